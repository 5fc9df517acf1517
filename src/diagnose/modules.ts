import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';
import type { FailureLog, Raised } from './failure-log.js';

interface Missing {
  /** Dotted. */
  module: string;
  error: Raised;
}

function missingModule(log: FailureLog): Missing | undefined {
  const error = log.exception(/^ModuleNotFoundError$/, /^No module named '([\w.]+)'/);
  return error && { module: /named '([\w.]+)'/.exec(error.message)![1]!, error };
}

/** Whether a folder or file of the project has that name. */
function isOwn(log: FailureLog, module: string): boolean {
  const top = module.split('.')[0]!;
  return [...log.project.files].some((file) => new RegExp(`(^|/)${top}(/|\\.py$)`).test(file));
}

/** Modules that are not there, or not yet. */
export const moduleFailures: readonly KnownFailure[] = [
  {
    id: 'pkg-resources-missing',
    checks: ['gunicorn-pkg-resources', 'req-pkg-resources'],
    recognise(log) {
      const missing = missingModule(log);
      if (missing?.module !== 'pkg_resources') return undefined;
      const gunicorn = missing.error.frames.some(({ file }) => /\bgunicorn\b/.test(file));
      return {
        what: {
          en: `${gunicorn ? 'This old gunicorn' : 'A package'} needs pkg_resources, which is not there any more.`,
          ko: josa(
            `${gunicorn ? '오래된 gunicorn' : '어떤 패키지'}이 더 이상 없는 pkg_resources를 필요로 합니다.`,
          ),
        },
        why: {
          en: 'It was a part of setuptools, which Python 3.12 and later do not bring and whose newest release has dropped it.',
          ko: 'setuptools의 일부였지만, Python 3.12부터는 setuptools가 함께 설치되지 않고 최신 setuptools에서는 없어졌습니다.',
        },
        repair: gunicorn
          ? {
              en: 'Write `gunicorn>=23` in requirements.txt.',
              ko: 'requirements.txt에 `gunicorn>=23`으로 쓰세요.',
            }
          : {
              en: 'Take a newer release of the package that asks for it, or add `setuptools<81` to requirements.txt.',
              ko: '그 패키지를 새 버전으로 올리거나 requirements.txt에 `setuptools<81`을 추가하세요.',
            },
      };
    },
  },
  {
    id: 'django-removed-name',
    checks: ['removed-setting'],
    recognise(log) {
      const error = log.exception(/^ImportError$/, /^cannot import name '(\w+)' from '(django[\w.]*)'/);
      if (!error) return undefined;
      const [, name, module] = /name '(\w+)' from '([\w.]+)'/.exec(error.message)!;
      const known: Readonly<Record<string, string>> = {
        ugettext_lazy: 'gettext_lazy',
        ugettext: 'gettext',
        force_text: 'force_str',
        smart_text: 'smart_str',
        url: 're_path (from django.urls)',
      };
      const instead = known[name!];
      return {
        what: {
          en: `\`${module}\` has no \`${name}\` in this Django.`,
          ko: josa(`이 Django의 \`${module}\`에는 \`${name}\`이(가) 없습니다.`),
        },
        why: {
          en: 'Requirements without a pin install the newest Django; the name was removed in it, or the package that uses it is older than it.',
          ko: '버전을 고정하지 않으면 최신 Django가 설치됩니다. 이 이름은 없어졌거나, 이것을 쓰는 패키지가 Django보다 오래되었습니다.',
        },
        repair: instead
          ? {
              en: `Use \`${instead}\` in its place, or pin the Django that you develop with.`,
              ko: josa(`\`${instead}\`로 바꾸거나, 개발할 때 쓰는 Django 버전을 고정하세요.`),
            }
          : {
              en: 'Pin the Django that you develop with (`pip freeze`), or update the code or the package.',
              ko: '개발할 때 쓰는 Django 버전을 고정하거나(`pip freeze`), 코드나 패키지를 업데이트하세요.',
            },
        location: error.own,
      };
    },
  },
  {
    id: 'circular-import',
    checks: [],
    recognise(log) {
      const error = log.exception(
        /^(ImportError|AttributeError)$/,
        /partially initialized module '([\w.]+)'/,
      );
      if (!error) return undefined;
      const module = /module '([\w.]+)'/.exec(error.message)![1]!;
      return {
        what: {
          en: `\`${module}\` imports something that imports it in turn.`,
          ko: josa(`\`${module}\`이(가) 자신을 다시 임포트하는 모듈을 임포트합니다.`),
        },
        why: {
          en: 'The second of the two finds the first half done. Which one comes first differs between `runserver` and gunicorn.',
          ko: '둘 중 나중 것이 아직 다 실행되지 않은 모듈을 보게 됩니다. `runserver`와 gunicorn은 임포트 순서가 다릅니다.',
        },
        repair: {
          en: 'Move what both need into a third module, or import inside the function that uses it.',
          ko: '둘이 함께 쓰는 것을 다른 모듈로 옮기거나, 쓰는 함수 안에서 임포트하세요.',
        },
        location: error.own,
      };
    },
  },
  {
    id: 'apps-not-ready',
    checks: ['asgi-apps-not-loaded'],
    recognise(log) {
      const error =
        log.exception(/^AppRegistryNotReady$/) ??
        log.exception(/^ImproperlyConfigured$/, /settings are not configured/);
      if (!error) return undefined;
      return {
        what: {
          en: 'Models or settings are used before Django is set up.',
          ko: 'Django가 준비되기 전에 모델이나 설정을 쓰고 있습니다.',
        },
        why: {
          en: 'wsgi.py and asgi.py must call get_wsgi_application() or get_asgi_application() before they import anything that has models; runserver hides it.',
          ko: 'wsgi.py와 asgi.py는 모델이 있는 모듈을 임포트하기 전에 get_wsgi_application()이나 get_asgi_application()을 호출해야 합니다. runserver에서는 드러나지 않습니다.',
        },
        repair: {
          en: 'Move that import below `application = get_…_application()`.',
          ko: '그 임포트를 `application = get_…_application()` 아래로 옮기세요.',
        },
        location: error.own,
      };
    },
  },
  {
    id: 'package-missing',
    checks: ['req-missing-package', 'procfile-server-missing'],
    recognise(log) {
      const missing = missingModule(log);
      if (!missing || isOwn(log, missing.module)) return undefined;
      const distribution = log.project.distributionsOf(missing.module.split('.')[0]!)?.[0];
      // A name that nobody knows is a package when a file of the project imports it by name.
      const imported = missing.error.own && !/settings/.test(missing.error.own.file);
      if (!distribution && !imported) return undefined;
      const name = distribution ?? missing.module.split('.')[0]!.replaceAll('_', '-');
      return {
        what: {
          en: `The package with the module \`${missing.module}\` is not installed.`,
          ko: josa(`모듈 \`${missing.module}\`이(가) 들어 있는 패키지가 설치되지 않았습니다.`),
        },
        why: {
          en: 'It is on your own machine, but not in requirements.txt, and Heroku installs only what stands there.',
          ko: '내 컴퓨터에는 있지만 requirements.txt에 없습니다. Heroku는 거기에 적힌 것만 설치합니다.',
        },
        repair: {
          en: `Add \`${name}\` to requirements.txt (\`pip freeze\` shows its version)${distribution ? '' : '; should it be a module of yours, commit it'}.`,
          ko: josa(
            `requirements.txt에 \`${name}\`을(를) 추가하세요(버전은 \`pip freeze\`로 확인)${distribution ? '' : '. 직접 만든 모듈이라면 커밋하세요'}.`,
          ),
        },
        location: missing.error.own,
      };
    },
  },
  {
    id: 'module-missing',
    checks: [
      'procfile-module',
      'settings-unknown-module',
      'needed-file-ignored',
      'app-not-at-root',
      'local-settings-ignored',
    ],
    recognise(log) {
      const missing = missingModule(log);
      if (!missing) return undefined;
      const { module, error } = missing;
      const loadedByServer =
        !error.own && error.frames.some(({ file }) => /\b(gunicorn|uvicorn|daphne)\b/.test(file));
      const named = log.match(/Starting process with command `(.+)`/)?.[1];
      const ofProcfile = loadedByServer && named?.includes(module.split('.')[0]!) === true;
      return {
        what: { en: `There is no module \`${module}\`.`, ko: josa(`모듈 \`${module}\`이(가) 없습니다.`) },
        why: ofProcfile
          ? {
              en: `The Procfile names it: \`${named}\`. It must be the folder that holds wsgi.py, seen from the root, without \`.py\`.`,
              ko: `Procfile에 적혀 있습니다: \`${named}\`. 루트에서 본 wsgi.py의 폴더 이름이어야 하며 \`.py\`는 붙이지 않습니다.`,
            }
          : {
              en: 'It is not among the files that git tracks, is spelt in another way (letter case counts), or is no package of yours.',
              ko: 'git이 추적하는 파일에 없거나, 철자가 다르거나(대소문자 구별), 내 패키지가 아닙니다.',
            },
        repair: ofProcfile
          ? {
              en: `Write \`web: gunicorn ${wsgiModule(log) ?? 'PACKAGE.wsgi'}\` in the Procfile.`,
              ko: `Procfile에 \`web: gunicorn ${wsgiModule(log) ?? '패키지.wsgi'}\`라고 쓰세요.`,
            }
          : {
              en: `See \`git ls-files | grep ${module.split('.').at(-1)}\` and \`git check-ignore -v ${module.replaceAll('.', '/')}\`; commit it or correct the name (also in the config var DJANGO_SETTINGS_MODULE).`,
              ko: josa(
                `\`git ls-files | grep ${module.split('.').at(-1)}\`과 \`git check-ignore -v ${module.replaceAll('.', '/')}\`로 확인해, 커밋하거나 이름을 고치세요(config var DJANGO_SETTINGS_MODULE도 확인).`,
              ),
            },
        location: ofProcfile ? log.locate('Procfile') : error.own,
      };
    },
  },
];

/** The module of the project's wsgi.py, when there is one. */
function wsgiModule(log: FailureLog): string | undefined {
  const files = [...log.project.files].filter((file) => /(^|\/)wsgi\.py$/.test(file));
  return files.length === 1 ? files[0]!.replace(/\.py$/, '').replaceAll('/', '.') : undefined;
}
