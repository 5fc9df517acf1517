import { defineCheck } from '../define.js';
import { found, text } from '../verdicts.js';
import { parseCommand } from './command.js';
import { commandPlace } from './procfile-text.js';

/** Program to the distribution that brings it. */
const distributions: ReadonlyMap<string, string> = new Map([
  ['gunicorn', 'gunicorn'],
  ['uvicorn', 'uvicorn'],
  ['daphne', 'daphne'],
  ['hypercorn', 'hypercorn'],
  ['waitress-serve', 'waitress'],
  ['celery', 'celery'],
  ['uwsgi', 'uwsgi'],
  ['honcho', 'honcho'],
  ['rq', 'rq'],
  ['dramatiq', 'dramatiq'],
]);
/** Distributions that bring another one's program, because they need it. */
const bringers: ReadonlyMap<string, readonly string[]> = new Map([
  ['gunicorn', ['uvicorn-worker', 'django-heroku-deploy']],
  ['uvicorn', ['uvicorn-worker', 'fastapi-cli', 'fastapi']],
  ['celery', ['django-celery-beat', 'django-celery-results', 'flower']],
  ['rq', ['django-rq', 'rq-scheduler']],
  ['dramatiq', ['django-dramatiq']],
  ['daphne', ['channels']],
]);

export default defineCheck({
  id: 'procfile-server-missing',
  severity: 'error',
  guide: '1-4',
  title: text('A program of the Procfile is not installed', 'Procfile의 프로그램이 설치되지 않습니다'),
  docs: {
    what: text(
      'Checks that the program each Procfile line starts is among the packages that Heroku installs.',
      'Procfile의 각 줄이 실행하는 프로그램이 Heroku가 설치하는 패키지에 들어 있는지 확인합니다.',
    ),
    why: text(
      'Otherwise the dyno says "command not found", exits with status 127 and the app answers H10 (App crashed).',
      '없으면 dyno가 "command not found"를 출력하고 종료 코드 127로 끝나며, 앱은 H10(App crashed)으로 응답합니다.',
    ),
    example: { file: 'requirements.txt', bad: 'Django==5.2\n', good: 'Django==5.2\ngunicorn==23.0.0\n' },
    sources: ['https://devcenter.heroku.com/articles/python-gunicorn'],
  },
  *run({ django: { procfile, install } }) {
    // Without one package manager the build fails anyway, and a lock that can't be read tells nothing.
    if (install.packages.size === 0 && !install.complete && install.manager !== 'pip') return;
    for (const process of procfile.processes) {
      for (const { words } of parseCommand(process.command)) {
        const program = words[0]!;
        const distribution = distributions.get(program.text);
        if (distribution === undefined || install.packages.has(distribution)) continue;
        if (!install.complete && bringers.get(distribution)?.some((name) => install.packages.has(name)))
          continue;
        const list = {
          pip: 'requirements.txt',
          pipenv: 'Pipfile',
          poetry: 'pyproject.toml',
          uv: 'pyproject.toml',
        }[install.manager as 'pip'];
        const add = {
          pip: `${distribution}`,
          pipenv: `pipenv install ${distribution}`,
          poetry: `poetry add ${distribution}`,
          uv: `uv add ${distribution}`,
        }[install.manager as 'pip'];
        const left = install.complete
          ? text(' (groups and extras are left out)', '(그룹과 extra는 설치되지 않습니다)')
          : text('', '');
        yield found(
          commandPlace(process, program),
          text(
            `\`${process.type}\` starts \`${program.text}\`, but ${install.files.join(', ')} does not install ${distribution} on Heroku${left.en}. The dyno exits with status 127 and Heroku answers H10.`,
            `\`${process.type}\`가 \`${program.text}\`을 실행하지만 ${install.files.join(', ')}로는 Heroku에 ${distribution}이 설치되지 않습니다${left.ko}. dyno가 종료 코드 127로 끝나고 Heroku는 H10으로 응답합니다.`,
          ),
          install.manager === 'pip'
            ? text(`Add the line \`${add}\` to ${list}.`, `${list}에 \`${add}\` 줄을 추가해 주세요.`)
            : text(
                `Run \`${add}\` and commit ${list} and the lock file.`,
                `\`${add}\`을 실행하고 ${list}과 잠금 파일을 커밋해 주세요.`,
              ),
          {
            related: install.files.slice(0, 1).map((file) => ({
              location: { file },
              note: text('the packages that Heroku installs', 'Heroku가 설치하는 패키지'),
            })),
          },
        );
      }
    }
  },
});
