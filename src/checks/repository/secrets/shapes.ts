import type { Text } from '../../../model/text.js';
import { text } from '../../verdicts.js';
import { isPlaceholder, isRandom } from './random.js';

/** A kind of secret that is known by its form alone, wherever it stands. */
export interface Shape {
  what: Text;
  /** Global; a group named `secret` is the secret part where it is not all of it. */
  pattern: RegExp;
  /** Whether what matched is a real one, beyond being random and no placeholder. */
  real?: (match: RegExpMatchArray) => boolean;
  /** A private key, which anyone can make for a test. */
  isKey?: true;
}

const token = (en: string, ko: string, pattern: RegExp): Shape => ({ what: text(en, ko), pattern });

/**
 * Forms that the providers document or that their own scanners go by. Keys that pages show to
 * anyone anyway (Google Maps, Firebase, publishable Stripe keys) and keys of sandboxes are not here.
 * https://docs.github.com/code-security/reference/secret-security/supported-secret-scanning-patterns
 */
export const shapes: readonly Shape[] = [
  token(
    'a GitHub token',
    'GitHub 토큰',
    /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59})\b/g,
  ),
  token('a GitLab token', 'GitLab 토큰', /\bglpat-[\w-]{20}\b/g),
  token('a Slack token', 'Slack 토큰', /\bxox[abeprs]-\d{9,}-[\w-]{20,}/g),
  token(
    'a Slack webhook address',
    'Slack 웹훅 주소',
    /\bhooks\.slack\.com\/services\/T[A-Z0-9]{8,}\/B[A-Z0-9]{8,}\/(?<secret>[A-Za-z0-9]{24})\b/g,
  ),
  token('a live Stripe key', 'Stripe 실서비스 키', /\b[rs]k_live_[A-Za-z0-9]{20,}\b/g),
  token('a SendGrid key', 'SendGrid 키', /\bSG\.[\w-]{22}\.[\w-]{43}\b/g),
  token('a Mailgun key', 'Mailgun 키', /\bkey-[0-9a-f]{32}\b/g),
  token('a Google client secret', 'Google 클라이언트 보안 비밀', /\bGOCSPX-[\w-]{28}\b/g),
  token('an OpenAI key', 'OpenAI 키', /\bsk-(?:proj-|svcacct-|admin-)?[\w-]{20,}T3BlbkFJ[\w-]{20,}\b/g),
  token('an Anthropic key', 'Anthropic 키', /\bsk-ant-[a-z]+\d+-[\w-]{80,}/g),
  token('a Telegram bot token', 'Telegram 봇 토큰', /\b\d{8,10}:AA[\w-]{33}\b/g),
  token('a Heroku API key', 'Heroku API 키', /\bHRKU-[\w-]{36,}/g),
  token('a PyPI token', 'PyPI 토큰', /\bpypi-AgEIcHlwaS5vcmc[\w-]{50,}/g),
  token('an npm token', 'npm 토큰', /\bnpm_[A-Za-z0-9]{36}\b/g),
  token('a DigitalOcean token', 'DigitalOcean 토큰', /\bdo[opr]_v1_[0-9a-f]{64}\b/g),
  token('a Sentry token', 'Sentry 토큰', /\bsntry[su]_[\w=+/-]{40,}/g),
  token(
    'a Cloudinary secret',
    'Cloudinary 비밀 값',
    /\bcloudinary:\/\/\d{10,}:(?<secret>[\w-]{20,})@[\w-]+/g,
  ),
  {
    what: text('a private key', '개인 키'),
    // One class for all that may stand in the body: two would be tried in turn for each `\\n`.
    pattern: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----(?<secret>[\sA-Za-z0-9/+="'\\]{200,})-----END/g,
    real: (match) => !/ENCRYPTED/.test(match[0]),
    isKey: true,
  },
  {
    what: text('a password in an address', '주소 속 비밀번호'),
    pattern:
      /\b[a-z][a-z0-9+.-]{2,20}:\/\/(?<user>[^\s:/?#@'"`<>{}$]{0,80}):(?<secret>[^\s/?#@'"`<>{}$]{6,200})@(?<host>[A-Za-z0-9.-]{1,200})/g,
    real: ({ groups }) => isServer(groups!.host!) && groups!.user !== groups!.secret,
  },
];

/** A quick look for any of the above: what it does not match holds none. */
export const anyShape = new RegExp(
  [
    'gh[pousr]_\\w{36}|github_pat_|glpat-|xox[abeprs]-\\d|hooks\\.slack\\.com/|k_live_|\\bSG\\.|key-[0-9a-f]{32}|GOCSPX-',
    'T3BlbkFJ|sk-ant-|:AA[\\w-]{33}|HRKU-|pypi-Ag|npm_\\w{36}|_v1_[0-9a-f]{64}|sntry[su]_|PRIVATE KEY-----',
    ':\\/\\/[^\\s/@\'"]{0,80}:[^\\s/@\'"]{6,200}@',
  ].join('|'),
);

/** Whether what a shape matched is a secret: neither a placeholder nor too plain. */
export function isReal(shape: Shape, match: RegExpMatchArray): boolean {
  const secret = match.groups?.secret ?? match[0];
  const body = secret.replace(/\\n|[\s"'+\\]/g, '');
  return !isPlaceholder(secret) && isRandom(body) && (shape.real?.(match) ?? true);
}

/** A host that others can reach: not this machine, a container's name, or one kept for examples. */
export function isServer(host: string): boolean {
  return (
    /[a-z0-9-]\.[a-z]{2,}$|\d+\.\d+\.\d+\.\d+$/i.test(host) &&
    !/^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0)|(^|\.)(example\.(com|org|net)|localhost|local|internal|test|invalid)$/i.test(
      host,
    )
  );
}
