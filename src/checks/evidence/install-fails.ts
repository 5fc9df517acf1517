import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

export default defineCheck({
  id: 'req-install-fails',
  severity: 'error',
  guide: '3-1',
  title: text('The requirements cannot be installed', '의존성을 설치할 수 없습니다'),
  docs: {
    what: text(
      'Installs the requirements on the runner with the tool, version and options of Heroku’s build.',
      'Heroku 빌드와 같은 도구, 버전, 옵션으로 러너에 의존성을 설치해 봅니다.',
    ),
    why: text(
      'What pip, uv, Poetry or Pipenv refuses here it refuses in the build: nothing is deployed.',
      '여기서 pip, uv, Poetry, Pipenv가 거부하는 것은 빌드에서도 거부되어 배포되지 않습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/python-support'],
  },
  *run({ evidence, django }) {
    if (!evidence?.install) return;
    const { message, remedy, location = { file: django.install.files[0] ?? '' } } = evidence.install;
    yield found(location, message, remedy);
  },
});
