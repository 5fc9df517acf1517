import { lt } from '@renovatebot/pep440';
import type { Text } from '../../model/text.js';
import { firstWheels } from '../data/first-wheels.js';
import { type Check, defineCheck } from '../define.js';
import { pythonIsSure } from '../python-version/default-python.js';
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
  /** From a minor of Python 3 on, releases before this one compile to what can't be imported, or not at all. */
  fails?: readonly { from: number; before: string }[];
  /** Packages that have no wheels for Linux at all, so that an old one is no worse as long as it works. */
  sourceOnly?: string;
  source: string;
}

/** A pin that does not work with the Python that Heroku takes, or is older than the project's first wheel for it. */
function defineWheelCheck(id: string, options: WheelCheck): Check {
  const { project, packages, title, guide, outcome, fails, sourceOnly, source } = options;
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
    *run(context) {
      const { install, python } = context.django;
      const [major, minor] = python.minor.split('.').map(Number) as [number, number];
      const works = major === 3 ? fails?.findLast(({ from }) => minor >= from)?.before : undefined;
      const first = firstWheels[project]?.[python.minor];
      const right = first ?? works;
      if (right === undefined) return;
      for (const name of packages) {
        const listed = install.packages.get(name);
        if (listed?.version === undefined) continue;
        const broken = works !== undefined && older(listed.version, works);
        if (!broken && (name === sourceOnly || first === undefined || !older(listed.version, first)))
          continue;
        yield found(
          listed.location,
          broken
            ? text(
                `${listed.written} ${listed.version} does not work with Python ${python.minor}: pip compiles its source, and that fails, or its import does when the app starts.`,
                `${listed.written} ${listed.version}은 Python ${python.minor}에서 동작하지 않습니다. pip이 소스를 컴파일하다가 실패하거나, 앱이 시작될 때 임포트가 실패합니다.`,
              )
            : text(
                `${listed.written} ${listed.version} has no wheel for Python ${python.minor}; the first release that has one is ${first}. ${outcome.en}`,
                `${listed.written} ${listed.version}에는 Python ${python.minor}용 wheel이 없습니다. wheel은 ${first}부터 있습니다. ${outcome.ko}`,
              ),
          text(
            `Pin \`${listed.written}==${right}\` or newer.`,
            `\`${listed.written}==${right}\` 이상으로 고정해 주세요.`,
          ),
          { severity: broken && pythonIsSure(context) ? 'error' : 'warning' },
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
    'pip then compiles the source, which takes longer, and does not work where Python has changed since.',
    'pip이 소스를 직접 컴파일하므로 시간이 더 걸리고, 그사이 바뀐 Python에서는 동작하지 않습니다.',
  ),
  // Measured: 2.7.7 does not compile on 3.10; 2.9.1 ends at import on 3.11 with "SystemError: initialization of
  // _psycopg raised unreported exception", and 2.9.9 on 3.13 with "undefined symbol: _PyInterpreterState_Get".
  fails: [
    { from: 10, before: '2.8' },
    { from: 11, before: '2.9.2' },
    { from: 13, before: '2.9.10' },
  ],
  sourceOnly: 'psycopg2',
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
