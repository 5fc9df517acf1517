import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext } from '../define.js';
import { around } from '../edits.js';
import { settingsOf, truth } from '../settings-facts.js';

/** Something that may stand in the code of the project. */
export interface CodeFact {
  /** What the text of a file with it contains, so that others need not be parsed. */
  contains: RegExp;
  is(node: Node): boolean;
}

/** Code that no process of the app runs. */
const aside =
  /(^|\/)(tests?|testing|migrations|docs?|examples?|node_modules|site-packages|\.?venv|env)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest|tests)\.py$|\{\{/;

/** The first place where the project's own code does something, unless a setting that is off keeps it from it. */
export function firstInCode(context: CheckContext, fact: CodeFact): Origin | undefined {
  const { project } = context.django;
  for (const file of project.files) {
    if (!file.endsWith('.py') || aside.test(file) || !fact.contains.test(project.text(file) ?? '')) continue;
    for (const node of readSyntax(project, file).root.walk())
      if (fact.is(node) && !switchedOff(context, node.at)) return node.at;
  }
  return undefined;
}

/** Whether a place stands under `if settings.NAME:` with a setting that is not surely on. */
function switchedOff(context: CheckContext, at: Origin): boolean {
  const path = around(context.django.project, at);
  return path.some((node, index) => {
    const name = /^(?:\w+\.)?settings\.([A-Z_]+)$/.exec(node.field('condition')?.text ?? '')?.[1];
    if (node.type !== 'if_statement' || name === undefined) return false;
    if (path[index + 1]?.fieldName !== 'consequence') return false;
    const value = settingsOf(context, 'RUN')?.get(name);
    return value === undefined || truth(value) !== true;
  });
}
