import { describe, expect, it } from 'vitest';
import { isPlaceholderHost, isPlaceholderValue } from '../../../src/checks/source/placeholder.js';
import check from '../../../src/checks/source/settings-placeholder.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

describe('the shapes', () => {
  it.each([
    '위에서 적었던 것들',
    'your-app-name.herokuapp.com',
    'https://yourdomain.com',
    '<your-app>.herokuapp.com',
    'https://{APP}.herokuapp.com',
    'www.example.com',
    'https://sub.example.com',
    '[your host]',
  ])('%s is no host', (host) => expect(isPlaceholderHost(host)).toBe(true));

  it.each([
    '.herokuapp.com',
    'localhost',
    '127.0.0.1',
    '[::1]',
    '*',
    'https://*.example-shop.kr',
    'yourmechanic.com',
    'myapp.herokuapp.com',
    'example.herokuapp.com',
    'counterexample.com',
    'http://localhost:3000',
  ])('%s may be a host', (host) => expect(isPlaceholderHost(host)).toBe(false));

  it.each([
    '<password>',
    '[내 장고 시크릿 키]',
    'your-password',
    'your_email@gmail.com',
    'YOUR_AWS_KEY',
    'changeme',
    '...',
    'xxxx',
    'enter-your-key',
  ])('%s is no value', (value) => expect(isPlaceholderValue(value)).toBe(true));

  it.each([
    '',
    'postgres',
    'hunter2',
    'AKIAIOSFODNN7',
    'a<b>c',
    'yours truly',
    'x',
    'me@yours.kr',
    '{"a": 1}',
  ])('%s may be a value', (value) => expect(isPlaceholderValue(value)).toBe(false));
});

it('reports a host, and puts Heroku’s in its place', async () => {
  const files = withLines("ALLOWED_HOSTS = ['위에서 적었던 것들']\n");
  await reports(check, files, [{ file, line: lineOf(files, file, '위에서') }]);
  expect((await repaired(check, files))[file]).toContain("ALLOWED_HOSTS = ['.herokuapp.com']\n");
  const more = withLines('ALLOWED_HOSTS = ["your-app.herokuapp.com", "localhost"]\n');
  await reports(check, more, [{ file, line: lineOf(more, file, 'your-app'), severity: 'error' }]);
  expect((await repaired(check, more))[file]).toContain('ALLOWED_HOSTS = [".herokuapp.com", "localhost"]\n');
  const served = withLines('ALLOWED_HOSTS = ["your-app.herokuapp.com", "www.mysite.kr"]\n');
  await reports(check, served, [{ file, line: lineOf(served, file, 'your-app'), severity: 'warning' }]);
  expect((await repaired(check, served))[file]).toContain('ALLOWED_HOSTS = ["www.mysite.kr"]\n');
});

it('reports an origin once, under whatever name it is used', async () => {
  const files = withLines(
    "CORS_ORIGIN_WHITELIST = ['내 Heroku app 주소']\nCSRF_TRUSTED_ORIGINS = CORS_ORIGIN_WHITELIST\n",
  );
  await reports(check, files, [{ file, line: lineOf(files, file, '내 Heroku') }]);
  expect((await repaired(check, files))[file]).toContain('CORS_ORIGIN_WHITELIST = []\n');
});

it('reports credentials', async () => {
  const files = withLines(
    'EMAIL_HOST_PASSWORD = "your-password"\nDATABASES = {"default": {"ENGINE": "x", "PASSWORD": "<password>"}}\n',
  );
  await reports(check, files, [
    { file, line: lineOf(files, file, 'EMAIL'), severity: 'warning' },
    { file, line: lineOf(files, file, '<password>'), severity: 'warning' },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const lines of [
    'ALLOWED_HOSTS = os.environ.get("H", "your-app.herokuapp.com").split(",")\n',
    'SECRET_KEY = "your-secret-key"\n',
    '# ALLOWED_HOSTS = ["your-app.herokuapp.com"]\n',
    'EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"\nEMAIL_HOST_USER = "your-user"\n',
    'EMAIL_HOST_PASSWORD = os.environ.get("P", "your-password")\n',
    'GREETING = "your name"\n',
    'if "DYNO" not in os.environ:\n    AWS_SECRET_ACCESS_KEY = "your-key"\n',
  ])
    await staysSilent(check, withLines(lines));
});
