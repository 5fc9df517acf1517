import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/secret-not-ignored.js';
import { project } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const untracked = ['.env', 'config/secrets.json', 'notes.txt', '.env.example', 'cert.pem', 'venv/'];

it('reports secret files that the next `git add .` would take', async () => {
  await reports(check, project(), [{ file: '.env' }, { file: 'config/secrets.json' }], {
    git: { untracked },
  });
});

it('adds the rule, to a file without a last line end and to none at all', async () => {
  const fix = async (files: Record<string, string | undefined>) =>
    (await run(check, project(files), { git: { untracked: ['.env'] } })).findings[0]?.fix?.edits[0];
  expect(await fix({ '.gitignore': 'venv' })).toMatchObject({
    kind: 'replace',
    start: 4,
    end: 4,
    newText: '\n.env\n',
  });
  expect(await fix({ '.gitignore': undefined })).toEqual({
    kind: 'write',
    file: '.gitignore',
    text: '.env\n',
  });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project(), { git: {} });
});
