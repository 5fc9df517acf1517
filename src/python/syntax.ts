import { copyTree } from './copy-tree.js';
import { openBracket } from './marks.js';
import { type Mend, mends } from './mend.js';
import { Node } from './node.js';
import type { NodeTable } from './node-table.js';
import { refusals } from './refusals.js';
import { SourceText } from './source-text.js';
import type { Origin } from './value.js';

export type { Node } from './node.js';

/** A place that Python refuses. With a mend the tree is that of the repaired text, so that what comes after it can be read. */
export interface SyntaxFault {
  at: Origin;
  message: string;
  /** The one obvious repair. */
  mend?: Pick<Mend, 'at' | 'newText'>;
}

/** A parsed file. Syntax errors do not stop the parser: the rest of the tree is still there. */
export interface Syntax {
  file: string;
  text: string;
  root: Node;
  errors: readonly SyntaxFault[];
  /** Why the file was not read although Python would read it: then the tree is empty. */
  unread?: string;
}

interface Parsed extends Syntax {
  table: NodeTable;
}

/** More slips than this in one file, and it is no Python file. */
const maxMends = 20;
/** Characters that are parsed again, all tries of one file together. */
const maxReparsed = 2_000_000;

/** Parses Python source; comments are left out of the tree. What has one obvious repair is read as if it were repaired. */
export function parsePython(text: string, file: string): Syntax {
  let syntax = parseAsIs(text, file);
  const mended: SyntaxFault[] = [];
  const tries = { left: Math.floor(maxReparsed / (text.length + 1)) };
  while (syntax.errors.length > 0 && mended.length < maxMends) {
    const better = mendOne(syntax, tries);
    if (!better) break;
    const { at, newText, fault = { at, message: 'invalid syntax' } } = better.mend;
    mended.push({ ...fault, mend: { at, newText } });
    syntax = better.syntax;
  }
  const unclosed = syntax.errors.length > 0 ? neverClosed(syntax) : undefined;
  if (unclosed) syntax = { ...syntax, errors: unclosed };
  // Where the parser failed the tree is a guess.
  const refused = syntax.errors.length > 0 ? [] : [...refusals(syntax.table)];
  const errors = [
    ...mended,
    ...syntax.errors,
    ...refused.map(({ node, message }) => ({ at: node.at, message })),
  ].sort((a, b) => a.at.start - b.at.start);
  return { file, text, root: syntax.root, errors };
}

/** The first repair that leaves fewer lines with errors. */
function mendOne(
  { text, file, errors }: Syntax,
  tries: { left: number },
): { mend: Mend; syntax: Parsed } | undefined {
  const lines = new Set(errors.flatMap(({ at }) => [at.line, at.endLine]));
  const wrong = (list: readonly SyntaxFault[]) => new Set(list.map(({ at }) => at.line)).size;
  for (const mend of mends(text, file, [...lines].slice(0, maxMends))) {
    if (tries.left-- <= 0) return undefined;
    const syntax = parseAsIs(mend.text, file);
    const better = mend.fault ? syntax.errors.length === 0 : wrong(syntax.errors) < wrong(errors);
    if (better) return { mend, syntax };
  }
  return undefined;
}

/** What CPython says of a bracket that is never closed, in place of the errors that follow from it. */
function neverClosed({ text, file, errors }: Syntax): SyntaxFault[] | undefined {
  const open = openBracket(text);
  if (!open) return undefined;
  const before = text.slice(0, open.start);
  const line = before.split('\n').length;
  const column = open.start - before.lastIndexOf('\n');
  const end = open.start + 1;
  const at = { file, line, column, endLine: line, endColumn: column + 1, start: open.start, end };
  const earlier = errors.filter((error) => error.at.start < open.start && error.at.end <= open.start);
  return [...earlier, { at, message: `'${open.bracket}' was never closed` }];
}

function parseAsIs(text: string, file: string): Parsed {
  const { table, errors: found } = copyTree(new SourceText(file, text));
  // The nodes that this makes are for nobody else.
  const errors = [...found, ...indentationErrors(new Node(table, 0))];
  return { file, text, table, root: new Node(table, 0), errors };
}

/** What statements stand in. */
const holders =
  /^(module|block|ERROR|.*_definition|.*_clause|(if|for|while|try|with|match)_statement|decorated_definition)$/;

/** Indentation that Python refuses and the grammar does not. */
function indentationErrors(root: Node): { at: Origin; message: string }[] {
  const errors: { at: Origin; message: string }[] = [];
  const nodes = [root];
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    for (const child of node.children) if (holders.test(child.type)) nodes.push(child);
    if (node.type !== 'block' && node.type !== 'module') continue;
    const statements = node.parts;
    if (node.type === 'block' && statements.length === 0)
      errors.push({ at: node.at, message: 'expected an indented block' });
    const column = node.type === 'module' ? 1 : statements[0]?.at.column;
    let line = 0;
    for (const statement of statements) {
      if (statement.at.line !== line && statement.at.column !== column && statement.type !== 'ERROR') {
        errors.push({ at: statement.at, message: 'unexpected indent' });
      }
      line = statement.at.endLine;
    }
  }
  return errors;
}
