import { expect, it } from 'vitest';
import procfileMisnamed from '../../../src/checks/processes/procfile-misnamed.js';
import procfileMissing from '../../../src/checks/processes/procfile-missing.js';
import { appNotAtRoot, archiveLayout } from '../../../src/checks/repository/app-not-at-root.js';
import reqFileMissing from '../../../src/checks/requirements/req-file-missing.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { asks, reports, run, staysSilent } from '../verbs.js';

/** The sound project in a folder, with some files in the root. */
const below = (folder: string, root: Record<string, string>) => ({
  ...Object.fromEntries(Object.entries(project()).map(([file, text]) => [`${folder}/${file}`, text])),
  ...root,
});
const readme = { 'README.md': '# Site\n' };

it('reports an app in a sub-folder, and leaves its files to itself', async () => {
  const nothing = below('backend', readme);
  await reports(archiveLayout, nothing, [{ file: 'backend/manage.py' }]);
  const detected = below('web/app', { '.python-version': '3.13\n', Procfile: 'web: x\n' });
  await reports(appNotAtRoot, detected, [{ file: 'web/app/manage.py' }]);
  for (const files of [nothing, detected]) {
    for (const check of [reqFileMissing, procfileMissing, procfileMisnamed]) await staysSilent(check, files);
  }
  const { findings } = await run(archiveLayout, nothing);
  expect(findings[0]?.remedy.en).toContain('`project-dir: backend`');
});

it('asks where something builds the folder, or where it is the only one', async () => {
  const subdir = {
    'app.json': '{"buildpacks": [{"url": "https://github.com/timanovsky/subdir-heroku-buildpack"}]}',
  };
  await asks(archiveLayout, below('backend', subdir), /builds the folder `backend`/);
  await asks(archiveLayout, below('site', {}), /builds the folder `site`/);
});

it('stays silent', async () => {
  const withBuildpack = {
    ...platformWith({}),
    buildpacks: ['https://github.com/timanovsky/subdir-heroku-buildpack'],
  };
  for (const check of [appNotAtRoot, archiveLayout]) {
    await staysSilent(check, project());
    await staysSilent(check, below('backend', { 'requirements.txt': '-r backend/requirements.txt\n' }));
    await staysSilent(check, below('example', { 'setup.py': '' }));
    await staysSilent(check, { ...below('one', readme), ...below('two', readme) });
    await staysSilent(check, below('a/b/c', readme));
    await staysSilent(check, below('tests/site', readme));
    await staysSilent(check, below('backend', { 'heroku.yml': 'build:\n  docker:\n    web: Dockerfile\n' }));
    await staysSilent(check, below('backend', readme), { platform: withBuildpack });
  }
});
