import { trackedFolder } from '../../django/tracked-folder.js';
import type { Location } from '../../model/finding.js';
import { locate } from '../../project/locate.js';
import { type CheckContext, defineCheck } from '../define.js';
import { holds, placeOfSetting, settingsOf, textOf, truth } from '../settings-facts.js';
import { found, notApplicable, text } from '../verdicts.js';
import { collectsToFiles, manifestStorage } from './storage.js';

const variable = 'DISABLE_COLLECTSTATIC';
const file = '.heroku/collectstatic_disabled';

export default defineCheck({
  id: 'collectstatic-disabled',
  severity: 'error',
  guide: '3-1',
  title: text('collectstatic is switched off', 'collectstatic이 꺼져 있습니다'),
  docs: {
    what: text(
      `Looks for \`${variable}\` in the config vars and in app.json, and for the file \`${file}\`, where static files are collected to the disk.`,
      `정적 파일을 디스크에 모으는 프로젝트에서 config var와 app.json의 \`${variable}\`, \`${file}\` 파일을 찾습니다.`,
    ),
    why: text(
      'The switch makes the build pass and hides why it failed. Nothing is collected then: every page, the admin included, comes without CSS, and with a manifest storage it is a 500.',
      '이 스위치는 빌드를 통과시키지만 실패한 원인을 가립니다. 정적 파일이 모이지 않아 관리자 페이지를 포함한 모든 페이지에서 CSS가 빠지고, manifest 스토리지라면 500 오류가 납니다.',
    ),
    example: { file: 'app.json', bad: '{"env": {"DISABLE_COLLECTSTATIC": "1"}}\n', good: '{"env": {}}\n' },
    sources: [
      'https://devcenter.heroku.com/articles/django-assets#disabling-collectstatic',
      'https://github.com/heroku/heroku-buildpack-python/blob/main/bin/steps/collectstatic',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    if (context.platform?.generation === 'fir') {
      yield notApplicable(text('a Fir app has no such switch', 'Fir 앱에는 이 스위치가 없습니다'));
      return;
    }
    const off = switchedOff(context, placeOfSetting(settings, 'STATIC_ROOT'));
    if (!off || !collectsToFiles(context, settings) || collectsOtherwise(context)) return;
    const finders = settings.get('WHITENOISE_USE_FINDERS');
    const manifest = manifestStorage(context, settings) !== undefined;
    if (!manifest && finders !== undefined && truth(finders) !== false) return;
    const root = trackedFolder(textOf(settings.get('STATIC_ROOT')));
    const committed = root !== undefined && root !== '' && context.django.project.hasFolder(root);
    yield found(
      off.at,
      manifest
        ? text(
            `${off.what.en} keeps the build from collecting static files: with a manifest storage each page that uses \`{% static %}\` ends with a 500 ("Missing staticfiles manifest entry").`,
            `${off.what.ko} 때문에 빌드에서 정적 파일을 모으지 않습니다. manifest 스토리지에서는 \`{% static %}\`을 쓰는 페이지가 500 오류("Missing staticfiles manifest entry")로 끝납니다.`,
          )
        : committed
          ? text(
              `${off.what.en} keeps the build from collecting static files: what was committed below \`${root}/\` is served, however old it is.`,
              `${off.what.ko} 때문에 빌드에서 정적 파일을 모으지 않습니다. 오래된 것이라도 \`${root}/\`에 커밋된 파일이 그대로 서비스됩니다.`,
            )
          : text(
              `${off.what.en} keeps the build from collecting static files: every page, the admin included, comes without CSS.`,
              `${off.what.ko} 때문에 빌드에서 정적 파일을 모으지 않습니다. 관리자 페이지를 포함한 모든 페이지에 CSS가 적용되지 않습니다.`,
            ),
      off.remedy,
      {
        severity: committed && !manifest ? 'warning' : 'error',
        ...(off.byPlatform ? { settledBy: 'platform' } : {}),
      },
    );
  },
});

function switchedOff({ django: { project }, platform }: CheckContext, fallback: Location) {
  const disabled = (value: unknown) => typeof value === 'string' && value !== '' && value !== '0';
  if (disabled(platform?.configVars.get(variable))) {
    return {
      at: fallback,
      byPlatform: true,
      what: text(`The config var ${variable}`, `config var ${variable}`),
      remedy: text(
        `Repair what collectstatic reported, then \`heroku config:unset ${variable}\` and deploy again.`,
        `collectstatic이 알려 준 문제를 고친 뒤 \`heroku config:unset ${variable}\`을 실행하고 다시 배포해 주세요.`,
      ),
    };
  }
  if (project.has(file)) {
    return {
      at: { file },
      what: text('This file', '이 파일'),
      remedy: text(
        `Repair what collectstatic reported, then \`git rm ${file}\`.`,
        `collectstatic이 알려 준 문제를 고친 뒤 \`git rm ${file}\`을 실행해 주세요.`,
      ),
    };
  }
  const source = project.text('app.json') ?? '';
  const at = source.indexOf(`"${variable}"`);
  if (at < 0 || !disabled(inAppJson(source))) return undefined;
  return {
    at: locate('app.json', source, at, at + variable.length + 2),
    what: text(
      `\`${variable}\` in app.json, which new apps and review apps take over,`,
      `새 앱과 리뷰 앱에 적용되는 app.json의 \`${variable}\``,
    ),
    remedy: text(
      'Delete the entry, and repair what collectstatic reports.',
      '이 항목을 지우고 collectstatic이 알려 주는 문제를 고쳐 주세요.',
    ),
  };
}

/** A variable is a text or an object with a `value`. */
function inAppJson(source: string): unknown {
  try {
    const entry = JSON.parse(source)?.env?.[variable];
    return typeof entry === 'object' && entry !== null ? entry.value : entry;
  } catch {
    return undefined;
  }
}

/** A hook after the build step, or the web process itself, may collect. */
function collectsOtherwise({ django: { project, procfile } }: CheckContext): boolean {
  const web = procfile.processes.filter(({ type }) => type === 'web').map(({ command }) => command);
  const hooks = ['bin/post_compile', 'package.json'].map((path) => project.text(path) ?? '');
  return (
    [...web, ...hooks].some((one) => one.includes('collectstatic')) || web.some((one) => /\.sh\b/.test(one))
  );
}
