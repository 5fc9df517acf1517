import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { compatible } from '../../src/model/compatible.js';
import { applyReplacements } from '../../src/model/edit.js';
import { type CheckDeploy, checkDeploy } from '../django/check-deploy.js';
import fc, { seed } from '../property.js';
import { project } from './projects.js';
import { contextOf } from './verbs.js';

/** Django's ids, and the check that must speak exactly when one of them does. */
const same: readonly (readonly [check: string, ...ids: string[]])[] = [
  ['security-middleware-missing', 'security.W001'],
  ['xframe-missing', 'security.W002'],
  ['csrf-middleware-missing', 'security.W003'],
  ['nosniff-off', 'security.W006'],
  ['ssl-redirect-off', 'security.W008'],
  ['session-cookie-insecure', 'security.W011', 'security.W012'],
  ['session-cookie-httponly-off', 'security.W014', 'security.W015'],
  ['csrf-cookie-insecure', 'security.W016'],
  ['debug-true', 'security.W018'],
  ['xframe-not-deny', 'security.W019'],
  ['allowed-hosts-empty', 'security.W020'],
  ['referrer-policy', 'security.W022', 'security.E023'],
  ['coop-invalid', 'security.E024'],
  ['cors-origin-malformed', 'corsheaders.E013', 'corsheaders.E014'],
  ['csp-legacy-settings', 'csp.E001'],
  ['csp-prefixes-string', 'csp.E002'],
];
/** The check speaks whenever Django does, and at more than Django sees. */
const more: readonly (readonly [check: string, ...ids: string[]])[] = [
  ['secret-key-literal', 'security.W009'],
  ['secret-key-weak', 'security.W025'],
  ['csrf-origins-format', '4_0.E001'],
];

/** What no longer speaks once every repair is made. */
const repairable = [
  ...['security.W006', 'security.W008', 'security.W009', 'security.W012', 'security.W015', 'security.W016'],
  ...['security.W018', 'security.W019', 'security.W020', 'security.W022', 'security.E023', 'security.E024'],
  ...['4_0.E001', 'csp.E001', 'csp.E002', 'corsheaders.E014'],
];
const only = [...same, ...more].map(([check]) => check);

const key = 'kq3v9x2m7w1z8b4n6c5t0y-lphgfdsa_QWERTYUIOPZXCVBNMJKL';
/** Lines that set a setting, or none. */
const lines = {
  DEBUG: ['True', 'False'],
  SECRET_KEY: [`"${key}"`, `"django-insecure-${key}"`, '"short"'],
  SECRET_KEY_FALLBACKS: [undefined, '[]', '["old"]', `["${key}"]`],
  ALLOWED_HOSTS: [undefined, '[]', '[".herokuapp.com"]', '"".split()'],
  SECURE_SSL_REDIRECT: [undefined, 'True', 'False'],
  SECURE_HSTS_SECONDS: [undefined, '0', '60', '31536000'],
  SECURE_CONTENT_TYPE_NOSNIFF: [undefined, 'True', 'False'],
  SECURE_REFERRER_POLICY: [
    undefined,
    'None',
    '"origin"',
    '"sameorigin"',
    '["origin", "x"]',
    '"origin, unsafe-url"',
  ],
  SECURE_CROSS_ORIGIN_OPENER_POLICY: [undefined, 'None', '"unsafe-none"', '"none"'],
  X_FRAME_OPTIONS: [undefined, '"DENY"', '"SAMEORIGIN"', '"ALLOWALL"'],
  SESSION_COOKIE_SECURE: [undefined, 'True', 'False'],
  SESSION_COOKIE_HTTPONLY: [undefined, 'True', 'False'],
  CSRF_COOKIE_SECURE: [undefined, 'True', 'False'],
  CSRF_USE_SESSIONS: [undefined, 'True', 'False'],
  CSRF_TRUSTED_ORIGINS: [
    undefined,
    '[]',
    '["https://a.org"]',
    '["a.org"]',
    '["https://a.org/"]',
    '["*.a.org"]',
  ],
  CORS_ALLOWED_ORIGINS: [
    undefined,
    '["https://a.org", "null"]',
    '["a.org"]',
    '["https://a.org/"]',
    '["https://"]',
  ],
  CORS_ORIGIN_WHITELIST: [undefined, '["http://localhost:3000"]', '["https://a.org?b"]'],
  CSP_IMG_SRC: [undefined, undefined, '["*", "data:"]', '("*")'],
  CSP_DEFAULT_SRC: [undefined, undefined, '("\'self\'",)'],
  CONTENT_SECURITY_POLICY: [
    undefined,
    undefined,
    '{"EXCLUDE_URL_PREFIXES": "/a"}',
    '{"EXCLUDE_URL_PREFIXES": ["/a"]}',
  ],
} as const;
const middleware = [
  'django.middleware.security.SecurityMiddleware',
  'django.contrib.sessions.middleware.SessionMiddleware',
  'django.middleware.csrf.CsrfViewMiddleware',
  'django.contrib.auth.middleware.AuthenticationMiddleware',
  'django.middleware.clickjacking.XFrameOptionsMiddleware',
];

