import { repr } from './python-text.js';
import { PipRefusal, parseError } from './refusal.js';

/** The options of one line that say what to install, and from where. */
export interface LineOptions {
  requirements: string[];
  constraints: string[];
  editables: string[];
  hashes: Record<string, string[]>;
  indexUrls: string[];
  findLinks: string[];
  noIndex: boolean;
  requireHashes: boolean;
}

/** Long names and their short ones; `true` where a value follows. After pip's SUPPORTED_OPTIONS. */
const known: readonly [name: string, takesValue: boolean, ...aliases: string[]][] = [
  ['--index-url', true, '-i', '--pypi-url'],
  ['--extra-index-url', true],
  ['--no-index', false],
  ['--constraint', true, '-c'],
  ['--requirement', true, '-r'],
  ['--editable', true, '-e'],
  ['--find-links', true, '-f'],
  ['--no-binary', true],
  ['--only-binary', true],
  ['--prefer-binary', false],
  ['--require-hashes', false],
  ['--no-require-hashes', false],
  ['--pre', false],
  ['--all-releases', true],
  ['--only-final', true],
  ['--trusted-host', true],
  ['--use-feature', true],
  ['--hash', true],
  ['--config-settings', true, '-C'],
];
const byName = new Map(
  known.flatMap(([name, takesValue, ...aliases]) =>
    [name, ...aliases].map((alias) => [alias, { name, takesValue }] as const),
  ),
);
const longNames = [...byName.keys()].filter((name) => name.startsWith('--'));

/** Where the options begin: at the first token, between single spaces, that starts with `-`. The length when there is none. */
export function optionsStart(line: string): number {
  if (line.startsWith('-')) return 0;
  const at = line.indexOf(' -');
  return at < 0 ? line.length : at + 1;
}

/** Reads the options of `line` as pip's optparse does. Throws a PipRefusal. */
export function readOptions(line: string, optionsText: string): LineOptions {
  const words = shellWords(optionsText);
  if (!words) throw parseError(`Invalid requirement: ${line}\nCould not split options: ${optionsText}`);
  try {
    return parseWords(words);
  } catch (error) {
    if (!(error instanceof OptionFault)) throw error;
    throw parseError(`Invalid requirement: ${line}\nerror: ${error.message}\n`);
  }
}

class OptionFault extends Error {}

function parseWords(words: string[]): LineOptions {
  const options: LineOptions = {
    requirements: [],
    constraints: [],
    editables: [],
    hashes: {},
    indexUrls: [],
    findLinks: [],
    noIndex: false,
    requireHashes: false,
  };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') break;
    if (word.startsWith('--')) {
      const equals = word.indexOf('=');
      const written = equals < 0 ? word : word.slice(0, equals);
      const alias = longName(written);
      const { name, takesValue } = byName.get(alias)!;
      if (equals >= 0) {
        if (!takesValue) throw new OptionFault(`${alias} option does not take a value`);
        rest.unshift(word.slice(equals + 1));
      }
      store(options, name, alias, takesValue ? argument(rest, alias) : undefined);
    } else if (word.startsWith('-') && word.length > 1) {
      // Every short option that pip knows here takes a value, so the rest of the word is one.
      const alias = `-${String.fromCodePoint(word.codePointAt(1)!)}`;
      const option = byName.get(alias);
      if (!option) throw new OptionFault(`no such option: ${alias}`);
      if (word.length > alias.length) rest.unshift(word.slice(alias.length));
      store(options, option.name, alias, argument(rest, alias));
    }
  }
  return options;
}

/** optparse takes any abbreviation that fits one option only. */
function longName(written: string): string {
  if (byName.has(written)) return written;
  const fits = longNames.filter((name) => name.startsWith(written));
  if (fits.length === 1) return fits[0]!;
  if (fits.length === 0) throw new OptionFault(`no such option: ${written}`);
  throw new OptionFault(`ambiguous option: ${written} (${fits.sort().join(', ')}?)`);
}

function argument(rest: string[], option: string): string {
  const value = rest.shift();
  if (value === undefined) throw new OptionFault(`${option} option requires 1 argument`);
  return value;
}

const features = [
  'fast-deps',
  'inprocess-build-deps',
  'venv-isolation',
  'truststore',
  'no-binary-enable-wheel-cache',
  'build-constraint',
];

function store(options: LineOptions, name: string, alias: string, value: string | undefined): void {
  if (value === undefined) {
    if (name === '--no-index') options.noIndex = true;
    if (name === '--require-hashes') options.requireHashes = true;
    return;
  }
  switch (name) {
    case '--requirement':
      options.requirements.push(value);
      break;
    case '--constraint':
      options.constraints.push(value);
      break;
    case '--editable':
      options.editables.push(value);
      break;
    case '--index-url':
    case '--extra-index-url':
      options.indexUrls.push(value);
      break;
    case '--find-links':
      options.findLinks.push(value);
      break;
    case '--hash':
      storeHash(options, alias, value);
      break;
    case '--no-binary':
    case '--only-binary':
      if (value.startsWith('-')) {
        throw new PipRefusal('CommandError', '--no-binary / --only-binary option requires 1 argument.');
      }
      break;
    case '--all-releases':
    case '--only-final':
      if (value.startsWith('-')) {
        throw new PipRefusal('CommandError', '--all-releases / --only-final option requires 1 argument.');
      }
      break;
    case '--use-feature':
      if (!features.includes(value)) {
        const choices = features.map(repr).join(', ');
        throw new OptionFault(`option ${alias}: invalid choice: ${repr(value)} (choose from ${choices})`);
      }
      break;
    case '--config-settings':
      if (!value.includes('=')) throw new OptionFault(`Arguments to ${alias} must be of the form KEY=VAL`);
      break;
  }
}

function storeHash(options: LineOptions, alias: string, value: string): void {
  const colon = value.indexOf(':');
  if (colon < 0) {
    throw new OptionFault(
      `Arguments to ${alias} must be a hash name followed by a value, like --hash=sha256:abcde...`,
    );
  }
  const algorithm = value.slice(0, colon);
  if (!['sha256', 'sha384', 'sha512'].includes(algorithm)) {
    throw new OptionFault(`Allowed hash algorithms for ${alias} are sha256, sha384, sha512.`);
  }
  options.hashes[algorithm] ??= [];
  options.hashes[algorithm].push(value.slice(colon + 1));
}

/** `shlex.split`; undefined when a quotation or an escape is left open. */
function shellWords(text: string): string[] | undefined {
  if (!/["'\\]/.test(text)) return text.split(/[ \t\r\n]+/).filter(Boolean);
  const words: string[] = [];
  let word: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (/[ \t\r\n]/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (char === '\\') {
      if (++i >= text.length) return undefined;
      word = (word ?? '') + text[i];
    } else if (char === "'" || char === '"') {
      word ??= '';
      for (i++; text[i] !== char; i++) {
        if (i >= text.length) return undefined;
        if (char === '"' && text[i] === '\\') {
          if (++i >= text.length) return undefined;
          if (text[i] !== '"' && text[i] !== '\\') word += '\\';
        }
        word += text[i];
      }
    } else {
      word = (word ?? '') + char;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}
