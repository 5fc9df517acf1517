import { inputTexts } from '../messages/inputs.js';
import type { Text } from '../model/text.js';
import type { Parsed } from './parse.js';

interface Line {
  number: number;
  /** undefined when the line has no `=`. */
  name?: string;
  value: string;
}

/**
 * One `NAME=value` a line; empty lines and lines that start with `#` are left out. A value is taken as it
 * stands, but for one pair of quotes around all of it, as in a .env file. Problems name the line, never
 * what stands in it.
 */
export function configVars(text: string): Parsed<ReadonlyMap<string, string>> {
  const vars = new Map<string, string>();
  const problems: Text[] = [];
  for (const { number, name, value } of lines(text)) {
    if (name === undefined) problems.push(inputTexts.configVarLine(number));
    else if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) problems.push(inputTexts.configVarName(number));
    else if (vars.has(name)) problems.push(inputTexts.configVarTwice(number, name));
    else if (value.includes('\0')) problems.push(inputTexts.configVarNul(number, name));
    else vars.set(name, value);
  }
  return problems.length > 0 ? { problems } : { value: vars };
}

/** What `createsuperuser --noinput` reads, in the form of config vars; undefined when nothing is given. */
export function superuser(text: string): Parsed<ReadonlyMap<string, string> | undefined> {
  const parsed = configVars(text);
  if ('problems' in parsed) return parsed;
  const names = [...parsed.value.keys()];
  if (names.length === 0) return { value: undefined };
  const others = names.filter((name) => !name.startsWith('DJANGO_SUPERUSER_'));
  if (others.length > 0) return { problems: others.map((name) => inputTexts.superuserName(name)) };
  return parsed.value.get('DJANGO_SUPERUSER_PASSWORD')
    ? parsed
    : { problems: [inputTexts.superuserPassword] };
}

/** Shorter ones would turn every `1` and `True` of the log into `***`, and hide nothing. */
const shortestSecret = 6;

/** What must be masked in the raw text: each value, or the whole of a line that is not understood. A password is, however short. */
export function secretsOf(text: string): string[] {
  return lines(text)
    .filter(({ name, value }) => value.length >= shortestSecret || name === 'DJANGO_SUPERUSER_PASSWORD')
    .map(({ value }) => value);
}

function lines(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index): Line[] => {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) return [];
    const equals = trimmed.indexOf('=');
    if (equals < 0) return [{ number: index + 1, value: trimmed }];
    const value = trimmed.slice(equals + 1).trim();
    const quoted = /^(["'])(.*)\1$/.exec(value);
    return [{ number: index + 1, name: trimmed.slice(0, equals).trim(), value: quoted?.[2] ?? value }];
  });
}
