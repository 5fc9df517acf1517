import { pythonSupport } from '../../project/python-support.js';
import { djangoReleases } from '../data/django-releases.js';
import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import {
  djangoRelease,
  isGone,
  isStranded,
  newestPython,
  recommendedPython,
  writePythonVersion,
} from './recommended.js';

export default defineCheck({
  id: 'python-eol',
  severity: 'error',
  guide: '1-4',
  title: text('Heroku no longer builds this Python', 'Heroku가 더 이상 지원하지 않는 Python입니다'),
  docs: {
    what: text(
      'Compares the requested Python with the versions that the buildpack builds.',
      '요청한 Python 버전을 빌드팩이 지원하는 버전과 비교합니다.',
    ),
    why: text(
      'Versions that Python itself has given up are refused and the build stops. Python 3.10 leaves on 2027-01-06.',
      'Python 쪽 지원이 끝난 버전은 거부되어 빌드가 중단됩니다. Python 3.10은 2027-01-06에 빠집니다.',
    ),
    example: { file: '.python-version', bad: '3.9\n', good: '3.13\n' },
    sources: [
      'https://devcenter.heroku.com/articles/python-support#supported-python-versions',
      'https://devguide.python.org/versions/',
    ],
  },
  *run(context) {
    const { requested, minor, location, source } = context.django.python;
    if (requested === undefined || !location) return;
    const leaving = pythonSupport.leaving.get(minor as '3.10');
    const gone = isGone(minor);
    if (!gone && leaving === undefined) return;
    const recommended = recommendedPython(context);
    // Where pyproject.toml or the Pipfile asks for the one that leaves, it has to change as well.
    const version = gone || recommended !== minor ? recommended : newestPython(context);
    const release = djangoRelease(context);
    const stranded = release && isStranded(release);
    const lts = djangoReleases.findLast((one) => one.lts)!.minor;
    // The newest that this Django runs on is the one that leaves.
    const stays = !gone && version === minor;
    yield found(
      location,
      gone
        ? text(
            `Python ${requested} is past its end of life; Heroku refuses it and the build stops.`,
            `Python ${requested}은 지원이 끝난 버전이라 Heroku가 거부하고 빌드가 중단됩니다.`,
          )
        : text(
            `Python ${requested} is at the end of its life: Heroku warns now, and refuses it from ${leaving} on.`,
            `Python ${requested}은 지원 종료를 앞두고 있습니다. 지금은 경고만 나오지만 ${leaving}부터는 빌드가 거부됩니다.`,
          ),
      stays
        ? text(
            `Move to Django ${lts} first: ${release!.minor} is made for no newer Python. Then write \`${pythonSupport.default}\` into \`.python-version\`.`,
            `먼저 Django ${lts}로 올려 주세요. ${release!.minor}은 더 새로운 Python을 지원하지 않습니다. 그런 다음 \`.python-version\`에 \`${pythonSupport.default}\`을 적어 주세요.`,
          )
        : text(
            `${stranded ? `Move to Django ${lts} first: none of the Pythons that Heroku builds runs ${release.minor}. ` : ''}Test with Python ${version} and write \`${version}\` into \`.python-version\`.`,
            `${stranded ? `먼저 Django ${lts}로 올려 주세요. Heroku가 빌드하는 Python에서는 ${release.minor}이 동작하지 않습니다. ` : ''}Python ${version}에서 테스트한 뒤 \`.python-version\`에 \`${version}\`을 적어 주세요.`,
          ),
      {
        severity: gone ? 'error' : 'warning',
        ...(source === 'Pipfile.lock' || stays
          ? {}
          : {
              fix: {
                title: text(`Ask for Python ${version}`, `Python ${version} 지정하기`),
                safety: 'unsafe' as const,
                edits: writePythonVersion(version, source === 'default' ? undefined : source),
              },
            }),
      },
    );
  },
});
