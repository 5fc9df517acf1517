import { posix } from 'node:path';
import { type StaticUse, staticUses } from '../../django/static-uses.js';
import { type CheckContext, defineCheck } from '../define.js';
import { holds, settingsOf, truth } from '../settings-facts.js';
import { found, text, unknown } from '../verdicts.js';
import { manifestStorage } from './storage.js';
import { type Supply, supplier } from './supply.js';

/** Every static file that is asked for by name, with what the build makes of it. A backslash is path-backslash's. */
export function* judgedUses(context: CheckContext): Generator<{ use: StaticUse; supply: Supply }> {
  const settings = settingsOf(context, 'RUN');
  const judge = supplier(context);
  if (!settings || !judge || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true)
    return;
  const manifest = manifestStorage(context, settings) !== undefined;
  for (const use of staticUses(context.django)) {
    // Without hashes a name may be the beginning of an address, or of a folder's.
    if (use.name.includes('\\') || /[{}<>]|^(https?:)?\/\//.test(use.name) || (use.open && !manifest))
      continue;
    const path = use.name.replace(/[?#].*$/s, '');
    if (path.endsWith('/') || path === '') continue;
    yield { use, supply: judge(plain(path)) };
  }
}

/** The name as a browser would ask for it: decoded, without `./` and a slash in front. */
function plain(path: string): string {
  let decoded = path;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    // What is not UTF-8 stays as it is.
  }
  return posix.normalize(decoded.trim()).replace(/^\/+/, '');
}

export const staticTagMissingFile = defineCheck({
  id: 'static-tag-missing-file',
  severity: 'warning',
  guide: '3-2-1',
  title: text('A page asks for a static file that is not there', '페이지가 없는 정적 파일을 참조합니다'),
  docs: {
    what: text(
      'Looks for the files that `{% static "…" %}`, `static("…")` and `class Media` name in the static sources that are tracked.',
      '`{% static "…" %}`, `static("…")`, `class Media`가 가리키는 파일이 추적되는 정적 파일 원본에 있는지 확인합니다.',
    ),
    why: text(
      'The file is a 404 on Heroku. With a manifest storage (WhiteNoise’s CompressedManifestStaticFilesStorage) the whole page is a 500, which does not happen while DEBUG is on; WHITENOISE_MANIFEST_STRICT = False does not help where the file is really missing.',
      'Heroku에서 이 파일은 404가 됩니다. manifest 스토리지(WhiteNoise의 CompressedManifestStaticFilesStorage)라면 페이지 전체가 500 오류가 되는데, DEBUG가 켜져 있으면 드러나지 않습니다. 파일이 정말 없으면 WHITENOISE_MANIFEST_STRICT = False로도 해결되지 않습니다.',
    ),
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#manifeststaticfilesstorage',
      'https://whitenoise.readthedocs.io/en/stable/django.html#WHITENOISE_MANIFEST_STRICT',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const manifest = settings !== undefined && manifestStorage(context, settings) !== undefined;
    const open = new Set<string>();
    for (const { use, supply } of judgedUses(context)) {
      if (supply.kind === 'unknown') open.add(use.name);
      // A manifest has each name in one form only.
      const path = use.name.replace(/[?#].*$/s, '').trim();
      const odd = manifest && (path.startsWith('/') || posix.normalize(path) !== path);
      const inRoot = supply.kind === 'in-root' && manifest;
      if (supply.kind !== 'missing' && supply.kind !== 'elsewhere' && !odd && !inRoot) continue;
      yield found(
        use.at,
        manifest
          ? text(
              `${odd ? `The manifest has no name like \`${use.name}\`, only \`${plain(path)}\`` : `\`${use.name}\` is not among the static sources`}: with a manifest storage this page ends with a 500 ("Missing staticfiles manifest entry").`,
              `${odd ? `manifest에는 \`${use.name}\`이 아니라 \`${plain(path)}\`라는 이름만 있어서` : `정적 파일 원본에 \`${use.name}\`이 없어서`} manifest 스토리지에서 이 페이지가 500 오류("Missing staticfiles manifest entry")로 끝납니다.`,
            )
          : text(
              `\`${use.name}\` is not among the static sources: the browser gets a 404.`,
              `정적 파일 원본에 \`${use.name}\`이 없어 브라우저가 404를 받습니다.`,
            ),
        odd && supply.kind !== 'missing'
          ? text(`Write \`${plain(path)}\`.`, `\`${plain(path)}\`로 적어 주세요.`)
          : supply.kind === 'in-root'
            ? text(
                `Move \`${supply.file}\` out of STATIC_ROOT, where collectstatic writes, into a folder of STATICFILES_DIRS.`,
                `\`${supply.file}\`을 collectstatic이 결과를 쓰는 STATIC_ROOT에서 STATICFILES_DIRS의 폴더로 옮겨 주세요.`,
              )
            : supply.kind === 'elsewhere'
              ? lookThere(supply.file, use.name)
              : text(
                  'Commit the file to a static folder, or correct the name. Upper and lower case count.',
                  '파일을 정적 폴더에 커밋하거나 이름을 고쳐 주세요. 대소문자도 구분됩니다.',
                ),
        { severity: manifest ? 'error' : 'warning' },
      );
    }
    if (settings) yield* emptyNames(context);
    if (open.size > 0) {
      const names = [...open]
        .slice(0, 5)
        .map((name) => `\`${name}\``)
        .join(', ');
      const more =
        open.size > 5 ? text(` and ${open.size - 5} more`, ` 외 ${open.size - 5}개`) : text('', '');
      yield unknown(
        text(
          `whether an installed package or a step of the build brings ${names}${more.en}`,
          `설치되는 패키지나 빌드 단계에서 ${names}${more.ko}이 만들어지는지`,
        ),
      );
    }
  },
});

function lookThere(file: string, name: string) {
  const folder = file.slice(0, -name.length - 1);
  return text(
    `\`${file}\` is there, but Django does not look into \`${folder}/\`: add \`STATICFILES_DIRS = [BASE_DIR / "${folder}"]\` to the settings, or move it to \`static/\` of an app.`,
    `\`${file}\`이 있지만 Django는 \`${folder}/\`를 찾아보지 않습니다. 설정에 \`STATICFILES_DIRS = [BASE_DIR / "${folder}"]\`을 추가하거나 앱의 \`static/\` 폴더로 옮겨 주세요.`,
  );
}

/** `{% static "" %}`, which a strict manifest has no entry for. */
function* emptyNames(context: CheckContext) {
  const settings = settingsOf(context, 'RUN')!;
  const strict = settings.get('WHITENOISE_MANIFEST_STRICT');
  if (!manifestStorage(context, settings) || (strict !== undefined && truth(strict) !== true)) return;
  for (const { name, at, written } of staticUses(context.django)) {
    if (name.trim() !== '') continue;
    yield found(
      at,
      text(
        `\`${written}\` names no file: with a manifest storage this page ends with a 500 ("Missing staticfiles manifest entry for ''").`,
        `\`${written}\`에 파일 이름이 없어 manifest 스토리지에서 이 페이지가 500 오류("Missing staticfiles manifest entry for ''")로 끝납니다.`,
      ),
      text(
        'Write `{% get_static_prefix %}` for the prefix alone.',
        '접두사만 필요하면 `{% get_static_prefix %}`를 써 주세요.',
      ),
      { severity: 'error' },
    );
  }
}

export const staticSourceIgnored = defineCheck({
  id: 'static-source-ignored',
  severity: 'error',
  title: text('An ignore rule keeps a static file out', '무시 규칙이 정적 파일을 빼놓습니다'),
  docs: {
    what: text(
      'Finds static files that pages name, that are not tracked, and that a .gitignore rule matches.',
      '페이지에서 참조하지만 추적되지 않고 .gitignore 규칙에 걸리는 정적 파일을 찾습니다.',
    ),
    why: text(
      'It is on your machine, but git leaves it out, so Heroku never gets it. GitHub’s ignore file for Python hides `lib/`, `dist/`, `build/`, `var/` and `downloads/` in every folder, `static/lib/` too.',
      '내 컴퓨터에는 있지만 git이 빼놓아 Heroku에는 올라가지 않습니다. GitHub의 Python용 ignore 파일은 모든 폴더의 `lib/`, `dist/`, `build/`, `var/`, `downloads/`를 숨기므로 `static/lib/`도 빠집니다.',
    ),
    example: { file: '.gitignore', bad: 'lib/\n', good: 'lib/\n!/static/lib/\n' },
    sources: [
      'https://github.com/github/gitignore/blob/main/Python.gitignore',
      'https://git-scm.com/docs/gitignore',
    ],
  },
  *run(context) {
    const byRule = new Map<string, { use: StaticUse; supply: Extract<Supply, { kind: 'ignored' }> }[]>();
    for (const { use, supply } of judgedUses(context)) {
      if (supply.kind !== 'ignored') continue;
      const key = `${supply.rule.file}:${supply.rule.line}`;
      byRule.set(key, [...(byRule.get(key) ?? []), { use, supply }]);
    }
    for (const all of byRule.values()) {
      const { use, supply } = all[0]!;
      const { rule, file } = supply;
      const folder = file.slice(0, file.lastIndexOf('/'));
      const more =
        all.length > 1 ? text(` (and ${all.length - 1} more)`, `(외 ${all.length - 1}개)`) : text('', '');
      yield found(
        use.at,
        text(
          `\`${file}\`${more.en} is not tracked, because \`${rule.rule}\` in ${rule.file} ignores it: Heroku does not get it.`,
          `${rule.file}의 \`${rule.rule}\` 규칙 때문에 \`${file}\`${more.ko}이 추적되지 않아 Heroku에 올라가지 않습니다.`,
        ),
        text(
          `Add \`!/${folder}/\` below the rule, run \`git add ${folder}\` and commit.`,
          `규칙 아래에 \`!/${folder}/\`를 추가하고 \`git add ${folder}\` 후 커밋해 주세요.`,
        ),
        {
          related: [{ location: { file: rule.file, line: rule.line }, note: text('the rule', '해당 규칙') }],
        },
      );
    }
  },
});
