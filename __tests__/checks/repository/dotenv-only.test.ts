import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/dotenv-only.js';
import required from '../../../src/checks/repository/env-var-required.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const files: Record<string, string> = {
  ...withSettings(
    ['import dj_database_url', 'import dj_database_url\nfrom dotenv import load_dotenv\n\nload_dotenv()'],
    ['STATIC_URL', 'BUCKET = os.environ["BUCKET"]\nOTHER = os.environ["OTHER"]\nSTATIC_URL'],
  ),
  '.env.example': '# copy to .env\nSECRET_KEY=\nexport BUCKET=mine\nUNUSED=1\n',
};

it('gives one command for all the names that the sample lists', async () => {
  await asks(check, files, /heroku config:set SECRET_KEY=… BUCKET=…/);
  await asks(required, files, /config vars `OTHER`, which/);
});

it('reports the names that the app lacks', async () => {
  const platform = platformWith({ SECRET_KEY: 'x' });
  const { findings } = await reports(check, files, [{ file, line: lineOf(files, file, 'BUCKET') }], {
    platform,
  });
  expect(findings[0]?.remedy.en).toContain('`heroku config:set BUCKET=…`');
  await reports(required, files, [{ file, line: lineOf(files, file, 'OTHER') }], { platform });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, { ...project(), '.env.example': 'SECRET_KEY=\n' }); // nothing reads it
  await staysSilent(check, { ...files, '.env': 'SECRET_KEY=x\nBUCKET=x\n' });
  await staysSilent(check, files, { platform: platformWith({ SECRET_KEY: 'x', BUCKET: 'x' }) });
});
