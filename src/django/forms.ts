import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import { ancestry, attributes, type ClassSource, classNamed, innerClass } from './classes.js';
import { fileFieldsOf } from './file-fields.js';
import { fieldsOf } from './models.js';
import type { Sources } from './names.js';

const formFields = /(^|\.)(FileField|ImageField)$/;
const formBases = /(^|\.)forms(\.\w+)*\.\w*Form$|^(ModelForm|Form)$/;

/**
 * The names of the file fields that a form class of the project has: those that it declares, and
 * those of its model that its Meta takes. Empty when it is no form, or nothing says that it has any.
 */
export function formFileFields(sources: Sources, form: ClassSource): readonly string[] {
  const { local, outer } = ancestry(sources, form);
  if (!outer.some((base) => formBases.test(base))) return [];
  const names = new Set<string>();
  for (const one of local.toReversed()) {
    for (const { name, types } of fieldsOf(sources, one)) {
      if (types.some((type) => formFields.test(type) && !/\bmodels\b/.test(type))) names.add(name);
    }
    // `image = None` takes an inherited field out.
    for (const [name, { value }] of attributes(one.node)) if (value.type === 'none') names.delete(name);
  }
  for (const name of fromModel(sources, local)) names.add(name);
  return [...names];
}

/** The file fields of `Meta.model` that `Meta.fields` and `Meta.exclude` leave in. */
function fromModel(sources: Sources, classes: readonly ClassSource[]): string[] {
  for (const { file, node } of classes) {
    const meta = attributes(innerClass(node, 'Meta'));
    const model = meta.get('model')?.value;
    if (!model) continue;
    const found = /^[\w.]+$/.test(model.text) ? classNamed(sources, file, model.text) : undefined;
    return found ? chosen(sources, found, meta.get('fields')?.value, meta.get('exclude')?.value) : [];
  }
  return [];
}

/** The file fields of a model that a form or a view with these `fields` and `exclude` shows. */
export function chosen(sources: Sources, model: ClassSource, fields?: Node, exclude?: Node): string[] {
  const names = fileFieldsOf(sources, model)
    .filter(({ call }) => !/\beditable\s*=\s*False\b/.test(call.text))
    .map(({ name }) => name);
  const without = exclude ? strings(exclude) : [];
  const only = !fields || plainString(fields) === '__all__' ? undefined : strings(fields);
  // Without either Django refuses the class; a list that is computed tells nothing.
  if (
    !without ||
    (!fields && !exclude) ||
    (fields && only === undefined && plainString(fields) !== '__all__')
  )
    return [];
  return names.filter((name) => !without.includes(name) && (only === undefined || only.includes(name)));
}

function strings(node: Node): string[] | undefined {
  if (!/^(list|tuple|set)$/.test(node.type)) return undefined;
  const texts = node.parts.map(plainString);
  return texts.includes(undefined) ? undefined : (texts as string[]);
}
