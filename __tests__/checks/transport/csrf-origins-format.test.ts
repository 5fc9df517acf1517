import { expect, it } from 'vitest';
import check from '../../../src/checks/transport/csrf-origins-format.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const origins = (value: string, django = 'Django==5.2.8') => ({
  ...withSettings(['STATIC_URL', `CSRF_TRUSTED_ORIGINS = ${value}\nSTATIC_URL`]),
  'requirements.txt': `${django}\n`,
});

it.each([
  ['blog.herokuapp.com', 'https://blog.herokuapp.com'],
  ['https://blog.herokuapp.com/', 'https://blog.herokuapp.com'],
  ['*.example.org', 'https://*.example.org'],
  ['.example.org', 'https://*.example.org'],
])('reports %s and writes %s', async (entry, right) => {
  const files = origins(`["${entry}"]`);
  await reports(check, files, [{ file, line: lineOf(files, file, 'CSRF_TRUSTED') }]);
  expect((await repaired(check, files))[file]).toContain(`["${right}"]`);
});

it('wants bare hosts before Django 4.0', async () => {
  const files = origins('["https://blog.herokuapp.com"]', 'Django==3.2.25');
  await reports(check, files, [{ file, line: lineOf(files, file, 'CSRF_TRUSTED') }]);
  await staysSilent(check, origins('["blog.herokuapp.com"]', 'Django==3.2.25'));
});

it('wants a list of its own before Django 4.0, and leaves the origins of CORS as they are', async () => {
  const files = {
    ...withSettings([
      'STATIC_URL',
      'CORS_ALLOWED_ORIGINS = ["https://blog.example.com", "https://*.example.org/"]\nCSRF_TRUSTED_ORIGINS = CORS_ALLOWED_ORIGINS\nSTATIC_URL',
    ]),
    'requirements.txt': 'Django==3.2.25\n',
  };
  await reports(check, files, [{ file, line: lineOf(files, file, 'CSRF_TRUSTED') }]);
  const settings = (await repaired(check, files))[file];
  expect(settings).toContain('CORS_ALLOWED_ORIGINS = ["https://blog.example.com", "https://*.example.org/"]');
  expect(settings).toContain('CSRF_TRUSTED_ORIGINS = ["blog.example.com", ".example.org"]');
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const value of [
    '["https://blog.herokuapp.com", "https://*.example.org"]',
    '[]',
    '["내 Heroku app 주소"]',
    'os.environ["ORIGINS"].split(",")',
  ]) {
    await staysSilent(check, origins(value));
  }
  await staysSilent(check, origins('["blog.herokuapp.com"]', 'flask'));
});
