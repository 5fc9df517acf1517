import { randomInt } from 'node:crypto';

const secretName = /KEY|SECRET|TOKEN|PASS|PWD|CREDENTIAL|PRIVATE|SIGNATURE|DSN|AUTH|SALT|CERT|API|WEBHOOK/i;
const plainValue = /^(true|false|yes|no|on|off|none|null|-?[\d.]{1,9})$/i;

/** Where nothing listens: refused at once, on this machine. */
const nowhere = '127.0.0.1:9';

/**
 * Config vars with which the project can be imported and asked for pages without being able
 * to reach or reveal anything: values that may be secret, or name a server, become others of
 * the same shape. What settings branch on stays as it is. `replaced` names those that are not
 * the app's own values any more.
 */
export function withStandIns(configVars: ReadonlyMap<string, string>): {
  values: Map<string, string>;
  replaced: string[];
} {
  const values = new Map<string, string>();
  const replaced: string[] = [];
  for (const [name, value] of configVars) {
    const harmless = standIn(name, value);
    values.set(name, harmless);
    if (harmless !== value) replaced.push(name);
  }
  return { values, replaced };
}

/** Takes the values of config vars that may be secret out of texts. */
export class Hiding {
  /** The longest first: one may be part of another. */
  #secrets: readonly string[] = [];

  readonly learn = (configVars: ReadonlyMap<string, string>): void => {
    const secrets = withStandIns(configVars).replaced.flatMap((name) => partsOf(configVars.get(name)!));
    const all = new Set([...this.#secrets, ...secrets.filter((secret) => secret.length >= 6)]);
    this.#secrets = [...all].sort((a, b) => b.length - a.length);
  };

  readonly hide = (text: string): string =>
    this.#secrets.reduce((shown, secret) => shown.replaceAll(patternOf(secret), '***'), text);
}

/** A weak password may be part of other words: `postgres` of `postgresql`. */
function patternOf(secret: string): string | RegExp {
  return /^[a-z]{1,11}$/i.test(secret) ? new RegExp(`(?<!\\w)${secret}(?!\\w)`, 'g') : secret;
}

/** The value, its lines, since texts come line by line, and the password of an address. */
function partsOf(value: string): string[] {
  const password = URL.canParse(value) ? new URL(value).password : '';
  return [value, ...value.split('\n').map((line) => line.trim()), password, decoded(password)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function standIn(name: string, value: string): string {
  if (plainValue.test(value)) return value;
  if (/^[a-z][\w+.-]*:\/\//i.test(value)) return harmlessUrl(name, value);
  if (secretName.test(name) && value.length >= 6) return sameShape(value);
  // A token by its looks: long, in one piece, of letters and digits.
  if (/^(?=.*\d)(?=.*[a-z])[\w+/=-]{20,}$/i.test(value)) return sameShape(value);
  return value;
}

/** Addresses of services go nowhere; addresses of sites, such as trusted origins, stay. */
function harmlessUrl(name: string, value: string): string {
  const web = /^https?:\/\/[^\s/?#@]+(\/[\w.-]{0,15})*\/?$/i.test(value);
  if (web && !secretName.test(name)) return value;
  const [, scheme = '', rest = ''] = /^([a-z][\w+.-]*):\/\/(.*)$/is.exec(value) ?? [];
  const path = /^[^/?#]*(\/[\w.-]{0,40})/.exec(rest)?.[1] ?? '/stand-in';
  const query = /\?[^#\s]*/.exec(rest)?.[0];
  const safe = query && /^\?[\w.&=-]*$/.test(query) && !secretName.test(query) ? query : '';
  return `${scheme}://stand:in@${nowhere}${/^https?$/i.test(scheme) ? '/' : path}${safe}`;
}

/** The same length and kinds of characters, none of them the same on purpose. */
function sameShape(value: string): string {
  const of = (letters: string) => letters[randomInt(letters.length)]!;
  return value
    .replace(/[a-z]/g, () => of('abcdefghijklmnopqrstuvwxyz'))
    .replace(/[A-Z]/g, () => of('ABCDEFGHIJKLMNOPQRSTUVWXYZ'))
    .replace(/[0-9]/g, () => of('0123456789'));
}
