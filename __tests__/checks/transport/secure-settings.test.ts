import { expect, it } from 'vitest';
import {
  csrfCookieInsecure,
  nosniffOff,
  sessionCookieHttponlyOff,
  sessionCookieInsecure,
  sslRedirectOff,
} from '../../../src/checks/transport/secure-settings.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const secure = /SECURE_SSL_REDIRECT = .*\n|SESSION_COOKIE_SECURE = .*\n|CSRF_COOKIE_SECURE = .*\n/g;
const bare = (lines: string) => {
  const files = withSettings();
  return { ...files, [file]: `${files[file]!.replace(secure, '')}${lines}` };
};

it.each([
  [sslRedirectOff, 'SECURE_SSL_REDIRECT'],
  [sessionCookieInsecure, 'SESSION_COOKIE_SECURE'],
  [csrfCookieInsecure, 'CSRF_COOKIE_SECURE'],
] as const)('$id', async (check, setting) => {
  await reports(check, bare(''), [{ file }]);
  const off = bare(`${setting} = False\n`);
  await reports(check, off, [{ file, line: lineOf(off, file, setting) }]);
  for (const files of [off, bare('')])
    expect((await repaired(check, files))[file]).toContain(`${setting} = not DEBUG\n`);
  const plain = `${setting} = False\nDEBUG = False\n`;
  const early = { ...off, [file]: `${plain}${off[file]!.replace(/^(DEBUG|\w+ = False).*\n/gm, '')}` };
  expect((await repaired(check, early))[file]).toContain(`${setting} = True\n`);
  // Whichever branch is taken, DEBUG is there at the end; where it may not be, it can't be used.
  const split = (otherwise: string) => {
    const files = bare(`if os.environ.get("LIVE"):\n    DEBUG = False\n${otherwise}`);
    return { ...files, [file]: files[file]!.replace(/^DEBUG = .*\n/m, '') };
  };
  const both = split('else:\n    DEBUG = os.environ.get("DEBUG") == "1"\n');
  expect((await repaired(check, both))[file]).toContain(`${setting} = not DEBUG\n`);
  expect((await repaired(check, split('')))[file]).toContain(`${setting} = True\n`);
  await staysSilent(check, project());
  // What it is in production can't be seen: debug-true speaks.
  await staysSilent(check, bare(`DEBUG = True\n${setting} = not DEBUG\n`));
  await reports(check, bare(`DEBUG = True\n# ${setting} = True\n`), [{ file }]);
  for (const lines of [
    `${setting} = True\n`,
    `if not DEBUG:\n    ${setting} = True\n`,
    `${setting} = not DEBUG\n`,
    `${setting} = "DYNO" in os.environ\n`,
  ]) {
    await staysSilent(check, bare(lines));
  }
});

it.each([
  [nosniffOff, 'SECURE_CONTENT_TYPE_NOSNIFF'],
  [sessionCookieHttponlyOff, 'SESSION_COOKIE_HTTPONLY'],
] as const)('$id', async (check, setting) => {
  const off = bare(`${setting} = False\n`);
  await reports(check, off, [{ file, line: lineOf(off, file, setting) }]);
  expect((await repaired(check, off))[file]).not.toContain(setting);
  await staysSilent(check, bare(''));
  await staysSilent(check, bare(`${setting} = True\n`));
});

it('asks for no secure cookie where Django sends none', async () => {
  await staysSilent(csrfCookieInsecure, bare('CSRF_USE_SESSIONS = True\n'));
  const without = (name: string) => {
    const files = bare('');
    return { ...files, [file]: files[file]!.replace(new RegExp(`.*${name}.*\\n`), '') };
  };
  await staysSilent(csrfCookieInsecure, without('CsrfViewMiddleware'));
  await staysSilent(sessionCookieInsecure, without('SessionMiddleware'));
});

it('knows the old name of MIDDLEWARE', async () => {
  const files = bare('');
  const old = { ...files, [file]: files[file]!.replace('MIDDLEWARE =', 'MIDDLEWARE_CLASSES =') };
  await reports(csrfCookieInsecure, old, [{ file }]);
});
