import { expect, it } from 'vitest';
import check from '../../../src/checks/transport/proxy-ssl-header-malformed.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const header = (value: string) =>
  withSettings(['STATIC_URL', `SECURE_PROXY_SSL_HEADER = ${value}\nSTATIC_URL`]);

it.each([
  // gunicorn knows https by itself, and a header that is never there changes nothing.
  ['("X-Forwarded-Proto", "https")', 'warning'],
  ['("HTTP_X_FORWARDED_PROTOCOL", "https")', 'warning'],
  ['("HTTP_X_FORWARDED_PROTO", "HTTPS")', 'error'],
  ['["HTTP_X_FORWARDED_PROTO"]', 'error'],
  ['"HTTP_X_FORWARDED_PROTO"', 'error'],
] as const)('reports %s', async (value, severity) => {
  const files = header(value);
  const line = lineOf(files, file, 'SECURE_PROXY');
  await reports(check, files, [{ file, line, severity }]);
  const daphne = { ...files, Procfile: 'web: daphne mysite.asgi:application\n' };
  await reports(check, daphne, [{ file, line, severity: 'error' }]);
  expect((await repaired(check, files))[file]).toContain(
    'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\n',
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const value of ["('HTTP_X_FORWARDED_PROTO', 'https')", 'None', 'False', '(os.environ["H"], "https")'])
    await staysSilent(check, header(value));
});
