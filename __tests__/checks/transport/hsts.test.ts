import { describe, expect, it } from 'vitest';
import { hstsOff, hstsPreload, hstsRisky, hstsSubdomains } from '../../../src/checks/transport/hsts.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const hsts = (lines: string, hosts = '[".herokuapp.com"]') =>
  withLines(`ALLOWED_HOSTS = ${hosts}\n${lines}`, { drop: /HSTS|ALLOWED_HOSTS/ });
const own = '["example.com", "www.example.com"]';

describe(hstsOff.id, () => {
  it('reminds those who redirect to https, and begins with a minute', async () => {
    const files = hsts('');
    await reports(hstsOff, files, [{ file, line: lineOf(files, file, 'SECURE_SSL_REDIRECT') }]);
    expect((await repaired(hstsOff, files))[file]).toContain(
      'SECURE_SSL_REDIRECT = not DEBUG\nSECURE_HSTS_SECONDS = 60\n',
    );
    const zero = hsts('SECURE_HSTS_SECONDS = 0\n');
    await reports(hstsOff, zero, [{ file, line: lineOf(zero, file, 'SECURE_HSTS_SECONDS') }]);
    expect((await repaired(hstsOff, zero))[file]).toContain('SECURE_HSTS_SECONDS = 60\n');
  });

  it('stays silent', async () => {
    await staysSilent(hstsOff, project());
    await staysSilent(hstsOff, hsts('SECURE_HSTS_SECONDS = 3600\n'));
    await staysSilent(hstsOff, hsts('SECURE_HSTS_SECONDS = int(os.environ.get("HSTS", 0))\n'));
    await staysSilent(hstsOff, hsts('if not DEBUG:\n    SECURE_HSTS_SECONDS = 60\n'));
    // The redirect comes first, and SecurityMiddleware before both.
    await staysSilent(hstsOff, withLines('', { drop: /HSTS|SSL_REDIRECT/ }));
    await staysSilent(hstsOff, withLines('', { drop: /HSTS|SecurityMiddleware/ }));
  });
});

describe(hstsRisky.id, () => {
  it('reports a long promise without the redirect', async () => {
    const files = withLines('SECURE_HSTS_SECONDS = 31536000\n', { drop: /HSTS|SSL_REDIRECT/ });
    await reports(hstsRisky, files, [{ file, line: lineOf(files, file, 'SECURE_HSTS_SECONDS') }]);
  });

  it('asks about the subdomains of a domain of one’s own', async () => {
    const files = hsts('SECURE_HSTS_SECONDS = 31536000\nSECURE_HSTS_INCLUDE_SUBDOMAINS = True\n', own);
    const line = lineOf(files, file, 'SECURE_HSTS_INCLUDE');
    await reports(hstsRisky, files, [{ file, line, severity: 'notice' }]);
    const heroku = hsts('SECURE_HSTS_SECONDS = 31536000\nSECURE_HSTS_INCLUDE_SUBDOMAINS = True\n');
    await staysSilent(hstsRisky, heroku);
    const platform = { ...platformWith({}), domains: ['blog-1a2b.herokuapp.com', 'example.org'] };
    await reports(hstsRisky, heroku, [{ file, severity: 'notice', line }], { platform });
  });

  it('advises against a year with preload where there is no domain for it', async () => {
    const files = hsts(
      'SECURE_HSTS_SECONDS = 31536000\nSECURE_HSTS_PRELOAD = True\nSECURE_SSL_REDIRECT = True\n',
    );
    const line = lineOf(files, file, 'SECURE_HSTS_SECONDS');
    await reports(hstsRisky, files, [{ file, line, severity: 'notice' }]);
    const platform = { ...platformWith({}), domains: ['www.example.org'] };
    await staysSilent(hstsRisky, files, { platform });
  });

  it('stays silent', async () => {
    await staysSilent(hstsRisky, project());
    await staysSilent(hstsRisky, hsts('SECURE_HSTS_SECONDS = 31536000\n', own));
    await staysSilent(hstsRisky, withLines('SECURE_HSTS_SECONDS = 60\n', { drop: /HSTS|SSL_REDIRECT/ }));
    const www = '["www.example.com", "localhost"]';
    await staysSilent(
      hstsRisky,
      hsts('SECURE_HSTS_SECONDS = 31536000\nSECURE_HSTS_INCLUDE_SUBDOMAINS = True\n', www),
    );
    // With DEBUG on nobody can tell whether production redirects.
    const debug = 'DEBUG = True\nSECURE_HSTS_SECONDS = 31536000\nSECURE_SSL_REDIRECT = not DEBUG\n';
    await staysSilent(hstsRisky, hsts(debug));
  });
});

it('reminds of subdomains, then of the preload list, only with a year on a domain of one’s own', async () => {
  const year = 'SECURE_HSTS_SECONDS = 31536000\n';
  const one = hsts(year, own);
  await reports(hstsSubdomains, one, [{ file, line: lineOf(one, file, 'SECURE_HSTS_SECONDS') }]);
  await staysSilent(hstsPreload, one);
  const two = hsts(`${year}SECURE_HSTS_INCLUDE_SUBDOMAINS = True\n`, own);
  await staysSilent(hstsSubdomains, two);
  await reports(hstsPreload, two, [{ file, line: lineOf(two, file, 'SECURE_HSTS_SECONDS') }]);
  for (const check of [hstsSubdomains, hstsPreload]) {
    await staysSilent(
      check,
      hsts(`${year}SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = True\n`, own),
    );
    await staysSilent(check, hsts(year));
    await staysSilent(check, hsts('SECURE_HSTS_SECONDS = 60\n', own));
    await staysSilent(check, hsts(year, '["www.example.com"]'));
  }
});
