import { formatValue } from './format.js';
import type { Interpreter } from './interpreter.js';
import type { Scope } from './run.js';
import type { V } from './runtime.js';
import { envOf, str, unknown } from './runtime.js';
import type { Node } from './syntax.js';
import type { Origin } from './value.js';

/** A string literal of any prefix, f-strings evaluated. */
export function stringLiteral(x: Interpreter, node: Node, scope: Scope): V {
  const prefix = /^[a-zA-Z]*/.exec(node.parts[0]!.text)![0].toLowerCase();
  if (prefix.includes('t')) return unknown('a template string is not followed', node.at);
  const raw = prefix.includes('r');
  if (prefix.includes('b')) return bytesLiteral(node, raw);
  let parts: V = str('', node.at);
  for (const part of node.parts.slice(1)) {
    if (part.type === 'string_content') {
      const text = content(part, raw, prefix.includes('f'));
      if (text === undefined) return unknown('an escape in this string is not followed', node.at);
      parts = join(x, parts, str(text, node.at), node.at);
    } else if (part.type === 'interpolation') {
      parts = join(x, parts, interpolation(x, part, scope), node.at);
    }
  }
  return parts;
}

/** Literals that stand side by side. */
export function concatenated(x: Interpreter, node: Node, scope: Scope): V {
  return node.parts.map((part) => x.eval(part, scope)).reduce((a, b) => join(x, a, b, node.at));
}

/** The text of a literal that holds nothing but text, or of several side by side; undefined for anything else. */
export function plainString(node: Node | undefined): string | undefined {
  if (node?.type === 'concatenated_string') {
    const parts = node.parts.map(plainString);
    return parts.includes(undefined) ? undefined : parts.join('');
  }
  if (node?.type !== 'string') return undefined;
  const prefix = /^[a-zA-Z]*/.exec(node.text)![0].toLowerCase();
  if (/[bt]/.test(prefix) || node.parts.some((part) => part.type === 'interpolation')) return undefined;
  const parts = node.parts
    .filter((part) => part.type === 'string_content')
    .map((part) => content(part, prefix.includes('r'), prefix.includes('f')));
  return parts.includes(undefined) ? undefined : parts.join('');
}

function join(x: Interpreter, a: V, b: V, at: Origin): V {
  return x.lift2(a, b, at, (p, q) => {
    if (p.type === 'str' && q.type === 'str') return str(p.value + q.value, at, envOf(p, q));
    if (p.type === 'bytes' && q.type === 'bytes')
      return { type: 'bytes', value: new Uint8Array([...p.value, ...q.value]), at };
    return x.from(at, 'a part of the string could not be followed', p, q);
  });
}

function interpolation(x: Interpreter, node: Node, scope: Scope): V {
  const expression = node.field('expression')!;
  const value = x.eval(expression, scope);
  const conversion =
    node.field('type_conversion')?.text ?? node.parts.find((p) => p.type === 'type_conversion')?.text;
  const specNode = node.field('format_specifier') ?? node.parts.find((p) => p.type === 'format_specifier');
  if (specNode?.parts.length) {
    for (const part of specNode.parts) if (part.field('expression')) x.eval(part.field('expression')!, scope);
    return x.from(node.at, 'its format is not followed', value);
  }
  const spec = specNode ? specNode.text.slice(1) : '';
  const debug = node.children.some((child) => child.text === '=' && !child.named);
  return x.lift(value, node.at, (view) => {
    const text = formatValue(x, view, spec, debug && !conversion && !spec ? '!r' : conversion);
    if (text === undefined) return x.from(node.at, 'its format is not followed', view);
    const before = debug ? x.host.syntax(node.at.file).text.slice(node.at.start + 1, debugEnd(node)) : '';
    return str(before + text, node.at, envOf(view));
  });
}

/** End of `{name =` in `{name = !r}`. */
function debugEnd(node: Node): number {
  const equals = node.children.find((child) => child.text === '=' && !child.named)!;
  const next = node.children[node.children.indexOf(equals) + 1];
  return next ? next.at.start : equals.at.end;
}

function content(node: Node, raw: boolean, formatted: boolean): string | undefined {
  const text = node.text.replace(/\r\n?/g, '\n');
  const plain = raw ? text : unescaped(text, false);
  if (plain === undefined || !formatted) return plain;
  return text.includes('\\N{') && !raw ? undefined : plain.replaceAll('{{', '{').replaceAll('}}', '}');
}

function bytesLiteral(node: Node, raw: boolean): V {
  const text = node.parts
    .filter((part) => part.type === 'string_content')
    .map((part) => part.text.replace(/\r\n?/g, '\n'))
    .join('');
  const value = raw ? text : unescaped(text, true);
  if (value === undefined || [...value].some((c) => c.charCodeAt(0) > 255))
    return unknown('an escape in these bytes is not followed', node.at);
  return { type: 'bytes', value: Uint8Array.from([...value].map((c) => c.charCodeAt(0))), at: node.at };
}

const simple: Record<string, string> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function unescaped(text: string, bytes: boolean): string | undefined {
  let named = false;
  const result = text.replace(
    /\\(N\{[^}]*\}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|x[0-9a-fA-F]{2}|[0-7]{1,3}|[\s\S])/g,
    (whole, sequence: string) => {
      if (sequence in simple) return simple[sequence]!;
      if (/^[0-7]/.test(sequence)) return String.fromCodePoint(Number.parseInt(sequence, 8));
      if (/^x/.test(sequence) && sequence.length === 3)
        return String.fromCodePoint(Number.parseInt(sequence.slice(1), 16));
      if (bytes) return whole;
      if (/^[uU]./.test(sequence)) {
        const code = Number.parseInt(sequence.slice(1), 16);
        if (code <= 0x10ffff) return String.fromCodePoint(code);
      }
      if (/^[NuUx]/.test(sequence)) named = true;
      return whole;
    },
  );
  return named ? undefined : result;
}
