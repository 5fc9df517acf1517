import { keyword, positional } from '../python/call.js';
import { readSyntax } from '../python/evaluate.js';
import { plainString } from '../python/strings.js';
import type { Node } from '../python/syntax.js';
import { ancestry, attributes, type ClassSource, classNamed } from './classes.js';
import { filesWith, filesWithAny } from './code.js';
import type { DjangoProject } from './django-project.js';
import { chosen, formFileFields } from './forms.js';
import { installedApps } from './installed-apps.js';
import { meaning, type Sources, sourcesOf } from './names.js';
import { once } from './once.js';

/** A form with file fields that a view hands to a template. */
export interface FormRendering {
  template: string;
  /** What the template calls it. */
  variable: string;
  /** Its file fields. */
  fields: readonly string[];
}

/** What function views give to `render()`, and generic views to their template, where the form's class can be traced. */
export const formRenderings = once((django: DjangoProject): readonly FormRendering[] => {
  if (filesWithAny(django, 'FileField', 'ImageField').length === 0) return [];
  const sources = sourcesOf(django);
  const functions = filesWith(django, 'render(').flatMap((file) => fromRender(sources, file));
  const generic = filesWithAny(django, 'CreateView', 'UpdateView', 'FormView');
  return [...functions, ...generic.flatMap((file) => fromViews(django, sources, file))];
});

function fromRender(sources: Sources, file: string): FormRendering[] {
  const { root } = readSyntax(sources.project, file);
  const found: FormRendering[] = [];
  for (const view of root.all('function_definition')) {
    const assignments = view.all('assignment');
    for (const call of view.all('call')) {
      if (!isRender(sources, file, call)) continue;
      const template = plainString(keyword(call, 'template_name') ?? positional(call)[1]);
      const given = keyword(call, 'context') ?? positional(call)[2];
      const context = given?.type === 'identifier' ? assigned(assignments, given.text)[0] : given;
      if (template === undefined || context?.type !== 'dictionary') continue;
      for (const pair of context.parts) {
        const variable = pair.type === 'pair' ? plainString(pair.field('key')) : undefined;
        const value = pair.field('value');
        const fields =
          value?.type === 'identifier' ? fieldsOfAll(sources, file, assigned(assignments, value.text)) : [];
        if (variable !== undefined && fields.length > 0) found.push({ template, variable, fields });
      }
    }
  }
  return found;
}

function isRender(sources: Sources, file: string, call: Node): boolean {
  const callee = call.field('function')!.text;
  if (!/^[\w.]+$/.test(callee)) return false;
  const found = meaning(sources, file, callee);
  return found?.kind === 'outer' && found.name === 'django.shortcuts.render';
}

/** What these give to a name. */
function assigned(assignments: readonly Node[], name: string): Node[] {
  return assignments.flatMap(
    (one) => (one.field('left')!.text === name ? one.field('right') : undefined) ?? [],
  );
}

/** The file fields of what all these calls make; none when one of them is something else. */
function fieldsOfAll(sources: Sources, file: string, values: readonly Node[]): readonly string[] {
  const all = values.map((value) => {
    const callee = value.type === 'call' ? value.field('function')!.text : '';
    const form = /^[\w.]+$/.test(callee) ? classNamed(sources, file, callee) : undefined;
    return form ? formFileFields(sources, form) : [];
  });
  return all.length > 0 && all.every((fields) => fields.length > 0) ? all[0]! : [];
}

const genericView = /(^|\.)(CreateView|UpdateView|FormView)$/;

function fromViews(django: DjangoProject, sources: Sources, file: string): FormRendering[] {
  const app = installedApps(django, 'RUN')?.apps.find(
    ({ folder }) => folder !== undefined && file.startsWith(`${folder}/`),
  );
  return readSyntax(sources.project, file).root.parts.flatMap((node) => {
    const view = node.type === 'decorated_definition' ? node.field('definition')! : node;
    if (view.type !== 'class_definition') return [];
    const { outer } = ancestry(sources, { file, node: view });
    const base = outer.map((name) => genericView.exec(name)?.[2]).find((name) => name !== undefined);
    if (base === undefined) return [];
    const own = attributes(view);
    const named = (name: string): ClassSource | undefined => {
      const value = own.get(name)?.value.text ?? '';
      return /^[\w.]+$/.test(value) ? classNamed(sources, file, value) : undefined;
    };
    const [form, model] = [named('form_class'), named('model')];
    const fields = form
      ? formFileFields(sources, form)
      : model && own.has('fields')
        ? chosen(sources, model, own.get('fields')!.value)
        : [];
    const name = model?.node.field('name')?.text.toLowerCase();
    const usual = name && app && base !== 'FormView' ? `${app.label}/${name}_form.html` : undefined;
    const template = own.has('template_name') ? plainString(own.get('template_name')!.value) : usual;
    return template !== undefined && fields.length > 0 ? [{ template, variable: 'form', fields }] : [];
  });
}
