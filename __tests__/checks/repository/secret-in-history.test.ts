import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/secret-in-history.js';
import type { History } from '../../../src/project/git-history.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { asks, reports, run, staysSilent } from '../verbs.js';
import { awsSecret, githubToken, random } from './made-up-secrets.js';

const past = (...files: [file: string, text: string][]): { git: { history: History } } => ({
  git: { history: { files: files.map(([file, text], i) => ({ file, text, commit: `${i}`.repeat(40) })) } },
});
const aws = `AWS_SECRET_ACCESS_KEY = "${awsSecret}"\n`;

it('reports a secret that is gone from the files, once, with its newest commit', async () => {
  const { findings } = await reports(
    check,
    project(),
    [{ file: '.env' }, { file: 'mysite/settings.py' }],
    past(
      ['mysite/settings.py', `A = 2\n${aws}`],
      ['mysite/settings.py', aws],
      ['.env', `TOKEN=${githubToken}\n`],
    ),
  );
  expect(findings[1]?.message.en).toContain('Commit 0000000 has the value of `AWS_SECRET_ACCESS_KEY`');
  expect(JSON.stringify(findings)).not.toContain(awsSecret.slice(0, 6));
  expect(JSON.stringify(findings)).not.toContain(githubToken.slice(4, 10));
});

it('is sure where the app still uses it', async () => {
  const { findings } = await run(check, project(), {
    ...past(['mysite/settings.py', aws]),
    platform: platformWith({ SECRET_KEY: 'x', AWS_SECRET_ACCESS_KEY: awsSecret }),
  });
  expect(findings).toMatchObject([{ severity: 'error', settledBy: 'platform' }]);
});

it('compares an earlier SECRET_KEY with the one of the app', async () => {
  const key = `django-insecure-${random(50)}`;
  const settings = past(['mysite/settings.py', `SECRET_KEY = "${key}"\n`]);
  await asks(check, project(), /secret key is another than the one in commit 0000000/, settings);
  await staysSilent(check, project(), { ...settings, platform: platformWith({ SECRET_KEY: random(50) }) });
  await reports(check, project(), [{ file: 'mysite/settings.py', severity: 'error' }], {
    ...settings,
    platform: platformWith({ SECRET_KEY: key }),
  });
});

it('asks for the commits that are not there', async () => {
  await asks(check, project(), /fetch-depth: 0/, { git: { history: { files: [], incomplete: 'shallow' } } });
  await asks(check, project(), /too long/, { git: { history: { files: [], incomplete: 'long' } } });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project(), past());
  await staysSilent(
    check,
    project({ 'mysite/keys.py': aws }),
    past(['mysite/settings.py', aws], ['tests/settings.py', aws.replace('AWS', 'GCP')]),
  );
  await staysSilent(
    check,
    project(),
    past(
      [
        'mysite/settings.py',
        'EMAIL_HOST_PASSWORD = "your-password"\nSECRET_KEY = os.environ["SECRET_KEY"]\n',
      ],
      ['mysite/settings/local.py', `SECRET_KEY = "${random(50)}"\n`],
      ['.env.example', `TOKEN=${githubToken}\n`],
    ),
  );
});
