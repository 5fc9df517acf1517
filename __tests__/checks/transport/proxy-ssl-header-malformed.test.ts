import { expect, it } from 'vitest';
import check from '../../../src/checks/transport/proxy-ssl-header-malformed.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const header = (value: string) =>
  withSettings(['STATIC_URL', `SECURE_PROXY_SSL_HEADER = ${value}\nSTATIC_URL`]);

it.each([
  '("X-Forwarded-Proto", "https")',
  '("HTTP_X_FORWARDED_PROTOCOL", "https")',
  '("HTTP_X_FORWARDED_PROTO", "HTTPS")',
  '["HTTP_X_FORWARDED_PROTO"]',
  '"HTTP_X_FORWARDED_PROTO"',
])('reports %s', async (value) => {
  const files = header(value);
  await reports(check, files, [{ file, line: lineOf(files, file, 'SECURE_PROXY') }]);
  expect((await repaired(check, files))[file]).toContain(
    'SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")\n',
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const value of ["('HTTP_X_FORWARDED_PROTO', 'https')", 'None', '(os.environ["H"], "https")'])
    await staysSilent(check, header(value));
});
