import { readSyntax } from '../../python/evaluate.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { firstInCode } from './code.js';

const makesApp = (node: Node): boolean =>
  node.type === 'assignment' &&
  node.field('right')?.type === 'call' &&
  /^(celery\.)?Celery$/.test(node.field('right')!.field('function')!.text);

/** The call that makes the project's Celery application. */
export function celeryCall(context: CheckContext): Node | undefined {
  const at = firstInCode(context, { contains: /\bCelery\s*\(/, is: makesApp });
  if (!at) return undefined;
  const assignment = [...readSyntax(context.django.project, at.file).root.walk()].find(
    (node) => node.at.start === at.start && makesApp(node),
  );
  return assignment?.field('right');
}

/** What `celery -A` takes to find the application: the package of `celery.py`, else the module. */
export function celeryApp(context: CheckContext): string | undefined {
  const file = celeryCall(context)?.at.file;
  const base = context.django.managePy?.replace(/manage\.py$/, '') ?? '';
  if (!file?.startsWith(base)) return undefined;
  const module = file
    .slice(base.length, -'.py'.length)
    .replaceAll('/', '.')
    .replace(/\.__init__$/, '');
  return module.replace(/\.celery$/, '');
}
