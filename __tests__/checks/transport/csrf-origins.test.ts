import { describe, expect, it } from 'vitest';
import { csrfOriginsHttp, csrfOriginsNeedless } from '../../../src/checks/transport/csrf-origins.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const origins = (value: string, more = '') => withLines(`${more}CSRF_TRUSTED_ORIGINS = ${value}\n`);
const blog = { ...platformWith({}), webUrl: 'https://blog-1a2b.herokuapp.com/' };

describe(csrfOriginsHttp.id, () => {
  it('reports http and all of herokuapp.com', async () => {
    const http = origins("['http://www.example.org']");
    await reports(csrfOriginsHttp, http, [{ file, line: lineOf(http, file, 'CSRF_TRUSTED') }]);
    expect((await repaired(csrfOriginsHttp, http))[file]).toContain("['https://www.example.org']");
    const all = origins('["https://*.herokuapp.com"]');
    await reports(csrfOriginsHttp, all, [{ file, line: lineOf(all, file, 'CSRF_TRUSTED') }]);
    expect((await repaired(csrfOriginsHttp, all, { platform: blog }))[file]).toContain(
      '["https://blog-1a2b.herokuapp.com"]',
    );
    await reports(csrfOriginsHttp, origins('[".herokuapp.com"]'), [
      { file, line: lineOf(all, file, 'CSRF_T') },
    ]);
  });

  it('takes out what stands there with https as well', async () => {
    const both = origins('["https://a.example.org", "http://a.example.org"]');
    await reports(csrfOriginsHttp, both, [{ file, line: lineOf(both, file, 'CSRF_TRUSTED') }]);
    expect((await repaired(csrfOriginsHttp, both))[file]).toContain('= ["https://a.example.org"]\n');
  });

  it('stays silent', async () => {
    await staysSilent(csrfOriginsHttp, project());
    // It matches nothing: another check's.
    await staysSilent(csrfOriginsHttp, origins('["https://*.herokuapp.com/"]'));
    for (const value of [
      '["https://blog.herokuapp.com", "https://*.example.org"]',
      '["http://localhost:3000", "http://127.0.0.1:8000"]',
      '["http://<your host>"]',
      'os.environ["ORIGINS"].split(",")',
    ])
      await staysSilent(csrfOriginsHttp, origins(value));
    const configured = { ...platformWith({ ORIGINS: 'http://a.example.org' }) };
    await staysSilent(csrfOriginsHttp, origins('os.environ["ORIGINS"].split(",")'), { platform: configured });
  });
});

describe(csrfOriginsNeedless.id, () => {
  it('reports a list of the app alone, where Django knows https', async () => {
    const files = origins('["https://blog-1a2b.herokuapp.com"]');
    const line = lineOf(files, file, 'CSRF_TRUSTED');
    await reports(csrfOriginsNeedless, files, [{ file, line }], { platform: blog });
    expect((await repaired(csrfOriginsNeedless, files, { platform: blog }))[file]).not.toContain(
      'CSRF_TRUSTED',
    );
    const named = origins('["https://www.example.org"]', 'ALLOWED_HOSTS = ["www.example.org"]\n');
    await reports(csrfOriginsNeedless, named, [{ file, line: lineOf(named, file, 'CSRF_TRUSTED') }]);
  });

  it('stays silent', async () => {
    await staysSilent(csrfOriginsNeedless, project());
    for (const value of [
      '[]',
      '["https://shop.example.org"]',
      '["https://*.example.org"]',
      'os.environ["O"]',
    ])
      await staysSilent(csrfOriginsNeedless, origins(value), { platform: blog });
    const both = origins('["https://blog-1a2b.herokuapp.com", "https://shop.example.org"]');
    await staysSilent(csrfOriginsNeedless, both, { platform: blog });
    // daphne does not tell https from http: there the list is what lets forms through.
    const daphne = {
      ...origins('["https://blog-1a2b.herokuapp.com"]'),
      Procfile: 'web: daphne mysite.asgi:app\n',
    };
    await staysSilent(csrfOriginsNeedless, daphne, { platform: blog });
  });
});
