import { staticReferences } from '../../django/static-references.js';
import { staticSources } from '../../django/static-sources.js';
import { locate } from '../../project/locate.js';
import { type CheckContext, defineCheck } from '../define.js';
import { djangoSatisfies, djangoVersion } from '../django-version.js';
import { holds, settingsOf, textOf } from '../settings-facts.js';
import { found, text, unknown } from '../verdicts.js';
import { manifestStorage } from './storage.js';
import { type Supply, supplier } from './supply.js';

/** No style sheet is larger; a bundle that is has been made by a tool that knows its files. */
const maxBytes = 3_000_000;

export default defineCheck({
  id: 'manifest-css-reference',
  severity: 'error',
  title: text('A style sheet refers to a file that is not there', '스타일시트가 없는 파일을 참조합니다'),
  docs: {
    what: text(
      'Where a manifest storage is in force: resolves `url()`, `@import` and source maps in the tracked CSS and JavaScript just as Django does, and looks for their files.',
      'manifest 스토리지를 쓰는 경우, 추적되는 CSS와 JavaScript의 `url()`, `@import`, 소스 맵을 Django와 똑같이 해석해 파일이 있는지 확인합니다.',
    ),
    why: text(
      'A manifest storage rewrites these references, and one that leads nowhere ends collectstatic ("The file … could not be found"): the build is rejected. It never shows while DEBUG is on.',
      'manifest 스토리지는 이런 참조를 바꿔 쓰는데, 하나라도 없는 파일을 가리키면 collectstatic이 "The file … could not be found"로 끝나 빌드가 거부됩니다. DEBUG가 켜진 개발 환경에서는 드러나지 않습니다.',
    ),
    example: {
      file: 'site.css',
      bad: 'body { background: url("images/missing.png"); }\n',
      good: 'body { background: url("images/sky.png"); }\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#manifeststaticfilesstorage',
      'https://whitenoise.readthedocs.io/en/stable/django.html#troubleshooting-the-whitenoise-storage-backend',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'BUILD');
    if (!settings || holds(settings.get('INSTALLED_APPS'), 'django.contrib.staticfiles') !== true) return;
    if (!manifestStorage(context, settings)) return;
    const judge = supplier(context);
    const sources = staticSources(context.django);
    if (!judge || !sources) return;
    const version = versionOf(context);
    const url = textOf(settings.get('STATIC_URL'));
    // Where STATIC_URL is not known, no absolute path is judged.
    const staticUrl = url === undefined ? '\0' : /^(https?:\/\/|\/)/.test(url) ? url : `/${url}`;
    const open = new Set<string>();
    for (const [name, file] of sources.files) {
      const content = readable(context, name, file);
      if (content === undefined) continue;
      if (content === notText) {
        yield found(
          { file, line: 1 },
          text(
            `\`${file}\` is not UTF-8: a manifest storage can't read it, collectstatic ends with UnicodeDecodeError and the build is rejected.`,
            `\`${file}\`이 UTF-8이 아니어서 manifest 스토리지가 읽지 못합니다. collectstatic이 UnicodeDecodeError로 끝나 빌드가 거부됩니다.`,
          ),
          text('Save the file as UTF-8.', '파일을 UTF-8로 저장해 주세요.'),
        );
        continue;
      }
      const wrong = staticReferences(name, content, staticUrl, version)
        .map((reference) => ({
          reference,
          supply: reference.target === undefined ? outside : judge(reference.target),
        }))
        .filter(({ supply }) => supply.kind !== 'there' && supply.kind !== 'in-root');
      for (const { reference, supply } of wrong) if (supply.kind === 'unknown') open.add(reference.target!);
      const [first, ...others] = wrong.filter(({ supply }) => supply.kind !== 'unknown');
      if (!first) continue;
      const { reference, supply } = first;
      const target = reference.target ?? reference.url;
      const hint = hintOf(supply);
      const more =
        others.length > 0 ? text(` (and ${others.length} more)`, `(외 ${others.length}개)`) : text('', '');
      yield found(
        locate(file, content, reference.start, reference.end),
        text(
          `\`${reference.url.trim()}\`${more.en} leads to \`${target}\`, ${hint.en}: collectstatic stops here and the build is rejected.`,
          `\`${reference.url.trim()}\`${more.ko}이 가리키는 \`${target}\`${hint.ko}. collectstatic이 여기서 멈춰 빌드가 거부됩니다.`,
        ),
        /sourceMappingURL/.test(content.slice(reference.start, reference.end))
          ? text(
              'Commit the source map beside the file, or delete this comment.',
              '소스 맵을 같은 폴더에 커밋하거나 이 주석을 지워 주세요.',
            )
          : text(
              'Commit the file, or correct the path; it counts from the folder of this style sheet.',
              '파일을 커밋하거나 경로를 고쳐 주세요. 경로는 이 스타일시트의 폴더를 기준으로 합니다.',
            ),
      );
    }
    if (open.size > 0) {
      const names = [...open]
        .slice(0, 5)
        .map((name) => `\`${name}\``)
        .join(', ');
      yield unknown(
        text(
          `whether an installed package or a step of the build brings ${names}${open.size > 5 ? ` and ${open.size - 5} more` : ''}, to which style sheets refer`,
          `스타일시트가 참조하는 ${names}${open.size > 5 ? ` 외 ${open.size - 5}개` : ''}이 설치되는 패키지나 빌드 단계에서 만들어지는지`,
        ),
      );
    }
  },
});

const notText = Symbol('not UTF-8');
/** A path that leads out of STATIC_ROOT. */
const outside: Supply = { kind: 'missing' };

function hintOf(supply: Supply) {
  if (supply.kind === 'other-case')
    return text(
      `while the file is called \`${supply.name}\``,
      `인데 실제 파일 이름은 \`${supply.name}\`입니다`,
    );
  if (supply.kind === 'ignored')
    return text(
      `which \`${supply.rule.rule}\` in ${supply.rule.file} ignores`,
      `을 ${supply.rule.file}의 \`${supply.rule.rule}\` 규칙이 무시합니다`,
    );
  return text('which no static folder has', '이 정적 폴더에 없습니다');
}

function versionOf(context: CheckContext): string | undefined {
  const version = djangoVersion(context);
  if (version.kind === 'unknown') return undefined;
  return version.kind === 'pinned' ? version.version : version.newest.minor;
}

/** The text of a file that the storage rewrites; undefined for all others. */
function readable(context: CheckContext, name: string, file: string): string | typeof notText | undefined {
  const script = name.endsWith('.js') && djangoSatisfies(context, '>=4.0') === true;
  if (!name.endsWith('.css') && !script) return undefined;
  const bytes = context.django.project.bytes(file);
  if (!bytes || bytes.length > maxBytes) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(buffer);
  } catch {
    return notText;
  }
}
