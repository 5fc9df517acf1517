import { Tokenizer } from './tokenizer.js';
import { normalName } from './version.js';

export type Operand = { variable: string } | { value: string };

/** A marker as a tree: a comparison, or a list of parts joined by 'and' and 'or', where 'and' binds closer. */
export type Marker = Comparison | MarkerList;

export interface Comparison {
  left: Operand;
  operator: string;
  right: Operand;
}

export interface MarkerList {
  parts: Marker[];
  /** One fewer than `parts`. */
  joins: ('and' | 'or')[];
}

/** Reads a whole marker (PEP 508). Throws SyntaxFault. */
export function parseMarker(source: string): MarkerList {
  const tokens = new Tokenizer(source);
  const marker = readMarker(tokens);
  if (!tokens.atEnd) tokens.fail('Expected end of marker expression');
  return marker;
}

/** Reads a marker where `tokens` stand. Throws SyntaxFault. */
export function readMarker(tokens: Tokenizer): MarkerList {
  const list = readList(tokens);
  // packaging does this on the outermost level alone.
  list.parts = list.parts.map((part) => ('parts' in part ? part : normalExtra(part)));
  return list;
}

function readList(tokens: Tokenizer): MarkerList {
  const list: MarkerList = { parts: [readAtom(tokens)], joins: [] };
  for (let join = tokens.take('boolean'); join !== undefined; join = tokens.take('boolean')) {
    list.joins.push(join as 'and' | 'or');
    list.parts.push(readAtom(tokens));
  }
  return list;
}

function readAtom(tokens: Tokenizer): Marker {
  tokens.take('space');
  const atom = tokens.check('(')
    ? tokens.enclosed('(', ')', 'marker expression', () => {
        tokens.take('space');
        const inner = readList(tokens);
        tokens.take('space');
        return inner;
      })
    : readComparison(tokens);
  tokens.take('space');
  return atom;
}

function readComparison(tokens: Tokenizer): Comparison {
  const left = readOperand(tokens);
  tokens.take('space');
  const operator = readOperator(tokens);
  tokens.take('space');
  const right = readOperand(tokens);
  return { left, operator, right };
}

function readOperand(tokens: Tokenizer): Operand {
  const variable = tokens.take('variable')?.replaceAll('.', '_');
  if (variable !== undefined) {
    return { variable: variable === 'python_implementation' ? 'platform_python_implementation' : variable };
  }
  const quoted = tokens.take('string');
  if (quoted === undefined) tokens.fail('Expected a marker variable or quoted string');
  return { value: quoted.slice(1, -1) };
}

function readOperator(tokens: Tokenizer): string {
  if (tokens.take('in') !== undefined) return 'in';
  if (tokens.take('not') !== undefined) {
    tokens.expect('space', "whitespace after 'not'");
    tokens.expect('in', "'in' after 'not'");
    return 'not in';
  }
  const operator = tokens.take('operator');
  if (operator === undefined) {
    tokens.fail('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in');
  }
  return operator;
}

function normalExtra(part: Comparison): Comparison {
  const { left, right } = part;
  if ('variable' in left && left.variable === 'extra') {
    const value = normalName('value' in right ? right.value : right.variable);
    return { ...part, right: { value } };
  }
  if ('variable' in right && right.variable === 'extra') {
    const value = normalName('value' in left ? left.value : left.variable);
    return { ...part, left: { value } };
  }
  return part;
}

/** `str(Marker)`: one spelling for one meaning. */
export function formatMarker(marker: Marker, outermost = true): string {
  if (!('parts' in marker)) {
    const operand = (side: Operand): string => ('value' in side ? `"${side.value}"` : side.variable);
    return `${operand(marker.left)} ${marker.operator} ${operand(marker.right)}`;
  }
  if (marker.parts.length === 1) return formatMarker(marker.parts[0]!);
  const text = marker.parts
    .map((part, i) => formatMarker(part, false) + (i < marker.joins.length ? ` ${marker.joins[i]}` : ''))
    .join(' ');
  return outermost ? text : `(${text})`;
}
