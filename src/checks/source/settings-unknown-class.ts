import type { Settings } from '../../django/django-project.js';
import { meaning, type Sources, sourcesOf } from '../../django/names.js';
import { didYouMean } from '../../model/did-you-mean.js';
import type { Edit } from '../../model/edit.js';
import { readSyntax } from '../../python/evaluate.js';
import { moduleFile } from '../../python/module-file.js';
import type { Value } from '../../python/value.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { isPlainString, quoted } from '../edits.js';
import { entry, items, placeOfItem, settingsOf } from '../settings-facts.js';
import { found, replace, text } from '../verdicts.js';

export default defineCheck({
  id: 'settings-unknown-class',
  severity: 'error',
  title: text('A setting names what the code does not have', '설정이 코드에 없는 것을 가리킵니다'),
  docs: {
    what: text(
      'Follows the dotted names in INSTALLED_APPS, MIDDLEWARE, ROOT_URLCONF, AUTHENTICATION_BACKENDS and the context processors into the project’s own packages.',
      'INSTALLED_APPS, MIDDLEWARE, ROOT_URLCONF, AUTHENTICATION_BACKENDS, 컨텍스트 프로세서에 점으로 적힌 이름이 프로젝트의 패키지에 실제로 있는지 확인합니다.',
    ),
    why: text(
      'A name that is not there is an ImportError: of an app, already in the build; of middleware, when the web process starts; of the others, on every page that needs it.',
      '없는 이름은 ImportError가 됩니다. 앱이면 빌드에서, 미들웨어면 web 프로세스가 시작할 때, 나머지는 그것을 쓰는 모든 페이지에서 오류가 납니다.',
    ),
    example: {
      file: 'settings.py',
      bad: 'INSTALLED_APPS = ["polls.apps.PolsConfig"]\n',
      good: 'INSTALLED_APPS = ["polls.apps.PollsConfig"]\n',
    },
    sources: [
      'https://docs.djangoproject.com/en/stable/ref/applications/#configuring-applications',
      'https://docs.djangoproject.com/en/stable/topics/http/middleware/#activating-middleware',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    if (!settings || context.django.project.submodules.length > 0) return;
    const sources = sourcesOf(context.django);
    const told = new Set<string>();
    for (const { setting, item } of named(settings)) {
      if (item?.type !== 'str' || item.env || told.has(item.value)) continue;
      const missing = missingIn(sources, item.value);
      if (!missing) continue;
      told.add(item.value);
      yield verdict(context, settings, setting, item, missing);
    }
  },
});

/** Items of the settings that Django imports, those that are surely there. */
function* named(settings: Settings): Generator<{ setting: string; item: Value | undefined }> {
  for (const setting of ['INSTALLED_APPS', 'MIDDLEWARE', 'AUTHENTICATION_BACKENDS'])
    for (const item of items(settings.get(setting)) ?? []) yield { setting, item };
  yield { setting: 'ROOT_URLCONF', item: settings.get('ROOT_URLCONF') };
  for (const engine of items(settings.get('TEMPLATES')) ?? [])
    for (const item of items(entry(entry(engine, 'OPTIONS'), 'context_processors')) ?? [])
      yield { setting: 'TEMPLATES', item };
}

interface Missing {
  /** The module of the project that lacks the name. */
  module: string;
  file: string;
  name: string;
}

/** What a dotted name lacks in a package of the project; undefined when it is there, or may be. */
function missingIn(sources: Sources, dotted: string): Missing | undefined {
  const { project, roots } = sources;
  const parts = dotted.split('.');
  if (parts.length < 2 || !parts.every((part) => /^[A-Za-z_]\w*$/.test(part))) return undefined;
  for (let length = parts.length; length > 0; length--) {
    const module = parts.slice(0, length).join('.');
    const found = moduleFile(project, roots, module);
    if (!found) continue;
    const [name] = parts.slice(length);
    const { file } = found;
    if (name === undefined || (file !== undefined && readSyntax(project, file).errors.length > 0))
      return undefined;
    if (file === undefined) return missingInFolder(sources, module, name);
    const meant = meaning(sources, file, name);
    const unbound = meant === undefined || (meant.kind === 'outer' && meant.name === name);
    if (!unbound || dynamic.test(project.text(file) ?? '')) return undefined;
    const below = `${file.slice(0, file.lastIndexOf('/') + 1)}${name}`;
    if (found.package && (project.hasFolder(below) || project.ignoredBy(`${below}.py`))) return undefined;
    return { module, file, name };
  }
  return undefined;
}

/** An app without `__init__.py`: it has what is in its folder, as long as nothing else is called so. */
function missingInFolder({ project, roots }: Sources, module: string, name: string): Missing | undefined {
  const path = module.replaceAll('.', '/');
  const folder = roots
    .map((root) => (root === '' ? path : `${root}/${path}`))
    .find((one) => project.has(`${one}/apps.py`) || project.has(`${one}/models.py`));
  if (folder === undefined || module.includes('.')) return undefined;
  if (project.hasFolder(`${folder}/${name}`) || project.ignoredBy(`${folder}/${name}.py`)) return undefined;
  return { module, file: `${folder}/`, name };
}

/** What may give a module names that are not written in it: star imports, for one, of modules that are not tracked. */
const dynamic = /import\s*\(?\*|__getattr__|globals\(\)|__path__|sys\.modules|\bexec\(/;

function verdict(
  { django }: CheckContext,
  settings: Settings,
  setting: string,
  item: Value & { type: 'str' },
  { module, file, name }: Missing,
): Verdict {
  const right = likely(django.project, file, name, setting);
  const edits: Edit[] =
    right !== undefined && isPlainString(django.project, item.at)
      ? [replace(item.at, quoted(django.project, item.at, `${module}.${right}`))]
      : [];
  return found(
    placeOfItem(settings, setting, item),
    text(
      `\`${file}\` has no \`${name}\`: \`${item.value}\` in ${setting} ends with an ImportError${when(setting).en}.`,
      `\`${file}\`에 \`${name}\`이(가) 없습니다. ${setting}의 \`${item.value}\`에서 ImportError가 나 ${when(setting).ko}.`,
    ),
    right === undefined
      ? text(
          'Name what there is, commit the file that is missing, or take the line out.',
          '실제로 있는 이름으로 고치거나, 빠진 파일을 커밋하거나, 이 줄을 지워 주세요.',
        )
      : text(`Write \`${module}.${right}\`.`, `\`${module}.${right}\`로 고쳐 주세요.`),
    edits.length > 0
      ? {
          fix: { title: text(`Name ${right}`, `${right}(으)로 고치기`), safety: 'unsafe', edits },
        }
      : {},
  );
}

function when(setting: string) {
  if (setting === 'INSTALLED_APPS')
    return text(', which stops the build and the start of the app', '빌드가 멈추고 앱이 시작되지 않습니다');
  if (setting === 'MIDDLEWARE')
    return text(', and the web process does not start', 'web 프로세스가 시작되지 않습니다');
  return text(', a 500 on the pages that need it', '이를 쓰는 페이지가 500이 됩니다');
}

/** The class or function of that file that was meant: the nearest by its name, or the only AppConfig. */
function likely(
  project: CheckContext['django']['project'],
  file: string,
  name: string,
  setting: string,
): string | undefined {
  if (file.endsWith('/')) return undefined;
  const definitions = readSyntax(project, file).root.parts.filter(({ type }) =>
    /^(class|function)_definition$/.test(type),
  );
  const nameOf = (node: (typeof definitions)[number]) => node.field('name')!.text;
  const configs = definitions.filter((node) => /Config\b/.test(node.field('superclasses')?.text ?? ''));
  if (setting === 'INSTALLED_APPS') return configs.length === 1 ? nameOf(configs[0]!) : undefined;
  return didYouMean(name, definitions.map(nameOf));
}
