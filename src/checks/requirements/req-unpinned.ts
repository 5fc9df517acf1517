import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { scrubPlan } from './scrub-check.js';

/** Whose next major release changes what a site does. */
const core = new Set(
  'django djangorestframework gunicorn uvicorn daphne whitenoise psycopg psycopg2 psycopg2-binary celery channels'.split(
    ' ',
  ),
);

export default defineCheck({
  id: 'req-unpinned',
  severity: 'notice',
  guide: '1-4',
  title: text('A core package has no upper bound', '핵심 패키지의 버전이 고정되어 있지 않습니다'),
  docs: {
    what: text(
      'Finds Django, the web server, the database driver and a few more in requirements.txt without a version or an upper bound.',
      'requirements.txt에서 버전이나 상한 없이 적힌 Django, 웹 서버, 데이터베이스 드라이버 등을 찾습니다.',
    ),
    why: text(
      'Each build takes the newest release of that day. The next deploy may bring another Django than the one that was tested, and going back to an older commit does not bring the old one back.',
      '빌드할 때마다 그날의 최신 릴리스를 설치합니다. 다음 배포에서 테스트한 것과 다른 Django가 설치될 수 있고, 예전 커밋으로 되돌려도 예전 버전이 설치되지 않습니다.',
    ),
    example: { file: 'requirements.txt', bad: 'Django\n', good: 'Django==5.2.8\n' },
    sources: ['https://pip.pypa.io/en/stable/topics/repeatable-installs/'],
  },
  *run({ django: { project, install, python }, ignore }) {
    if (install.manager !== 'pip') return;
    const named = scrubPlan(project, python.minor, ignore).read.lines.flatMap(
      ({ requirement, file, line }) =>
        requirement && requirement.applies !== false && requirement.url === undefined
          ? { ...requirement, location: { file, line } }
          : [],
    );
    const isBound = (name: string): boolean =>
      named.some(({ normalName, specifier }) => normalName === name && /[<~]|==/.test(specifier));
    const open = named.filter(
      ({ normalName, constraint }) => !constraint && core.has(normalName!) && !isBound(normalName!),
    );
    const [first, ...others] = open;
    if (!first) return;
    const names = [...new Set(open.map(({ name }) => name))].join(', ');
    yield found(
      first.location,
      text(
        `No upper bound for ${names}: each build takes the newest release of that day, tested or not.`,
        `${names}의 버전에 상한이 없습니다. 빌드할 때마다 테스트하지 않은 최신 릴리스가 설치될 수 있습니다.`,
      ),
      text(
        'Write the versions that you work with: `pip freeze > requirements.txt`, or `Django~=5.2.8` line by line.',
        '지금 쓰는 버전을 적어 주세요. `pip freeze > requirements.txt`를 실행하거나, 줄마다 `Django~=5.2.8`처럼 적으면 됩니다.',
      ),
      {
        related: others.map(({ location }) => ({
          location,
          note: text('no upper bound either', '여기도 상한이 없습니다'),
        })),
      },
    );
  },
});
