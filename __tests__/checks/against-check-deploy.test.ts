import fc from 'fast-check';
import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { type CheckDeploy, checkDeploy } from '../django/check-deploy.js';
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
];
/** The check speaks whenever Django does, and at more than Django sees. */
const more: readonly (readonly [check: string, ...ids: string[]])[] = [
  ['secret-key-literal', 'security.W009'],
  ['secret-key-weak', 'security.W025'],
  ['csrf-origins-format', '4_0.E001'],
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
      'INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"]',
      `MIDDLEWARE = ${JSON.stringify(list)}`,
      'ROOT_URLCONF = "mysite.urls"',
      'DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}}',
      ...Object.entries(values).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name} = ${value}`],
      ),
      '',
    ].join('\n'),
  );

it('speaks where `check --deploy` of a real Django does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(settings, { minLength: 80, maxLength: 80 }), async (sources) => {
      const projects = sources.map((source) => project({ 'mysite/settings.py': source }));
      const real = checkDeploy(projects, 'mysite.settings');
      const wrong: string[] = [];
      for (const [i, files] of projects.entries()) {
        const { findings } = runChecks(await contextOf(files), { only });
        const ours = new Set(findings.map(({ check }) => check));
        wrong.push(...disagreements(real[i]!, ours).map((what) => `${what} in\n${sources[i]}`));
      }
      expect(wrong.join('\n')).toBe('');
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

function disagreements({ ids, error }: CheckDeploy, ours: ReadonlySet<string>): string[] {
  if (!ids) return [`Django stopped: ${error}`];
  const theirs = (wanted: readonly string[]) => wanted.some((id) => ids.includes(id));
  return [
    ...same.filter(([check, ...wanted]) => theirs(wanted) !== ours.has(check)),
    ...more.filter(([check, ...wanted]) => theirs(wanted) && !ours.has(check)),
  ].map(([check, ...wanted]) => `${check} ${ours.has(check) ? 'alone' : 'silent'} of ${wanted} (${ids})`);
}
