import { defineCheck } from '../define.js';
import { found, place, text } from '../verdicts.js';
import { addCommand } from './add-command.js';
import { missingModules } from './missing-modules.js';

export default defineCheck({
  id: 'req-dev-only',
  severity: 'error',
  title: text('A package is installed for development only', '개발용으로만 설치되는 패키지를 사용합니다'),
  docs: {
    what: text(
      'Finds modules that the web process needs, and whose package stands only in a development group of the lock, or in a requirements file that requirements.txt does not include.',
      'web 프로세스에 필요한데 잠금 파일의 개발용 그룹이나 requirements.txt에 포함되지 않는 다른 requirements 파일에만 있는 패키지를 찾습니다.',
    ),
    why: text(
      'Heroku installs the main dependencies alone (`pip install -r requirements.txt`, `pipenv install --deploy`, `poetry sync --only main`, `uv sync --no-default-groups`): the import ends with ModuleNotFoundError.',
      'Heroku는 기본 의존성만 설치하므로(`pip install -r requirements.txt`, `pipenv install --deploy`, `poetry sync --only main`, `uv sync --no-default-groups`) 임포트가 ModuleNotFoundError로 끝납니다.',
    ),
    example: {
      file: 'requirements.txt',
      bad: '# django-debug-toolbar is in requirements-dev.txt\nDjango==5.2\n',
      good: 'Django==5.2\ndjango-debug-toolbar==6.1.0\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/python-pip',
      'https://devcenter.heroku.com/articles/python-poetry',
      'https://devcenter.heroku.com/articles/python-uv',
    ],
  },
  *run(context) {
    const { install } = context.django;
    for (const { module, at, distribution, certain, development } of missingModules(
      context.django,
      context,
    )) {
      if (!development || !certain) continue;
      const add = addCommand(install, distribution);
      yield found(
        place(at),
        text(
          `\`${module}\` comes with ${distribution}, which Heroku does not install: only ${development.file} has it, for development. The import ends with ModuleNotFoundError.`,
          `\`${module}\`이(가) 들어 있는 ${distribution} 패키지는 개발용으로 ${development.file}에만 있어 Heroku에는 설치되지 않습니다. 임포트가 ModuleNotFoundError로 끝납니다.`,
        ),
        text(
          `${add.en} Or use it where DEBUG is on only.`,
          `${add.ko} 아니면 DEBUG일 때만 사용하도록 고쳐 주세요.`,
        ),
        { related: [{ location: development, note: text('listed here', '여기에 적혀 있습니다') }] },
      );
    }
  },
});
