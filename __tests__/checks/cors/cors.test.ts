import { describe, expect, it } from 'vitest';
import { corsAppMissing, corsMiddlewareOrder } from '../../../src/checks/cors/cors-middleware.js';
import { corsAllowAll, corsOldNames, corsOriginMalformed } from '../../../src/checks/cors/cors-origins.js';
import corsSelfOrigin from '../../../src/checks/cors/cors-self-origin.js';
import { platformWith } from '../platform.js';
import { lineOf, project, soundProject, withLines } from '../projects.js';
import { repaired, reports, run, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const cors = '"corsheaders.middleware.CorsMiddleware",';
/** The sound project with CorsMiddleware on top, and with lines at the end. */
const on = (lines = '', changes: Record<string, string> = {}) => {
  const files = withLines(lines, changes);
  const text = files[file]!.replace('MIDDLEWARE = [\n', `MIDDLEWARE = [\n    ${cors}\n`).replace(
    'INSTALLED_APPS = [\n',
    'INSTALLED_APPS = [\n    "corsheaders",\n',
  );
  return { ...files, [file]: text };
};
const without = (files: Record<string, string>, text: string) => ({
  ...files,
  [file]: files[file]!.replace(`    ${text}\n`, ''),
});

describe(corsAppMissing.id, () => {
  it('reports the middleware without its app, and adds it', async () => {
    const files = without(on(), '"corsheaders",');
    await reports(corsAppMissing, files, [{ file, line: lineOf(files, file, 'INSTALLED_APPS') }]);
    expect((await repaired(corsAppMissing, files))[file]).toContain(
      '"django.contrib.staticfiles",\n    "corsheaders",\n]',
    );
  });

  it('stays silent', async () => {
    await staysSilent(corsAppMissing, project());
    await staysSilent(corsAppMissing, on());
    const config = on();
    config[file] = config[file]!.replace('"corsheaders"', '"corsheaders.apps.CorsHeadersAppConfig"');
    await staysSilent(corsAppMissing, config);
    const apps = 'INSTALLED_APPS = os.environ["APPS"].split(",")\n';
    await staysSilent(corsAppMissing, on(apps));
  });
});

describe(corsMiddlewareOrder.id, () => {
  it('reports it behind CommonMiddleware, and moves it up', async () => {
    for (const before of ['"django.middleware.common.CommonMiddleware",']) {
      const files = without(on(), cors);
      files[file] = files[file]!.replace(before, `${before}\n    ${cors}`);
      await reports(corsMiddlewareOrder, files, [{ file, line: lineOf(files, file, cors) }]);
      expect((await repaired(corsMiddlewareOrder, files))[file]).toContain(
        `SessionMiddleware",\n    ${cors}\n    "django.middleware.common`,
      );
    }
  });

  it('minds WhiteNoise only where it sends no header of its own', async () => {
    const before = '"whitenoise.middleware.WhiteNoiseMiddleware",';
    const files = without(on(), cors);
    files[file] = files[file]!.replace(before, `${before}\n    ${cors}`);
    await staysSilent(corsMiddlewareOrder, files);
    files[file] += 'WHITENOISE_ALLOW_ALL_ORIGINS = False\n';
    await reports(corsMiddlewareOrder, files, [{ file, line: lineOf(files, file, cors) }]);
    expect((await repaired(corsMiddlewareOrder, files))[file]).toContain(`${cors}\n    ${before}`);
  });

  it('stays silent', async () => {
    await staysSilent(corsMiddlewareOrder, project());
    await staysSilent(corsMiddlewareOrder, on());
    const second = without(on(), cors);
    second[file] = second[file]!.replace('SecurityMiddleware",', `SecurityMiddleware",\n    ${cors}`);
    await staysSilent(corsMiddlewareOrder, second);
  });
});

describe(corsAllowAll.id, () => {
  it('reports all origins, louder with cookies', async () => {
    for (const name of ['CORS_ALLOW_ALL_ORIGINS', 'CORS_ORIGIN_ALLOW_ALL']) {
      const files = on(`${name} = True\n`);
      const line = lineOf(files, file, name);
      await reports(corsAllowAll, files, [{ file, line }]);
      const cookies = on(`${name} = True\nCORS_ALLOW_CREDENTIALS = True\n`);
      await reports(corsAllowAll, cookies, [{ file, line, severity: 'error' }]);
    }
    const whole = on('CORS_ALLOW_ALL_ORIGINS = True\nCORS_URLS_REGEX = r"^.*$"\n');
    await reports(corsAllowAll, whole, [{ file, line: lineOf(whole, file, 'CORS_ALLOW') }]);
  });

  it('stays silent', async () => {
    await staysSilent(corsAllowAll, project());
    for (const lines of [
      'CORS_ALLOW_ALL_ORIGINS = False\n',
      'CORS_ALLOW_ALL_ORIGINS = DEBUG\n',
      'CORS_ORIGIN_ALLOW_ALL = True\nCORS_ALLOW_ALL_ORIGINS = False\n',
    ])
      await staysSilent(corsAllowAll, on(lines));
    await staysSilent(corsAllowAll, withLines('CORS_ALLOW_ALL_ORIGINS = True\n'));
    // What is named is meant for all.
    for (const part of ['r"^/api/public/.*"', 're.compile("^/api/v1/")'])
      await staysSilent(
        corsAllowAll,
        on(`import re\nCORS_URLS_REGEX = ${part}\nCORS_ALLOW_ALL_ORIGINS = True\n`),
      );
  });
});

describe(corsOriginMalformed.id, () => {
  it.each([
    ['https://a.example.org/', 'https://a.example.org'],
    ['https://a.example.org/path', 'https://a.example.org'],
    ['a.example.org', 'https://a.example.org'],
    ['localhost:3000', 'https://localhost:3000'],
  ])('reports %s', async (origin, right) => {
    for (const name of ['CORS_ALLOWED_ORIGINS', 'CORS_ORIGIN_WHITELIST']) {
      const files = on(`${name} = ['${origin}']\n`);
      await reports(corsOriginMalformed, files, [{ file, line: lineOf(files, file, name) }]);
      expect((await repaired(corsOriginMalformed, files))[file]).toContain(`['${right}']`);
    }
  });

  it('knows what stops and what only never matches', async () => {
    const files = without(on('CORS_ALLOWED_ORIGINS = ["https://a.org/", "a.org", "*"]\n'), '"corsheaders",');
    const { findings } = await run(corsOriginMalformed, files);
    expect(findings.map(({ severity, message }) => [severity, message.en.includes('migrate')])).toEqual([
      ['error', false],
      ['error', false],
      ['warning', false],
    ]);
  });

  it('stays silent', async () => {
    await staysSilent(corsOriginMalformed, project());
    for (const value of [
      '["https://a.example.org", "http://localhost:3000", "null", "file://"]',
      '["내 Heroku app 주소", "https://<your app>/"]',
      'os.environ["O"].split(",")',
      '[]',
    ])
      await staysSilent(corsOriginMalformed, on(`CORS_ALLOWED_ORIGINS = ${value}\n`));
    await staysSilent(corsOriginMalformed, withLines('CORS_ALLOWED_ORIGINS = ["a.org"]\n'));
    // Before 3.0, and in the fork of those days, an entry was a host.
    for (const requirement of ['django-cors-headers==2.5.3', 'django-cors-middleware==1.5.0']) {
      const old = on('CORS_ORIGIN_WHITELIST = ["localhost:3000"]\n', {
        'requirements.txt': `${soundProject['requirements.txt']}${requirement}\n`,
      });
      await staysSilent(corsOriginMalformed, old);
      await staysSilent(corsOldNames, old);
    }
  });
});

describe(corsOldNames.id, () => {
  it('reports the old names once, and renames all of their uses', async () => {
    const files = on(
      'CORS_ORIGIN_ALLOW_ALL = False\nCORS_ORIGIN_WHITELIST = ["https://a.org"]\nCSRF_TRUSTED_ORIGINS = CORS_ORIGIN_WHITELIST\n',
    );
    await reports(corsOldNames, files, [{ file, line: lineOf(files, file, 'CORS_ORIGIN_WHITELIST =') }]);
    expect((await repaired(corsOldNames, files))[file]).toContain(
      'CORS_ALLOW_ALL_ORIGINS = False\nCORS_ALLOWED_ORIGINS = ["https://a.org"]\nCSRF_TRUSTED_ORIGINS = CORS_ALLOWED_ORIGINS\n',
    );
  });

  it('points at the name where the settings import it', async () => {
    const files = on('from .base import *\n', { 'mysite/base.py': '\nCORS_ORIGIN_ALLOW_ALL = False\n' });
    await reports(corsOldNames, files, [{ file: 'mysite/base.py', line: 2 }]);
  });

  it('says when the old one is ignored', async () => {
    const files = on('CORS_ORIGIN_WHITELIST = []\nCORS_ALLOWED_ORIGINS = []\n');
    const { findings } = await reports(corsOldNames, files, [
      { file, line: lineOf(files, file, 'CORS_ORIGIN_W') },
    ]);
    expect(findings[0]?.message.en).toContain('is ignored');
  });

  it('stays silent', async () => {
    await staysSilent(corsOldNames, project());
    await staysSilent(corsOldNames, on('CORS_ALLOWED_ORIGINS = []\n'));
    await staysSilent(corsOldNames, withLines('CORS_ORIGIN_WHITELIST = []\n'));
    const old = { 'requirements.txt': `${soundProject['requirements.txt']}django-cors-headers==3.2.1\n` };
    await staysSilent(corsOldNames, on('CORS_ORIGIN_WHITELIST = []\n', old));
  });
});

describe(corsSelfOrigin.id, () => {
  const platform = { ...platformWith({}), webUrl: 'https://blog-1a2b.herokuapp.com/' };

  it('reports a list of the app itself', async () => {
    const files = on('CORS_ALLOWED_ORIGINS = ["https://blog-1a2b.herokuapp.com"]\n');
    const line = lineOf(files, file, 'CORS_ALLOWED');
    await reports(corsSelfOrigin, files, [{ file, line }], { platform });
    const named = on(
      'ALLOWED_HOSTS = ["www.example.org"]\nCORS_ALLOWED_ORIGINS = ["https://www.example.org"]\n',
    );
    await reports(corsSelfOrigin, named, [{ file, line: lineOf(named, file, 'CORS_ALLOWED') }]);
  });

  it('reports paths that the app does not have', async () => {
    const files = on('CORS_URLS_REGEX = r"^/api/.*$"\nCORS_ALLOW_ALL_ORIGINS = True\n');
    await reports(corsSelfOrigin, files, [{ file, line: lineOf(files, file, 'CORS_URLS') }]);
  });

  it('stays silent', async () => {
    await staysSilent(corsSelfOrigin, project());
    const own = 'CORS_ALLOWED_ORIGINS = ["https://blog-1a2b.herokuapp.com"';
    for (const lines of [
      `${own}, "https://shop.example.org"]\n`,
      `${own}]\nCORS_ALLOWED_ORIGIN_REGEXES = ["x"]\n`,
      `${own}]\nCORS_ALLOW_ALL_ORIGINS = True\n`,
      'CORS_ALLOWED_ORIGINS = ["http://localhost:3000"]\n',
      'CORS_URLS_REGEX = r"^.*$"\n',
      'CORS_URLS_REGEX = os.environ["R"]\n',
    ])
      await staysSilent(corsSelfOrigin, on(lines), { platform });
    const regex = 'CORS_URLS_REGEX = r"^/api/.*$"\n';
    for (const urls of [
      'urlpatterns = [path("api/", include("shop.urls"))]\n',
      'router.register("api", View)\n',
      'urlpatterns = [path("", include("some_package.urls"))]\n',
    ])
      await staysSilent(corsSelfOrigin, on(regex, { 'mysite/urls.py': urls }));
  });
});
