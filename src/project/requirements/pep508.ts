import { type MarkerList, readMarker } from './marker.js';
import { SPACE, strip } from './python-text.js';
import { PipRefusal } from './refusal.js';
import { specifierPattern, Tokenizer } from './tokenizer.js';
import { normalVersion } from './version.js';

/** A dependency specifier's parts (PEP 508), as `packaging.requirements.Requirement` has them. */
export interface Dependency {
  name: string;
  /** Sorted, in the order of their code points. */
  extras: string[];
  /** As `str(SpecifierSet)` prints it: sorted, without spaces. */
  specifier: string;
  url?: string;
  marker?: MarkerList;
}

/** Reads a whole dependency specifier. Throws SyntaxFault, or a PipRefusal for what slips through the grammar. */
export function parseDependency(source: string): Dependency {
  const tokens = new Tokenizer(source);
  tokens.take('space');
  const name = tokens.expect('identifier', 'package name at the start of dependency specifier');
  tokens.take('space');
  const extras = readExtras(tokens);
  tokens.take('space');
  const details = readDetails(tokens);
  if (!tokens.atEnd) tokens.fail('Expected end of dependency specifier');
  return {
    name,
    extras: [...new Set(extras)].sort(),
    ...details,
    specifier: normalSpecifiers(details.specifier),
  };
}

function readDetails(tokens: Tokenizer): Pick<Dependency, 'specifier' | 'url' | 'marker'> {
  if (tokens.take('@') !== undefined) {
    tokens.take('space');
    const start = tokens.position;
    const url = tokens.expect('url', 'URL after @');
    if (tokens.atEnd) return { specifier: '', url };
    tokens.expect('space', 'whitespace after URL');
    if (tokens.atEnd) return { specifier: '', url };
    return { specifier: '', url, marker: readTail(tokens, start, 'semicolon (after URL and whitespace)') };
  }
  const start = tokens.position;
  const specifier = tokens.enclosed('(', ')', 'version specifier', () => {
    tokens.take('space');
    const many = readSpecifiers(tokens);
    tokens.take('space');
    return many;
  });
  tokens.take('space');
  if (tokens.atEnd) return { specifier };
  const expected = specifier
    ? 'comma (within version specifier), semicolon (after version specifier)'
    : 'semicolon (after name with no version specifier)';
  return { specifier, marker: readTail(tokens, start, expected) };
}

function readTail(tokens: Tokenizer, start: number, expected: string): MarkerList {
  if (tokens.take(';') === undefined) tokens.fail(`Expected ${expected} or end`, start);
  const marker = readMarker(tokens);
  tokens.take('space');
  return marker;
}

function readExtras(tokens: Tokenizer): string[] {
  if (!tokens.check('[')) return [];
  return tokens.enclosed('[', ']', 'extras', () => {
    tokens.take('space');
    const extras: string[] = [];
    const first = tokens.take('identifier');
    if (first !== undefined) {
      extras.push(first);
      for (;;) {
        tokens.take('space');
        if (tokens.check('identifier')) tokens.fail('Expected comma between extra names');
        if (tokens.take(',') === undefined) break;
        tokens.take('space');
        extras.push(tokens.expect('identifier', 'extra name after comma'));
      }
    }
    tokens.take('space');
    return extras;
  });
}

function readSpecifiers(tokens: Tokenizer): string {
  let all = '';
  for (;;) {
    const start = tokens.position;
    const one = tokens.take('specifier');
    if (one === undefined) return all;
    all += one;
    if (tokens.check('prefixTrail')) {
      tokens.fail('.* suffix can only be used with `==` or `!=` operators', start, tokens.position + 1);
    }
    if (tokens.check('localTrail')) {
      tokens.fail('Local version label can only be used with `==` or `!=` operators', start);
    }
    tokens.take('space');
    const comma = tokens.take(',');
    if (comma === undefined) return all;
    all += comma;
    tokens.take('space');
  }
}

const whole = new RegExp(`^[${SPACE}]*(?:${specifierPattern})[${SPACE}]*$`, 'i');

/** `str(SpecifierSet(text))`: one spelling for each, no doubles, sorted. */
function normalSpecifiers(text: string): string {
  const byKey = new Map<string, string>();
  for (const { operator, version } of splitSpecifiers(text)) {
    const key = operator + canonicalVersion(operator, version);
    if (!byKey.has(key)) byKey.set(key, operator + version);
  }
  return [...byKey.values()].join(',');
}

/** One spelling for specifiers that mean the same: `>= 5.2.0, <6` and `<6,>=5.2`. Throws as `parseDependency` does. */
export function canonicalSpecifiers(text: string): string {
  const all = splitSpecifiers(text).map(
    ({ operator, version }) => operator + canonicalVersion(operator, version),
  );
  return [...new Set(all)].sort().join(',');
}

function canonicalVersion(operator: string, version: string): string | undefined {
  const exact = operator === '===' || version.endsWith('.*');
  return exact ? version : normalVersion(version, { trimZeros: operator !== '~=' });
}

function splitSpecifiers(text: string): { operator: string; version: string }[] {
  return text
    .split(',')
    .map(strip)
    .filter((one) => one !== '')
    .map((one) => {
      if (!whole.test(one)) throw new PipRefusal('InvalidSpecifier', `Invalid specifier: '${one}'`);
      const operator = /^(?:===|~=|==|!=|<=|>=|<|>)/.exec(one)![0];
      return { operator, version: strip(one.slice(operator.length)) };
    })
    .sort((a, b) => (a.operator + a.version < b.operator + b.version ? -1 : 1));
}
