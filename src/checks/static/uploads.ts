import { ancestry } from '../../django/classes.js';
import { filesWithAny } from '../../django/code.js';
import type { DjangoProject } from '../../django/django-project.js';
import { fileFieldClass } from '../../django/file-fields.js';
import { installedApps } from '../../django/installed-apps.js';
import { fieldsOf, models } from '../../django/models.js';
import { meaning, type Sources, sourcesOf } from '../../django/names.js';
import { once } from '../../django/once.js';
import { keyword, positional } from '../../python/call.js';
import { readSyntax } from '../../python/evaluate.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext } from '../define.js';

/** A place of the project that keeps files people give it. */
export interface Upload {
  at: Origin;
  /** What keeps them: a field class, a call, an app. */
  by: string;
  /** Whether it is a call, which may keep the file for a moment only. */
  call?: true;
  /** Whether it writes to the disk whatever the default storage is. */
  local: boolean;
}

/** Every place that keeps uploads in the default storage or on the disk, fields first. */
export function uploads({ django }: CheckContext): readonly Upload[] {
  return all(django);
}

const all = once((django: DjangoProject): Upload[] => [...fields(django), ...apps(django), ...calls(django)]);

function fields(django: DjangoProject): Upload[] {
  const sources = sourcesOf(django);
  const seen = new Map<string, Upload>();
  for (const model of models(django)) {
    if (!model.app.certain) continue;
    for (const field of ancestry(sources, model).local.flatMap((one) => fieldsOf(sources, one))) {
      const by = fileFieldClass(field);
      const storage = keyword(field.call, 'storage');
      const local = storage && isLocalStorage(sources, field.file, storage);
      // Another storage of its own is not ours to judge.
      if (by === undefined || (storage && !local)) continue;
      seen.set(`${field.file}:${field.call.at.start}`, { at: field.call.at, by, local: local === true });
    }
  }
  return [...seen.values()];
}

/** `storage=FileSystemStorage(…)`, or a name for one. */
function isLocalStorage(sources: Sources, file: string, node: Node): boolean {
  if (node.type === 'call') {
    const found = meaning(sources, file, node.field('function')!.text);
    return (
      found?.kind === 'outer' && /^django\.core\.files\.storage\b.*\.FileSystemStorage$/.test(found.name)
    );
  }
  const found = node.type === 'identifier' ? meaning(sources, file, node.text) : undefined;
  return (
    found?.kind === 'value' && found.node.type === 'call' && isLocalStorage(sources, found.file, found.node)
  );
}

/** Apps whose own models keep uploads. */
const uploadApps = new Set(
  'wagtail.images wagtail.documents wagtail.wagtailimages wagtail.wagtaildocs filer ckeditor_uploader django_summernote photologue'.split(
    ' ',
  ),
);

function apps(django: DjangoProject): Upload[] {
  const found = installedApps(django, 'RUN')?.apps.filter(
    ({ name, certain }) => certain && uploadApps.has(name),
  );
  return (found ?? []).map(({ name, at }) => ({ at, by: name, local: false }));
}

/** `default_storage.save(…)`, `FileSystemStorage().save(…)`, `open(… settings.MEDIA_ROOT …, "wb")`. */
function calls(django: DjangoProject): Upload[] {
  const sources = sourcesOf(django);
  const files = filesWithAny(django, 'default_storage', 'FileSystemStorage', 'MEDIA_ROOT');
  return files.flatMap((file) =>
    readSyntax(django.project, file)
      .root.all('call')
      .flatMap((call) => writeOf(sources, file, call) ?? []),
  );
}

function writeOf(sources: Sources, file: string, call: Node): Upload | undefined {
  const callee = call.field('function')!;
  if (callee.type === 'attribute' && callee.field('attribute')!.text === 'save') {
    const owner = callee.field('object')!;
    const found = owner.type === 'identifier' ? meaning(sources, file, owner.text) : undefined;
    if (found?.kind === 'outer' && found.name === 'django.core.files.storage.default_storage')
      return { at: call.at, by: 'default_storage', call: true, local: false };
    if (isLocalStorage(sources, file, owner) || isLocalName(sources, file, call, owner))
      return { at: call.at, by: 'FileSystemStorage', call: true, local: true };
  }
  if (callee.text !== 'open') return undefined;
  const [path, mode] = positional(call);
  const written = plainString(mode ?? keyword(call, 'mode')) ?? 'r';
  return path && /[wax+]/.test(written) && /\bsettings\.MEDIA_ROOT\b/.test(path.text)
    ? { at: call.at, by: 'open()', call: true, local: true }
    : undefined;
}

/** `fs = FileSystemStorage()` in the function around the call. */
function isLocalName(sources: Sources, file: string, call: Node, owner: Node): boolean {
  if (owner.type !== 'identifier') return false;
  const { root } = readSyntax(sources.project, file);
  const around = root
    .all('function_definition')
    .findLast((node) => node.at.start < call.at.start && node.at.end >= call.at.end);
  return (around?.all('assignment') ?? []).some(
    (node) =>
      node.field('left')!.text === owner.text &&
      node.field('right')?.type === 'call' &&
      isLocalStorage(sources, file, node.field('right')!),
  );
}
