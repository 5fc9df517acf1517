import { it } from 'vitest';
import branch from '../../../src/checks/git/git-branch.js';
import noRemote from '../../../src/checks/git/git-no-remote.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const heroku = { name: 'heroku', heroku: true };
const origin = { name: 'origin', heroku: false };

it('reports a branch that a push to Heroku would not build', async () => {
  await reports(branch, project(), [{ file: '' }], { git: { branch: 'feature', remotes: [origin, heroku] } });
});

it('stays silent of branches', async () => {
  await staysSilent(branch, project());
  await staysSilent(branch, project(), { git: { branch: 'feature', remotes: [origin] } });
  for (const name of ['main', 'master', undefined]) {
    await staysSilent(branch, project(), { git: { branch: name, remotes: [heroku] } });
  }
});

const readme = { 'README.md': '# Site\n\n    git push origin master\n' };

it('reports a push that has nowhere to go', async () => {
  await reports(noRemote, project(readme), [{ file: 'README.md', line: 3 }], { git: { remotes: [heroku] } });
});

it('stays silent of remotes', async () => {
  await staysSilent(noRemote, project(readme));
  await staysSilent(noRemote, project(readme), { git: { remotes: [origin] } });
  await staysSilent(noRemote, project(), { git: {} });
  const complete = { 'README.md': 'git remote add origin URL\ngit push -u origin main\n' };
  await staysSilent(noRemote, project(complete), { git: {} });
});
