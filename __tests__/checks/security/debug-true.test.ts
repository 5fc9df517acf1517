import { expect, it } from 'vitest';
import check from '../../../src/checks/security/debug-true.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const now = 'DEBUG = os.environ.get("DEBUG", "False") == "True"';
const debug = (line: string) => withSettings([now, line]);
const file = 'mysite/settings.py';

it('reports DEBUG = True and reads it from the environment', async () => {
  const files = debug('DEBUG = True');
  const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, 'DEBUG = True') }]);
  expect(findings[0]?.message.ko).toMatchInlineSnapshot(
    `"web 프로세스에서 DEBUG가 켜져 있습니다. 오류 페이지가 소스 코드와 설정, 변수를 모든 방문자에게 보여 줍니다."`,
  );
  expect((await repaired(check, files))[file]).toContain(
    '\nDEBUG = os.environ.get("DEBUG", "False") == "True"\n',
  );
});

it('brings the import along', async () => {
  const files = project({ [file]: '"Settings."\n\nfrom pathlib import Path\n\nDEBUG = True\n' });
  expect((await repaired(check, files))[file]).toBe(
    '"Settings."\n\nimport os\nfrom pathlib import Path\n\nDEBUG = os.environ.get("DEBUG", "False") == "True"\n',
  );
});

it('reports the last word, and what a dyno makes of a condition', async () => {
  const files = debug('DEBUG = False\nDEBUG = True');
  await reports(check, files, [{ file, line: lineOf(files, file, 'DEBUG = True') }]);
  await reports(check, debug('DEBUG = "DYNO" in os.environ'), [{ file, line: 8 }]);
  await reports(check, project({ 'mysite/base.py': 'DEBUG = True\n', [file]: 'from .base import *\n' }), [
    { file: 'mysite/base.py', line: 1 },
  ]);
});

it('asks for the config var that decides', async () => {
  await asks(check, debug('DEBUG = os.environ["DEBUG"] == "1"'), /config var `DEBUG`/);
  await asks(check, debug('DEBUG = os.environ["ENV"] != "prod"'), /config var `ENV`/);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'DEBUG = False',
    'DEBUG = "DYNO" not in os.environ',
    'DEBUG = os.environ.get("DEBUG")',
    'DEBUG = True\nif "DYNO" in os.environ:\n    DEBUG = False',
    'DEBUG = True  # heroku: ignore[debug-true]',
  ]) {
    await staysSilent(check, debug(line));
  }
  await staysSilent(check, project({ [file]: 'SECRET_KEY = "x"\n' }));
  await staysSilent(check, project({ 'mysite/local.py': 'DEBUG = True\n' }));
  await staysSilent(check, project({ [file]: 'DEBUG = True\nX = = 1\n' }));
});
