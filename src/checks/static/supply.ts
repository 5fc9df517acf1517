import { once } from '../../django/once.js';
import { type StaticSources, staticSources } from '../../django/static-sources.js';
import { trackedFolder } from '../../django/tracked-folder.js';
import type { IgnoreRule } from '../../project/project.js';
import type { CheckContext } from '../define.js';
import { settingsOf, textOf } from '../settings-facts.js';

/** Whether the build finds a static file. */
export type Supply =
  | { kind: 'there' }
  /** A tracked file is called so but for upper and lower case. */
  | { kind: 'other-case'; file: string; name: string }
  /** It is not tracked, and a rule says why. */
  | { kind: 'ignored'; file: string; rule: IgnoreRule }
  /** It lies in STATIC_ROOT, which collectstatic writes and does not read. */
  | { kind: 'in-root'; file: string }
  /** It lies in a folder for such files that no finder looks into. */
  | { kind: 'elsewhere'; file: string }
  | { kind: 'missing' }
  /** A package, a build step or a folder that is not tracked may bring it. */
  | { kind: 'unknown' };

/** Judges names below STATIC_URL; undefined when the static sources can't be told. */
export function supplier(context: CheckContext): ((name: string) => Supply) | undefined {
  const sources = staticSources(context.django);
  if (!sources) return undefined;
  const root = trackedFolder(textOf(settingsOf(context, 'BUILD')?.get('STATIC_ROOT')));
  return (name) => judge(context, sources, root, name);
}

function judge(
  context: CheckContext,
  sources: StaticSources,
  root: string | undefined,
  name: string,
): Supply {
  const { project } = context.django;
  if (sources.files.has(name) || folded(sources).folders.has(name)) return { kind: 'there' };
  const inRoot = root ? `${root}/${name}` : undefined;
  if (inRoot !== undefined && project.has(inRoot)) return { kind: 'in-root', file: inRoot };
  const other = folded(sources).files.get(name.toLowerCase());
  if (other !== undefined) return { kind: 'other-case', name: other, file: sources.files.get(other)! };
  const top = name.includes('/') ? name.slice(0, name.indexOf('/')) : '';
  if (buildsAssets(context) || sharedByPackages(sources, top)) return { kind: 'unknown' };
  // An entry of STATICFILES_DIRS without files is staticfiles-dir-missing's.
  const absent = sources.folders.some(
    ({ folder, prefix, ofApp }) => !ofApp && !project.hasFolder(folder) && name.startsWith(prefix),
  );
  if (absent) return { kind: 'unknown' };
  const hidden = ignoredCandidate(context, sources, name);
  const own = folded(sources).tops.has(top);
  if (hidden && (own || hidden.atTop)) return { kind: 'ignored', file: hidden.file, rule: hidden.rule };
  const file = outOfReach(context, name);
  if (file !== undefined) return { kind: 'elsewhere', file };
  return own || sources.outside.length === 0 ? { kind: 'missing' } : { kind: 'unknown' };
}

/** The one tracked file of that name in a folder called static, static_root, assets or so, which the sources do not have. */
function outOfReach({ django: { project } }: CheckContext, name: string): string | undefined {
  const found = project.files.filter((file) => {
    if (!file.endsWith(`/${name}`)) return false;
    const folder = file.slice(0, -name.length - 1);
    return /^(static|assets|public)/i.test(folder.slice(folder.lastIndexOf('/') + 1));
  });
  return found.length === 1 ? found[0] : undefined;
}

const folded = once((sources: StaticSources) => {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  const tops = new Set<string>(['']);
  for (const name of sources.files.keys()) {
    if (!files.has(name.toLowerCase())) files.set(name.toLowerCase(), name);
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) folders.add(name.slice(0, at));
    if (name.includes('/')) tops.add(name.slice(0, name.indexOf('/')));
  }
  return { files, folders, tops };
});

/** Folders that Django's admin or an installed package fills too. */
function sharedByPackages({ outside, closed }: StaticSources, top: string): boolean {
  if (!closed || top === 'admin' || top === 'gis') return true;
  if (outside.length === 0) return false;
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const alike = (a: string, b: string) =>
    a === b || (Math.min(a.length, b.length) > 3 && (a.includes(b) || b.includes(a)));
  return (
    /^(vendor|vendors|plugins|account|accounts|bower_components|node_modules)$/.test(top) ||
    (top !== '' && outside.some((app) => app.split('.').some((part) => alike(plain(part), plain(top)))))
  );
}

/** Whether a step of the build may make static files: a front-end toolchain, a hook, an app that compiles. */
export function buildsAssets({ django: { project, install } }: CheckContext): boolean {
  if (project.submodules.length > 0 || project.has('bin/pre_compile')) return true;
  if (project.files.some((file) => /(^|\/)package\.json$/.test(file) && !/(^|\/)static\//.test(file)))
    return true;
  return [
    'django-tailwind',
    'django-compressor',
    'django-sass-processor',
    'libsass',
    'django-pipeline',
    'django-vite',
    'django-webpack-loader',
    'django-npm',
    'django-bower',
    'django-yarnpkg',
    'django-static-precompiler',
    'django-tailwind-cli',
  ].some((name) => install.packages.has(name));
}

function ignoredCandidate({ django: { project } }: CheckContext, sources: StaticSources, name: string) {
  for (const { folder, prefix } of sources.folders) {
    if (!name.startsWith(prefix) || !project.hasFolder(folder)) continue;
    const file = `${folder}/${name.slice(prefix.length)}`;
    const rule = project.ignoredBy(file);
    if (!rule || !/^[\w./@+-]+$/.test(name)) continue;
    const top = `${folder}/${name.slice(prefix.length).split('/')[0]}`;
    return { file, rule, atTop: project.ignoredBy(`${top}/`) !== undefined || !name.includes('/') };
  }
  return undefined;
}
