import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readGitState } from '../../src/project/git-state.js';
import { repository, temporaryFolder } from '../source/repository.js';

const read = (folder: string, untracked = true) => readGitState(folder, process.env.PATH, untracked);

it('tells branch, commit, remotes and what is not committed, relative to the folder', async () => {
  const { folder, git, write, head } = repository({ 'a.py': '1', 'web/b c.py': '1', 'web/gone.py': '1' });
  git('remote', 'add', 'origin', 'https://octo:secret@github.com/octo/x.git');
  git('remote', 'add', 'heroku', 'https://git.heroku.com/x.git');
  git('switch', '-q', '-c', 'feature/x');
  write({ 'a.py': '2', 'web/b c.py': '2', 'web/new é.py': '', 'web/app/models.py': '', 'web/staged.py': '' });
  git('add', 'web/staged.py');
  rmSync(join(folder, 'web/gone.py'));
  const state = await read(join(folder, 'web'));
  expect(state).toMatchObject({ head, branch: 'feature/x' });
  expect(state?.remotes).toEqual([
    { name: 'origin', heroku: false },
    { name: 'heroku', heroku: true },
  ]);
  expect(state?.changed.toSorted()).toEqual(['b c.py', 'gone.py', 'staged.py']);
  expect(state?.untracked.toSorted()).toEqual(['app/', 'new é.py']);
  expect((await read(folder, false))?.untracked).toEqual([]);
  git('checkout', '-q', '--detach');
  expect((await read(folder))?.branch).toBeUndefined();
});

it('knows a repository without a commit, and a folder without a repository', async () => {
  const folder = temporaryFolder();
  expect(await read(folder)).toBeUndefined();
  execFileSync('git', ['init', '-q', '-b', 'main'], { cwd: folder });
  const state = await read(folder);
  expect(state).toMatchObject({ branch: 'main', changed: [] });
  expect(state?.history).toEqual({ files: [] });
});

it('reads the earlier contents of files that hold secrets, newest first', async () => {
  const { folder, git, write, commit } = repository({ '.env': 'A=1\n', 'web/settings.py': 'A = 1\n' });
  rmSync(join(folder, '.env'));
  write({ 'web/settings.py': 'A = 2\n', 'web/views.py': 'A = 1\n' });
  const second = commit();
  git('switch', '-q', '-c', 'other');
  write({ 'web/settings.py': 'A = 3\n', 'key.pem': Buffer.from([0, 1]).toString() });
  const third = commit();
  git('switch', '-q', 'main');
  const history = (await read(folder))?.history;
  expect(history?.incomplete).toBeUndefined();
  expect(history?.files.map(({ file, text }) => `${file} ${text.trim()}`).toSorted()).toEqual([
    '.env A=1',
    'web/settings.py A = 1',
    'web/settings.py A = 2',
    'web/settings.py A = 3',
  ]);
  expect(history?.files.find(({ text }) => text === 'A = 2\n')?.commit).toBe(second);
  expect(history?.files.find(({ text }) => text === 'A = 3\n')?.commit).toBe(third);
  expect((await read(join(folder, 'web')))?.history.files.map(({ file }) => file)).toEqual([
    'settings.py',
    'settings.py',
    'settings.py',
  ]);
});

it('says that a shallow clone has not everything', async () => {
  const { folder, write, commit } = repository({ 'settings.py': 'A = 1\n' });
  write({ 'settings.py': 'A = 2\n' });
  commit();
  const clone = join(temporaryFolder(), 'clone');
  mkdirSync(clone);
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${folder}`, '.'], { cwd: clone });
  expect((await read(clone))?.history).toEqual({ files: [], incomplete: 'shallow' });
});
