import type { Location } from '../../../model/finding.js';
import type { Text } from '../../../model/text.js';
import { locate } from '../../../project/locate.js';
import { decodePython } from '../../../python/source.js';
import { parsePython } from '../../../python/syntax.js';
import { place, text } from '../../verdicts.js';
import { isSecretFile, trustIn } from './files.js';
import { isDjangoKey, isSecretName, isSecretValue } from './named.js';
import { isPlaceholder } from './random.js';
import { namedTexts } from './read-python.js';
import { anyShape, isReal, shapes } from './shapes.js';

/** A secret that a file holds. `value` is for comparing only: it is never shown, not even partly. */
export interface Secret {
  what: Text;
  /** Of the setting, variable or key. */
  name?: string;
  value: string;
  at: Location;
}

/** A quick look for a secret name with a text of some length: what it does not match has none. */
export const anyNamed =
  /(?:secret|passw|passphrase|pwd|token|credential|(?:api|auth|access|private|encryption|signing|master|server|account)[_-]?key)\w{0,40}["']?\]?\s{0,9}(?::\s{0,9}\w{1,30}\s{0,9})?[=:,]\s{0,9}\(?\s{0,9}[rbu]{0,2}["']?[^"'\s]{4}/i;

/** A quick look for anything that `secretsIn` might find. */
export function mayHoldSecrets(source: string, names: boolean): boolean {
  return anyShape.test(source) || (names && anyNamed.test(source));
}

/** The secrets in a text; `names`: also those that only their name gives away. In the order of the text. */
export function secretsIn(file: string, source: string, names: boolean): Secret[] {
  const found = shaped(file, source);
  if (names && anyNamed.test(source)) {
    for (const secret of file.endsWith('.py') ? inPython(file, source) : inLines(file, source)) {
      const seen = found.some(
        ({ value, at }) =>
          at.line === secret.at.line && (value.includes(secret.value) || secret.value.includes(value)),
      );
      if (!seen) found.push(secret);
    }
  }
  return found.sort((a, b) => a.at.line! - b.at.line! || a.at.column! - b.at.column!);
}

function shaped(file: string, source: string): Secret[] {
  if (!anyShape.test(source)) return [];
  // Keys of people's own machines and of tests.
  const plain = /\.(py|pem|key)$/.test(file) && !isSecretFile(file) && trustIn(file) === 'shapes';
  return shapes.flatMap((shape) =>
    (plain && shape.isKey ? [] : [...source.matchAll(shape.pattern)])
      .filter((match) => isReal(shape, match))
      .map((match) => ({
        what: shape.what,
        value: match.groups?.secret ?? match[0],
        at: locate(file, source, match.index, match.index + match[0].length),
      })),
  );
}

function* inPython(file: string, source: string): Generator<Secret> {
  // What Python could not read is not parsed here either.
  const { text: readable } = decodePython(Buffer.from(source));
  if (readable === undefined) return;
  for (const { name, value, at } of namedTexts(parsePython(readable, file))) {
    if (isSecretName(name) && isSecretValue(name, value)) yield named(name, value, place(at));
  }
}

/** `NAME=value`, `name: value`, `"name": "value"` and `export NAME=value`, one a line. */
const line =
  /^[ \t]*(?:export[ \t]+|ENV[ \t]+|-[ \t]+|heroku[ \t]+config:set[ \t]+)?["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]*[=:][ \t]*(["']?)([^"'\s#,;]{6,300})\2[ \t]*,?[ \t]*\\?(?:#.*)?$/gm;

export function* namedLines(
  file: string,
  source: string,
): Generator<{ name: string; value: string; at: Location }> {
  for (const match of source.matchAll(line)) {
    const start = match.index + match[0].indexOf(match[3]!, match[1]!.length);
    yield { name: match[1]!, value: match[3]!, at: locate(file, source, start, start + match[3]!.length) };
  }
}

function* inLines(file: string, source: string): Generator<Secret> {
  for (const { name, value, at } of namedLines(file, source)) {
    if (isSecretName(name) && isSecretValue(name, value)) yield named(name, value, at);
  }
}

function named(name: string, value: string, at: Location): Secret {
  return { what: text(`the value of \`${name}\``, `\`${name}\` 값`), name, value, at };
}

/** Every secret in a file, by what the file is: those of a file of secrets, Django's key among them, or of any other. */
export function allSecretsIn(file: string, source: string): Secret[] {
  if (!isSecretFile(file)) return secretsIn(file, source, trustIn(file) === 'names');
  const lines = [...namedLines(file, source)].filter(({ name, value }) =>
    isDjangoKey(name)
      ? value.length >= 20 && !isPlaceholder(value)
      : isSecretName(name) && isSecretValue(name, value),
  );
  return [...lines.map(({ name, value, at }) => named(name, value, at)), ...shaped(file, source)];
}