const settings = fc
  .tuple(
    fc.subarray(middleware),
    fc.record(
      Object.fromEntries(Object.entries(lines).map(([name, values]) => [name, fc.constantFrom(...values)])),
    ),
  )
  .map(([list, values]) =>
    [
      'INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions", "corsheaders", "csp"]',
      `MIDDLEWARE = ${JSON.stringify(['corsheaders.middleware.CorsMiddleware', ...list])}`,
      'ROOT_URLCONF = "mysite.urls"',
      'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}',
      ...Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name} = ${value}`],
      ),
      '',
    ].join('\n'),
  );

const requirements = 'Django==5.2.8\ndjango-cors-headers==4.9.0\ndjango-csp==4.0\n';
const projectOf = (source: string) =>
  project({ 'mysite/settings.py': source, 'requirements.txt': requirements });
const sources = fc.sample(settings, { numRuns: 60 });

it('speaks where `check --deploy` of a real Django does', async () => {
  const real = checkDeploy(sources.map(projectOf), 'mysite.settings');
  const wrong: string[] = [];
  for (const [i, source] of sources.entries()) {
    const { findings } = runChecks(await contextOf(projectOf(source)), { only });
    const ours = new Set(findings.map(({ check }) => check));
    wrong.push(...disagreements(real[i]!, ours).map((what) => `${what} in\n${source}`));
  }
  expect(wrong.slice(0, 3), `seed ${seed}`).toEqual([]);
});

it('repairs settings so that a real Django loads them and has less to say', async () => {
  const repaired = await Promise.all(sources.map(allRepairs));
  const after = checkDeploy(repaired.map(projectOf), 'mysite.settings');
  const wrong = repaired.flatMap((source, i) => {
    const { ids, error } = after[i]!;
    const left = ids?.filter((id) => repairable.includes(id));
    return error || left?.length ? [`${error ?? left} in\n${source}\nmade of\n${sources[i]}`] : [];
  });
  expect(wrong.slice(0, 3), `seed ${seed}`).toEqual([]);
});

/** The settings after the repairs of all rounds, as `fix --unsafe` makes them. */
async function allRepairs(source: string): Promise<string> {
  for (let text = source, round = 0; ; round++) {
    const { findings } = runChecks(await contextOf(projectOf(text)), { only });
    const edits = compatible(findings.filter(({ fix }) => fix)).flatMap(({ fix }) => fix!.edits);
    if (edits.length === 0) return text;
    if (round === 20) throw new Error(`the repairs do not end:\n${text}`);
    text = applyReplacements(
      text,
      edits.filter((edit) => edit.kind === 'replace'),
    );
  }
}

function disagreements({ ids, error }: CheckDeploy, ours: ReadonlySet<string>): string[] {
  if (!ids) return [`Django stopped: ${error}`];
  const theirs = (wanted: readonly string[]) => wanted.some((id) => ids.includes(id));
  return [
    ...same.filter(([check, ...wanted]) => theirs(wanted) !== ours.has(check)),
    ...more.filter(([check, ...wanted]) => theirs(wanted) && !ours.has(check)),
  ].map(([check, ...wanted]) => `${check} ${ours.has(check) ? 'alone' : 'silent'} of ${wanted} (${ids})`);
}
