import { expect, it } from 'vitest';
import { cookieDomainHerokuapp, samesiteNoneInsecure } from '../../../src/checks/transport/cookies.js';
import { lineOf, project, withLines } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

it.each(['SESSION', 'CSRF', 'LANGUAGE'])('reports a %s cookie for all of herokuapp.com', async (kind) => {
  const name = `${kind}_COOKIE_DOMAIN`;
  for (const domain of ['herokuapp.com', '.herokuapp.com']) {
    const files = withLines(`${name} = "${domain}"\n`);
    await reports(cookieDomainHerokuapp, files, [{ file, line: lineOf(files, file, name) }]);
    expect((await repaired(cookieDomainHerokuapp, files))[file]).toContain(`${name} = None\n`);
  }
  for (const value of ['None', '".example.org"', '"blog.herokuapp.com"', 'os.environ.get("D")'])
    await staysSilent(cookieDomainHerokuapp, withLines(`${name} = ${value}\n`));
});

it.each(['SESSION', 'CSRF', 'LANGUAGE'])('reports a %s cookie that browsers reject', async (kind) => {
  const name = `${kind}_COOKIE_SAMESITE`;
  const drop = new RegExp(`${kind}_COOKIE_SECURE`);
  const files = withLines(`${name} = "None"\n`, { drop });
  await reports(samesiteNoneInsecure, files, [{ file, line: lineOf(files, file, name) }]);
  expect((await repaired(samesiteNoneInsecure, files))[file]).toContain(`${kind}_COOKIE_SECURE = True\n`);
  const off = withLines(`${name} = "none"\n${kind}_COOKIE_SECURE = False\n`, { drop });
  await reports(samesiteNoneInsecure, off, [{ file, line: lineOf(off, file, name) }]);
  expect((await repaired(samesiteNoneInsecure, off))[file]).toContain(`${kind}_COOKIE_SECURE = True\n`);
  for (const lines of [
    `${name} = "Lax"\n`,
    `${name} = None\n`,
    `${name} = "None"\n${kind}_COOKIE_SECURE = True\n`,
    `${name} = "None"\n${kind}_COOKIE_SECURE = not DEBUG\n`,
    `DEBUG = True\n${name} = "None"\n${kind}_COOKIE_SECURE = not DEBUG\n`,
  ])
    await staysSilent(samesiteNoneInsecure, withLines(lines, { drop }));
});

it('stays silent on a sound project', async () => {
  await staysSilent(cookieDomainHerokuapp, project());
  await staysSilent(samesiteNoneInsecure, project());
});
