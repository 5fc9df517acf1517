import { iterate } from './containers.js';
import { braces } from './format.js';
import type { Interpreter } from './interpreter.js';
import type { Args } from './run.js';
import type { V, View } from './runtime.js';
import { bool, envOf, int, str, tuple } from './runtime.js';
import type { Origin } from './value.js';

const blank = /\s/;
/** Where Python and JavaScript differ on what is blank or ends a line. */
const odd = /[^\P{Cc}\t\n\v\f\r]|\uFEFF/u;

/** Methods of str; undefined for what is not followed. */
export function stringMethod(
  x: Interpreter,
  self: Extract<View, { type: 'str' | 'bytes' }>,
  name: string,
  args: Args,
  at: Origin,
): V | undefined {
  if (self.type === 'bytes') {
    const [encoding] = args.positional;
    const ascii = !encoding || (encoding.type === 'str' && /^(utf-?8|ascii)$/i.test(encoding.value));
    if (name !== 'decode' || !ascii || args.keywords.size > 0 || self.value.some((byte) => byte > 127))
      return undefined;
    return str(new TextDecoder().decode(self.value), at, envOf(self));
  }
  const text = self.value;
  const env = envOf(self, ...args.positional, ...args.keywords.values());
  const give = (value: string) => str(value, at, env);
  const texts = args.positional.map((value) => (value.type === 'str' ? value.value : undefined));
  const [first, second] = args.positional;
  const [a, b] = texts;
  if (name === 'format') {
    const result = braces(x, text, args.positional, args.keywords);
    return result === undefined ? undefined : give(result);
  }
  if (name === 'join') {
    const items = first && iterate(x, first);
    const parts = items?.map((item) => (item.type === 'str' ? item.value : undefined));
    if (!parts || parts.includes(undefined)) return undefined;
    return str(parts.join(text), at, [...env, ...envOf(...items!)]);
  }
  if (args.keywords.size > 0 && !(name === 'split' && args.keywords.has('sep') && args.keywords.size === 1))
    return undefined;
  switch (name) {
    case 'lower':
    case 'casefold':
      return /^\p{ASCII}*$/u.test(text) || name === 'lower' ? give(text.toLowerCase()) : undefined;
    case 'upper':
      return give(text.toUpperCase());
    case 'title':
      return /^\p{ASCII}*$/u.test(text)
        ? give(text.toLowerCase().replace(/[a-z]+/g, (w) => w[0]!.toUpperCase() + w.slice(1)))
        : undefined;
    case 'capitalize':
      return /^\p{ASCII}*$/u.test(text)
        ? give(text.charAt(0).toUpperCase() + text.slice(1).toLowerCase())
        : undefined;
    case 'strip':
    case 'lstrip':
    case 'rstrip':
      if ((first && a === undefined && first.type !== 'none') || odd.test(text)) return undefined;
      return give(stripped(text, a, name));
    case 'split':
    case 'rsplit':
      return odd.test(text) ? undefined : split(x, text, name, args, at, env);
    case 'splitlines':
      return first || odd.test(text)
        ? undefined
        : x.list(
            lines(text).map((part) => give(part)),
            at,
          );
    case 'replace':
      if (a === undefined || b === undefined || args.positional.length > 2) return undefined;
      return a === '' ? undefined : give(text.replaceAll(a, () => b));
    case 'startswith':
    case 'endswith': {
      if (!first || second) return undefined;
      const options = first.type === 'tuple' ? first.items : [first];
      if (!options.every((option) => option.type === 'str')) return undefined;
      return bool(
        options.some(
          (o) =>
            o.type === 'str' && (name === 'startswith' ? text.startsWith(o.value) : text.endsWith(o.value)),
        ),
        at,
        env,
      );
    }
    case 'removeprefix':
      return a === undefined ? undefined : give(a !== '' && text.startsWith(a) ? text.slice(a.length) : text);
    case 'removesuffix':
      return a === undefined
        ? undefined
        : give(a !== '' && text.endsWith(a) ? text.slice(0, -a.length) : text);
    case 'partition':
    case 'rpartition': {
      if (!a) return undefined;
      const i = name === 'partition' ? text.indexOf(a) : text.lastIndexOf(a);
      const parts =
        i >= 0
          ? [text.slice(0, i), a, text.slice(i + a.length)]
          : name === 'partition'
            ? [text, '', '']
            : ['', '', text];
      return tuple(parts.map(give), at);
    }
    case 'isdigit':
      return /^\p{ASCII}*$/u.test(text) ? bool(/^\d+$/.test(text), at, env) : undefined;
    case 'zfill':
      if (first?.type !== 'int' || first.value > 1000n || /^[+-]/.test(text)) return undefined;
      return give('0'.repeat(Math.max(0, Number(first.value) - [...text].length)) + text);
    case 'count':
      return a && !second ? int(text.split(a).length - 1, at, env) : undefined;
    case 'find':
      return a === undefined || second
        ? undefined
        : int(text.includes(a) ? [...text.slice(0, text.indexOf(a))].length : -1, at, env);
    case 'encode':
      return !first || /^utf-?8$/i.test(a ?? '')
        ? { type: 'bytes', value: new TextEncoder().encode(text), at, ...(env.length ? { env } : {}) }
        : undefined;
    default:
      return undefined;
  }
}

function stripped(text: string, characters: string | undefined, side: string): string {
  const strips = (c: string | undefined) =>
    c !== undefined && (characters === undefined ? blank.test(c) : characters.includes(c));
  let list = [...text];
  if (side !== 'rstrip')
    list = list.slice(
      list.findIndex((c) => !strips(c)) < 0 ? list.length : list.findIndex((c) => !strips(c)),
    );
  if (side !== 'lstrip') while (list.length > 0 && strips(list.at(-1))) list.pop();
  return list.join('');
}

function split(
  x: Interpreter,
  text: string,
  name: string,
  args: Args,
  at: Origin,
  env: string[],
): V | undefined {
  const separator = args.positional[0] ?? args.keywords.get('sep');
  const limit = args.positional[1];
  if (separator && separator.type !== 'str' && separator.type !== 'none') return undefined;
  let parts: string[];
  if (separator?.type === 'str') {
    if (separator.value === '') return undefined;
    parts = text.split(separator.value);
    if (limit) {
      if (limit.type !== 'int' || limit.value >= 2n ** 63n || limit.value < -(2n ** 63n)) return undefined;
      const n = Number(limit.value);
      if (n >= 0 && parts.length > n + 1) {
        parts =
          name === 'split'
            ? [...parts.slice(0, n), parts.slice(n).join(separator.value)]
            : [parts.slice(0, parts.length - n).join(separator.value), ...parts.slice(parts.length - n)];
      }
    }
  } else {
    if (limit) return undefined;
    parts = text.split(/\s+/).filter((part) => part !== '');
  }
  if (parts.length > 10_000) return undefined;
  return x.list(
    parts.map((part) => str(part, at, env)),
    at,
  );
}

function lines(text: string): string[] {
  const parts = text.split(/\r\n|[\n\r\v\f\u2028\u2029]/);
  if (parts.at(-1) === '') parts.pop();
  return parts;
}
