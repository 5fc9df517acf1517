import { pythonSupport } from '../../project/python-support.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { recommendedPython } from './recommended.js';

export default defineCheck({
  id: 'python-too-new',
  severity: 'warning',
  guide: '3-1-6',
  title: text('Heroku may not know this Python yet', 'Heroku가 아직 모를 수 있는 Python입니다'),
  docs: {
    what: text(
      "Finds a requested Python above the newest that this action's table knows.",
      '이 액션의 표에 있는 최신 버전보다 높은 Python 요청을 찾습니다.',
    ),
    why: text(
      'The buildpack refuses versions that it does not know. It learns a new minor version within days of its release, so this may be fine by now.',
      '빌드팩은 모르는 버전을 거부합니다. 새 버전은 보통 출시 며칠 안에 추가되므로 지금은 괜찮을 수도 있습니다.',
    ),
    sources: ['https://devcenter.heroku.com/articles/python-support#supported-python-versions'],
  },
  *run(context) {
    const { requested, minor, location } = context.django.python;
    if (requested === undefined || !location) return;
    const [major, number] = minor.split('.').map(Number) as [number, number];
    if (major < 3 || (major === 3 && number <= pythonSupport.newestMinor)) return;
    const version = recommendedPython(context);
    yield found(
      location,
      text(
        `Python ${requested} is newer than any that Heroku had on ${pythonSupport.asOf}; unless it was added since, the build stops.`,
        `Python ${requested}은 ${pythonSupport.asOf} 기준으로 Heroku에 없던 버전입니다. 그 뒤에 추가되지 않았다면 빌드가 중단됩니다.`,
      ),
      text(
        `Write \`${version}\`, or see that the buildpack's changelog names the version.`,
        `\`${version}\`을 적거나, 빌드팩 변경 기록에 해당 버전이 있는지 확인해 주세요.`,
      ),
    );
  },
});
