import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { Origin } from '../../python/value.js';
import type { CheckContext } from '../define.js';

/** Something that may stand in the code of the project. */
export interface CodeFact {
  /** What the text of a file with it contains, so that others need not be parsed. */
  contains: RegExp;
  is(node: Node): boolean;
}

/** Code that no process of the app runs. */
const aside =
  /(^|\/)(tests?|testing|migrations|docs?|examples?|node_modules|site-packages|\.?venv|env)\/|(^|\/)(test_[^/]*|[^/]*_test|conftest|tests)\.py$|\{\{/;

/** The first place where the project's own code does something. */
export function firstInCode({ django: { project } }: CheckContext, fact: CodeFact): Origin | undefined {
  for (const file of project.files) {
    if (!file.endsWith('.py') || aside.test(file) || !fact.contains.test(project.text(file) ?? '')) continue;
    for (const node of readSyntax(project, file).root.walk()) if (fact.is(node)) return node.at;
  }
  return undefined;
}
