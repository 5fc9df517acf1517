import { lt } from '@renovatebot/pep440';
import type { Text } from '../../model/text.js';
import { firstWheels } from '../data/first-wheels.js';
import { type Check, defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';

interface WheelCheck {
  /** Key of the table of first wheels. */
  project: string;
  /** Normalised names of the packages that are judged. */
  packages: readonly string[];
  title: Text;
  guide: string;
  /** What the source build comes to. */
  outcome: Text;
  /** From this minor of Python 3 on, releases before this one compile to something that can't be imported, or not at all. */
  fails?: { from: number; before: string };
  source: string;
}

/** A pin that is older than the project's first wheel for the Python that Heroku takes. */
function defineWheelCheck(id: string, options: WheelCheck): Check {
  const { project, packages, title, guide, outcome, fails, source } = options;
  return defineCheck({
    id,
    severity: 'warning',
    title,
    guide,
    docs: {
      what: text(
        `Finds a pinned ${packages[0]} that is older than its first release with wheels for the Python that Heroku takes.`,
        `Heroku가 쓰는 Python용 wheel이 처음 나온 릴리스보다 오래된 버전으로 ${packages[0]}이(가) 고정되어 있는지 확인합니다.`,
      ),
      why: outcome,
      example: {
        file: 'requirements.txt',
        bad: `${packages[0]}==${options.project === 'pillow' ? '9.2.0' : '2.9.3'}`,
        good: `${packages[0]}==${firstWheels[project]!['3.14']}`,
      },
      sources: [source],
    },
    *run({ django: { install, python } }) {
      const first = firstWheels[project]?.[python.minor];
      if (first === undefined) return;
      for (const name of packages) {
        const listed = install.packages.get(name);
        if (listed?.version === undefined || !older(listed.version, first)) continue;
        const minor = Number(python.minor.split('.')[1]);
        yield found(
          listed.location,
          text(
            `${listed.written} ${listed.version} has no wheel for Python ${python.minor}; the first release that has one is ${first}. ${outcome.en}`,
            `${listed.written} ${listed.version}에는 Python ${python.minor}용 wheel이 없습니다. wheel은 ${first}부터 있습니다. ${outcome.ko}`,
          ),
          text(
            `Pin \`${listed.written}==${first}\` or newer.`,
            `\`${listed.written}==${first}\` 이상으로 고정해 주세요.`,
          ),
          {
            severity:
              fails && minor >= fails.from && older(listed.version, fails.before) ? 'error' : 'warning',
          },
        );
      }
    },
  });
}

function older(version: string, first: string): boolean {
  try {
    return lt(version, first);
  } catch {
    return false;
  }
}

export const reqPsycopg2Wheel = defineWheelCheck('req-psycopg2-wheel', {
  project: 'psycopg2',
  packages: ['psycopg2-binary', 'psycopg2'],
  title: text('psycopg2 is too old for this Python', '이 Python에 비해 psycopg2가 너무 오래되었습니다'),
  guide: '1-4',
  outcome: text(
    'pip then compiles the source, which takes longer and fails where Python has changed since.',
    'pip이 소스를 직접 컴파일하므로 시간이 더 걸리고, 그사이 바뀐 Python에서는 실패합니다.',
  ),
  // Measured: 2.9.9 compiles on 3.13 and ends at import with "undefined symbol: _PyInterpreterState_Get".
  fails: { from: 13, before: '2.9.10' },
  source: 'https://www.psycopg.org/docs/news.html',
});

export const reqPillowWheel = defineWheelCheck('req-pillow-wheel', {
  project: 'pillow',
  packages: ['pillow'],
  title: text('Pillow is too old for this Python', '이 Python에 비해 Pillow가 너무 오래되었습니다'),
  guide: '1-1',
  outcome: text(
    'pip then compiles the source, which takes longer and may fail.',
    'pip이 소스를 직접 컴파일하므로 시간이 더 걸리고 실패할 수 있습니다.',
  ),
  source: 'https://pillow.readthedocs.io/en/stable/installation/python-support.html',
});
