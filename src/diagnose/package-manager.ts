import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';

/** What Heroku's build makes of the project's files before it installs anything. */
export const packageManagerFailures: readonly KnownFailure[] = [
  {
    id: 'not-python',
    checks: ['buildpack-missing', 'app-not-at-root', 'archive-layout'],
    recognise(log) {
      const other = log.match(/Heroku would build this as a (.+?) app, because of (\S+?)\.?$/);
      const none = log.match(/No default language could be detected/);
      const detected = log.match(/^-----> (Ruby|Node\.js|Clojure|Java|PHP|Go|Scala) app detected/);
      if (!other && !none && !detected) return undefined;
      const language = other?.[1] ?? detected?.[1];
      return language
        ? {
            what: {
              en: `Heroku builds this as a ${language} app.`,
              ko: `Heroku가 이 프로젝트를 ${language} 앱으로 빌드합니다.`,
            },
            why: {
              en: 'No buildpack is set, and a file in the root belongs to a language that Heroku asks for before Python.',
              ko: '빌드팩이 정해져 있지 않고, Heroku가 Python보다 먼저 찾는 언어의 파일이 루트에 있습니다.',
            },
            repair: {
              en: '`heroku buildpacks:set heroku/python`, then deploy again.',
              ko: '`heroku buildpacks:set heroku/python`을 실행하고 다시 배포하세요.',
            },
            location: log.locate(other?.[2] ?? 'package.json'),
          }
        : {
            what: {
              en: 'Heroku found no app in the root of what was sent.',
              ko: '보낸 소스의 루트에서 Heroku가 앱을 찾지 못했습니다.',
            },
            why: {
              en: 'It looks for requirements.txt, manage.py and the like there, and not in folders below.',
              ko: 'Heroku는 하위 폴더가 아니라 루트에서 requirements.txt, manage.py 같은 파일을 찾습니다.',
            },
            repair: {
              en: 'Set the input `project-dir` to the folder that holds manage.py.',
              ko: '입력 `project-dir`에 manage.py가 있는 폴더를 적어 주세요.',
            },
          };
    },
  },
  {
    id: 'pipfile-without-lock',
    checks: ['req-lock-missing'],
    recognise(log) {
      if (!log.match(/No 'Pipfile\.lock' found/)) return undefined;
      return {
        what: {
          en: 'There is a Pipfile without its Pipfile.lock.',
          ko: 'Pipfile은 있지만 Pipfile.lock이 없습니다.',
        },
        why: {
          en: 'Heroku installs with Pipenv from the lock file alone.',
          ko: 'Heroku는 Pipenv로 설치할 때 lock 파일만 봅니다.',
        },
        repair: {
          en: 'Run `pipenv lock` and commit Pipfile.lock, or delete the Pipfile and commit a requirements.txt.',
          ko: '`pipenv lock`을 실행해 Pipfile.lock을 커밋하거나, Pipfile을 지우고 requirements.txt를 커밋하세요.',
        },
        location: log.locate('Pipfile'),
      };
    },
  },
  {
    id: 'several-package-managers',
    checks: ['req-multiple-managers'],
    recognise(log) {
      if (!log.match(/Error: Multiple Python package manager files/)) return undefined;
      return {
        what: {
          en: 'There are files of more than one package manager.',
          ko: '패키지 관리자 파일이 두 종류 이상 있습니다.',
        },
        why: {
          en: 'Heroku installs from one of requirements.txt, Pipfile.lock, poetry.lock and uv.lock, and does not choose.',
          ko: 'Heroku는 requirements.txt, Pipfile.lock, poetry.lock, uv.lock 중 하나로 설치하며, 대신 골라 주지 않습니다.',
        },
        repair: {
          en: 'Keep the one that you use and `git rm` the others.',
          ko: '쓰는 것 하나만 남기고 나머지는 `git rm`으로 지우세요.',
        },
      };
    },
  },
  {
    id: 'venv-committed',
    checks: ['venv-committed', 'heroku-dir-committed'],
    recognise(log) {
      const match = log.match(/Error: Existing '(.+?)' directory found|virtual environment.*'(.+?)'/);
      if (!match) return undefined;
      const folder = (match[1] ?? match[2])!.replace(/\/$/, '');
      return {
        what: {
          en: `The folder \`${folder}\`, a virtual environment, is in the repository.`,
          ko: josa(`가상 환경 폴더 \`${folder}\`이(가) 저장소에 들어 있습니다.`),
        },
        why: {
          en: 'It was made for your own machine and would stand in the way of the one that Heroku makes.',
          ko: '내 컴퓨터용으로 만든 것이라 Heroku가 만드는 환경과 충돌합니다.',
        },
        repair: {
          en: `\`git rm -r --cached ${folder}\`, add \`${folder}/\` to .gitignore, and commit.`,
          ko: josa(
            `\`git rm -r --cached ${folder}\`를 실행하고 .gitignore에 \`${folder}/\`를 추가해 커밋하세요.`,
          ),
        },
      };
    },
  },
  {
    id: 'no-requirements',
    checks: ['req-file-missing'],
    recognise(log) {
      if (!log.match(/Error: Couldn't find any supported Python package manager files/)) return undefined;
      const like = [...log.project.files].find((file) => /^requ?ir?e?ments?[\w.-]*\.t[xe]+t$/i.test(file));
      return {
        what: {
          en: 'Heroku found nothing that says which packages to install.',
          ko: '어떤 패키지를 설치할지 알려 주는 파일이 없습니다.',
        },
        why: {
          en: `requirements.txt must stand in the root, with that very name${like ? `; there is \`${like}\`` : ''}.`,
          ko: josa(
            `루트에 정확히 requirements.txt라는 이름의 파일이 있어야 합니다${like ? `(지금은 \`${like}\`이(가) 있습니다)` : ''}.`,
          ),
        },
        repair: like
          ? {
              en: `\`git mv ${like} requirements.txt\``,
              ko: `\`git mv ${like} requirements.txt\`를 실행하세요.`,
            }
          : {
              en: 'In your virtual environment run `pip freeze > requirements.txt`, and commit it.',
              ko: '가상 환경에서 `pip freeze > requirements.txt`를 실행하고 커밋하세요.',
            },
        location: like === undefined ? undefined : { file: like },
      };
    },
  },
  {
    id: 'build-hook',
    checks: [],
    recognise(log) {
      const match = log.match(/Failed to run the bin\/(pre_compile|post_compile) script/);
      if (log.stage !== 'build' || !match) return undefined;
      const file = `bin/${match[1]}`;
      return {
        what: {
          en: `Your own script \`${file}\` ended with an error.`,
          ko: josa(`직접 만든 스크립트 \`${file}\`이(가) 오류로 끝났습니다.`),
        },
        why: {
          en: 'Heroku runs it as a part of the build, and a status other than 0 ends the build.',
          ko: 'Heroku가 빌드 중에 이 스크립트를 실행하며, 종료 코드가 0이 아니면 빌드가 끝납니다.',
        },
        repair: {
          en: 'Its output stands above the error in the log. Repair what it names, or take the file out.',
          ko: '로그에서 오류 위에 있는 출력을 보고 고치거나, 파일을 지우세요.',
        },
        location: log.locate(file),
      };
    },
  },
];
