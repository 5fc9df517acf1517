import { describe, expect, it } from 'vitest';
import { isSecureUndetected, sslRedirectLoop } from '../../../src/checks/transport/is-secure.js';
import { proxyHeader } from '../../../src/checks/transport/scheme.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const daphne = 'web: daphne mysite.asgi:application --port $PORT --bind 0.0.0.0\n';
const header = `SECURE_PROXY_SSL_HEADER = ${proxyHeader}\n`;

describe(sslRedirectLoop.id, () => {
  const loop = (lines = '', Procfile = daphne) =>
    withLines(`SECURE_SSL_REDIRECT = True\n${lines}`, { drop: /SSL_REDIRECT/, Procfile });

  it('reports the redirect, and takes the scheme from the header', async () => {
    const files = loop();
    const result = await reports(sslRedirectLoop, files, [
      { file, line: lineOf(files, file, 'SECURE_SSL_REDIRECT') },
    ]);
    expect(result.findings[0]?.related).toMatchObject([{ location: { file: 'Procfile', line: 1 } }]);
    expect((await repaired(sslRedirectLoop, files))[file]).toContain(header);
    await staysSilent(isSecureUndetected, files);
  });

  it('wants options of waitress, which takes the header out', async () => {
    const files = loop(header, 'web: waitress-serve --port=$PORT mysite.wsgi:application\n');
    const { findings } = await reports(sslRedirectLoop, files, [
      { file, line: lineOf(files, file, 'SECURE_SSL_REDIRECT') },
    ]);
    expect(findings[0]?.remedy.en).toContain('--trusted-proxy');
    expect(findings[0]?.fix).toBeUndefined();
  });

  it('stays silent', async () => {
    await staysSilent(sslRedirectLoop, project());
    await staysSilent(sslRedirectLoop, loop(header));
    await staysSilent(sslRedirectLoop, loop('', 'web: gunicorn mysite.wsgi\n'));
    await staysSilent(
      sslRedirectLoop,
      loop('', 'web: gunicorn -k uvicorn.workers.UvicornWorker mysite.asgi\n'),
    );
    await staysSilent(sslRedirectLoop, loop('', 'web: bin/start\n'));
    // Another check's.
    await staysSilent(sslRedirectLoop, loop('SECURE_PROXY_SSL_HEADER = ("X-Forwarded-Proto", "https")\n'));
    // Without SecurityMiddleware nothing redirects.
    await staysSilent(
      sslRedirectLoop,
      withLines('SECURE_SSL_REDIRECT = True\n', { drop: /SSL_REDIRECT|SecurityM/, Procfile: daphne }),
    );
  });
});

describe(isSecureUndetected.id, () => {
  it('reports the server where the redirect depends, or is off', async () => {
    const depends = project({ Procfile: daphne });
    const { findings } = await reports(isSecureUndetected, depends, [{ file: 'Procfile', line: 1 }]);
    expect(findings[0]?.message.en).toContain('SECURE_SSL_REDIRECT');
    expect((await repaired(isSecureUndetected, depends))[file]).toContain(header);
    const off = withLines('', { drop: /SSL_REDIRECT/, Procfile: daphne });
    const without = await reports(isSecureUndetected, off, [{ file: 'Procfile', line: 1 }]);
    expect(without.findings[0]?.message.en).not.toContain('SECURE_SSL_REDIRECT');
    expect(without.findings[0]?.message.en).toContain('403');
    // Django 3 takes the form.
    const old = { ...off, 'requirements.txt': 'Django==3.2.25\ndaphne\n' };
    const { findings: three } = await reports(isSecureUndetected, old, [{ file: 'Procfile', line: 1 }]);
    expect(three[0]?.message.en).not.toContain('403');
    // A form of the app's own pages comes from an origin that is listed; one with a slash never matches.
    for (const [origin, refused] of [
      ['https://blog.herokuapp.com', false],
      ['https://blog.herokuapp.com/', true],
      ['https://*.127.0.0.1', true],
    ] as const) {
      const listed = withLines(`CSRF_TRUSTED_ORIGINS = ["${origin}"]\n`, {
        drop: /SSL_REDIRECT/,
        Procfile: daphne,
      });
      const { findings: one } = await reports(isSecureUndetected, listed, [{ file: 'Procfile', line: 1 }]);
      expect(one[0]?.message.en.includes('403')).toBe(refused);
    }
  });

  it('stays silent', async () => {
    await staysSilent(isSecureUndetected, project());
    await staysSilent(isSecureUndetected, withLines(header, { Procfile: daphne }));
    await staysSilent(
      isSecureUndetected,
      project({ Procfile: daphne.replace('--port', '--proxy-headers --port') }),
    );
    await staysSilent(isSecureUndetected, project({ Procfile: undefined }));
  });
});
