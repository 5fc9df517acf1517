import { josa } from '../model/josa.js';
import type { KnownFailure } from './define.js';
import type { FailureLog } from './failure-log.js';

const collected = {
  en: 'Heroku runs collectstatic in each build.',
  ko: 'Heroku는 빌드할 때마다 collectstatic을 실행합니다.',
};

/** Static files: those that cannot be collected, and those that are not served. */
export const staticFailures: readonly KnownFailure[] = [
  {
    id: 'static-root-unset',
    checks: ['static-root-missing'],
    recognise(log) {
      if (!log.exception(/^ImproperlyConfigured$/, /STATIC_ROOT setting to a filesystem path/))
        return undefined;
      return {
        what: {
          en: 'STATIC_ROOT is not set, so collectstatic does not know where to put the files.',
          ko: 'STATIC_ROOT가 없어 collectstatic이 파일을 모을 위치를 알 수 없습니다.',
        },
        why: collected,
        repair: {
          en: 'Add `STATIC_ROOT = BASE_DIR / "staticfiles"` to the settings. Do not set DISABLE_COLLECTSTATIC: the site would come without its CSS.',
          ko: '설정에 `STATIC_ROOT = BASE_DIR / "staticfiles"`를 추가하세요. DISABLE_COLLECTSTATIC을 켜면 사이트에 CSS가 빠지므로 쓰지 마세요.',
        },
      };
    },
  },
  {
    id: 'css-reference',
    checks: ['manifest-css-reference'],
    recognise(log) {
      const file =
        log.match(/The (?:CSS|JS|JavaScript|\w+) file '(.+?)' references a file which could not be found/) ??
        log.match(/Post-processing '(.+?)' failed!/);
      const gone = log.exception(/^(MissingFileError|ValueError)$/, /file '(.+?)' could not be found with/);
      if (log.stage !== 'build' || !gone) return undefined;
      const missing = /file '(.+?)' could not be found/.exec(gone.message)?.[1] ?? '';
      const css = file?.[1] ?? 'a style sheet';
      return {
        what: {
          en: `\`${css}\` refers to \`${missing}\`, which is not among the static files.`,
          ko: josa(`\`${css}\`이(가) 가리키는 \`${missing}\`이(가) 정적 파일에 없습니다.`),
        },
        why: {
          en: 'The manifest storage gives each file a name with a hash, and so follows `url(…)`, `@import` and source maps.',
          ko: 'manifest 스토리지는 파일마다 해시가 붙은 이름을 만들기 때문에 `url(…)`, `@import`, source map까지 따라갑니다.',
        },
        repair: {
          en: `Add the file, correct the path in \`${css}\`, or delete the reference.`,
          ko: `파일을 추가하거나, \`${css}\`의 경로를 고치거나, 참조를 지우세요.`,
        },
        location: staticFile(log.project.files, css),
      };
    },
  },
  {
    id: 'staticfiles-app-missing',
    checks: ['staticfiles-app-missing'],
    recognise(log) {
      if (!log.match(/Unknown command: '?collectstatic/)) return undefined;
      return {
        what: {
          en: 'There is no command collectstatic: `django.contrib.staticfiles` is not installed.',
          ko: 'collectstatic 명령이 없습니다. `django.contrib.staticfiles` 앱이 빠져 있습니다.',
        },
        why: collected,
        repair: {
          en: 'Add `"django.contrib.staticfiles"` to INSTALLED_APPS.',
          ko: 'INSTALLED_APPS에 `"django.contrib.staticfiles"`를 추가하세요.',
        },
      };
    },
  },
  {
    id: 'whitenoise-removed-api',
    checks: ['whitenoise-removed-api'],
    recognise(log) {
      const error =
        log.exception(/./, /WhiteNoise v4|whitenoise\.django/i) ??
        log.match(/No module named 'whitenoise\.django'/);
      if (!error) return undefined;
      return {
        what: {
          en: 'The settings use a part of WhiteNoise that was removed in version 4.',
          ko: 'WhiteNoise 4에서 없어진 기능을 설정에서 쓰고 있습니다.',
        },
        why: {
          en: 'Older guides name `whitenoise.django…`, which newer releases do not have.',
          ko: '오래된 가이드의 `whitenoise.django…`는 새 버전에 없습니다.',
        },
        repair: {
          en: 'Use `whitenoise.storage.CompressedManifestStaticFilesStorage` in STORAGES["staticfiles"], and the middleware `whitenoise.middleware.WhiteNoiseMiddleware`.',
          ko: 'STORAGES["staticfiles"]에 `whitenoise.storage.CompressedManifestStaticFilesStorage`를, MIDDLEWARE에 `whitenoise.middleware.WhiteNoiseMiddleware`를 쓰세요.',
        },
      };
    },
  },
  {
    id: 'collectstatic-disabled',
    checks: ['config-disable-collectstatic', 'collectstatic-disabled'],
    recognise(log) {
      const file = missingEntry(log);
      const tracked = file === undefined ? undefined : staticFile(log.project.files, `static/${file}`);
      if (!tracked) return undefined;
      return {
        what: {
          en: `\`${tracked.file}\` is in the repository, but was not collected: collectstatic did not run in this build.`,
          ko: josa(
            `\`${tracked.file}\`은(는) 저장소에 있지만 모이지 않았습니다. 이번 빌드에서 collectstatic이 실행되지 않았습니다.`,
          ),
        },
        why: {
          en: 'The config var DISABLE_COLLECTSTATIC switches it off. The build log proposes it when collectstatic fails, but it only hides the cause.',
          ko: 'config var DISABLE_COLLECTSTATIC이 꺼 둔 것입니다. collectstatic이 실패하면 빌드 로그가 권하지만, 원인을 가릴 뿐입니다.',
        },
        repair: {
          en: '`heroku config:unset DISABLE_COLLECTSTATIC`, then deploy again; if collectstatic fails then, repair what it names.',
          ko: '`heroku config:unset DISABLE_COLLECTSTATIC` 뒤 다시 배포하세요. 그때 collectstatic이 실패하면 그 원인을 고치세요.',
        },
      };
    },
  },
  {
    id: 'manifest-entry-missing',
    checks: [
      'static-tag-missing-file',
      'path-case-mismatch',
      'path-backslash',
      'config-disable-collectstatic',
    ],
    recognise(log) {
      const file = missingEntry(log);
      if (file === undefined) return undefined;
      return {
        what: {
          en: `A page asks for the static file \`${file}\`, which collectstatic did not find.`,
          ko: josa(`페이지가 쓰는 정적 파일 \`${file}\`을(를) collectstatic이 찾지 못했습니다.`),
        },
        why: {
          en: 'With DEBUG off the manifest storage knows only files that were collected in the build; letter case counts, and `\\` is no separator.',
          ko: 'DEBUG가 꺼지면 manifest 스토리지는 빌드에서 모은 파일만 압니다. 대소문자를 구별하고 `\\`는 구분자가 아닙니다.',
        },
        repair: {
          en: `Correct the name in \`{% static '${file}' %}\`, or commit the file. If DISABLE_COLLECTSTATIC is set, \`heroku config:unset DISABLE_COLLECTSTATIC\` and deploy again.`,
          ko: `\`{% static '${file}' %}\`의 이름을 고치거나 파일을 커밋하세요. DISABLE_COLLECTSTATIC이 설정되어 있으면 \`heroku config:unset DISABLE_COLLECTSTATIC\` 뒤 다시 배포하세요.`,
        },
        location: log.raised[0]?.own,
      };
    },
  },
  {
    id: 'static-unserved',
    checks: [
      'static-unserved',
      'whitenoise-lost',
      'whitenoise-order',
      'static-url-missing',
      'static-source-ignored',
      'config-disable-collectstatic',
    ],
    recognise(log) {
      const missing = log.site?.missing.filter(({ kind }) => kind !== 'image') ?? [];
      if (log.stage !== 'health' || missing.length === 0 || (log.site?.status ?? 500) >= 400)
        return undefined;
      const path = new URL(missing[0]!.url).pathname;
      return {
        what: {
          en: `The page comes without its CSS or scripts: ${path} does not come (${missing[0]!.came}).`,
          ko: `페이지의 CSS나 스크립트가 오지 않습니다: ${path} (${missing[0]!.came}).`,
        },
        why: {
          en: 'With DEBUG off Django serves no static files, and Heroku has no web server beside yours.',
          ko: 'DEBUG가 꺼지면 Django는 정적 파일을 제공하지 않고, Heroku에는 따로 웹 서버가 없습니다.',
        },
        repair: {
          en: '`pip install whitenoise`, list it in requirements.txt, and put `"whitenoise.middleware.WhiteNoiseMiddleware"` directly behind SecurityMiddleware in MIDDLEWARE.',
          ko: '`pip install whitenoise` 후 requirements.txt에 적고, MIDDLEWARE의 SecurityMiddleware 바로 다음에 `"whitenoise.middleware.WhiteNoiseMiddleware"`를 넣으세요.',
        },
      };
    },
  },
];

/** The file that a page asked the manifest for in vain. */
function missingEntry(log: FailureLog): string | undefined {
  const error = log.exception(/^ValueError$/, /Missing staticfiles manifest entry for '(.+?)'/);
  return error && /entry for '(.+?)'/.exec(error.message)![1];
}

function staticFile(files: ReadonlySet<string>, name: string) {
  const file = [...files].find((candidate) => candidate === name || candidate.endsWith(`/${name}`));
  return file === undefined ? undefined : { file };
}
