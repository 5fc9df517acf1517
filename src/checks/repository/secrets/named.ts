import { entropy, isPlaceholder, isRandom } from './random.js';

/** Words of a name that say its value is secret, and words that say it is not, or is something about one. */
const secretWords =
  /(^|_)(SECRET|PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PWD|TOKEN|APIKEY|AUTHKEY|CREDENTIALS?)(_|$)|(^|_)(API|ACCESS|PRIVATE|AUTH|ENCRYPTION|SIGNING|SECRET|MASTER|SERVER|ACCOUNT)_?KEY(_|$)/;
const otherWords =
  /(^|_)(YOUR|PUBLIC|PUBLISHABLE|SITE|SITEKEY|CLIENTSIDE|URL|URI|PATH|FILE|FILENAME|DIR|NAME|FIELD|HEADER|COOKIE|PARAM|QUERY|TIMEOUT|AGE|EXPIRE|EXPIRES|EXPIRY|EXPIRATION|LIFETIME|LENGTH|MIN|MAX|HASHER|HASHERS|VALIDATOR|VALIDATORS|TEMPLATE|FORM|PREFIX|TYPE|CLASS|MODEL|BACKEND|GENERATOR|ALGORITHM|LABEL|HELP|MESSAGE|TEXT|ERROR|ID|IDS|CSRF|RESET|CHANGE|DONE|VIEW|FORMAT|REGEX|PATTERN|ENDPOINT|HASH|CHECKSUM|VERSION|SALT|STATUS|MAPBOX|MAPS?|TEST|SANDBOX|DEV|DEBUG|EXAMPLE|DEFAULT)(_|$)/;

/** `awsSecretKey`, `aws-secret-key` and `AWS_SECRET_KEY` as the last. */
function words(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-.\s]+/g, '_')
    .toUpperCase();
}

/** Django's own SECRET_KEY is looked at by checks of its own. */
const djangoKey = /^(DJANGO_)?SECRET_KEY(_FALLBACKS?)?$/;

/** Whether a setting, variable or key of that name is meant to hold a secret. */
export function isSecretName(name: string): boolean {
  const upper = words(name);
  return secretWords.test(upper) && !otherWords.test(upper) && !isDjangoKey(name);
}

export function isDjangoKey(name: string): boolean {
  return djangoKey.test(name);
}

/** Whether the value written for a secret name is the secret itself: random, or a password of a mail server. */
export function isSecretValue(name: string, value: string): boolean {
  const upper = words(name);
  // Gmail's app passwords: four groups of four letters.
  const app = value.replaceAll(' ', '');
  if (/^[a-z]{16}$/.test(app) && /^(\S{16}|\S{4} \S{4} \S{4} \S{4})$/.test(value)) {
    return /(MAIL|SMTP).*PASS|^APP_PASS/.test(upper) && !isPlaceholder(value) && entropy(app) > 2.8;
  }
  if (isPlaceholder(value) || isNoSecret(value)) return false;
  if (/^EMAIL_HOST_PASSWORD$/.test(upper))
    return value.length >= 6 && /\d/.test(value) && /[A-Za-z]/.test(value);
  return value.length >= 16 && isRandom(value);
}

/** Addresses, paths, dotted names, sentences, publishable and sandbox keys, sealed values. */
function isNoSecret(value: string): boolean {
  return (
    /\s|^(https?:|\/|\.\/|[a-z_]+(\.[a-z_]+)+$)/i.test(value) ||
    /^(pk[._]|[a-z]k_test_|AIza|ENC\[|enc:|arn:|projects\/|vault:|op:\/\/|ssm:)/i.test(value) ||
    /^[0-9a-f]{8}-0000-/i.test(value)
  );
}
