import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ProjectError } from '../../src/model/errors.js';
import { openProject } from '../../src/project/open-project.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-project-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(base: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
}

function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=T',
    '-c',
    'user.email=t@example.com',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
}

function repository(base: string, files: Record<string, string>): void {
  mkdirSync(base, { recursive: true });
  write(base, files);
  git(base, 'init', '-q');
  git(base, 'add', '.');
  git(base, 'commit', '-qm', 'x');
}

describe('openProject', () => {
  it('sees tracked files only, with their modes', async () => {
    write(folder, { 'bin/run': '#!/bin/sh\n', '한글 이름.txt': 'x', '.gitignore': '*.log\n', 'a.log': '' });
    chmodSync(join(folder, 'bin/run'), 0o755);
    repository(folder, { 'manage.py': '' });
    write(folder, { 'untracked.py': '' });
    const project = await openProject(folder);
    expect(project.files).toEqual(['.gitignore', 'bin/run', 'manage.py', '한글 이름.txt'].sort());
    expect(project.fromGit).toBe(true);
    expect(project.mode('bin/run')).toBe('100755');
    expect(project.has('untracked.py')).toBe(false);
    expect(project.text('untracked.py')).toBeUndefined();
    expect(project.ignoredBy('deep/b.log')).toEqual({ file: '.gitignore', line: 1, rule: '*.log' });
  });

  it('leaves out what was deleted in the work tree', async () => {
    repository(folder, { 'manage.py': '', 'gone.py': '' });
    rmSync(join(folder, 'gone.py'));
    expect((await openProject(folder)).files).toEqual(['manage.py']);
  });

  it('knows where a sub-directory stands in its repository', async () => {
    repository(folder, { 'README.md': '', 'back end/manage.py': 'x = 1\n' });
    const project = await openProject(join(folder, 'back end'));
    expect(project.prefix).toBe('back end');
    expect(project.files).toEqual(['manage.py']);
    expect(project.text('manage.py')).toBe('x = 1\n');
  });

  it('works in a shallow clone', async () => {
    repository(join(folder, 'origin'), { 'manage.py': '' });
    git(folder, 'clone', '-q', '--depth=1', `file://${join(folder, 'origin')}`, 'clone');
    expect((await openProject(join(folder, 'clone'))).files).toEqual(['manage.py']);
  });

  it('lists the files of a submodule that is checked out, and the folder of one that is not', async () => {
    repository(join(folder, 'lib'), { 'code.py': '' });
    repository(join(folder, 'app'), { 'manage.py': '' });
    git(join(folder, 'app'), 'submodule', '--quiet', 'add', join(folder, 'lib'), 'vendor/lib');
    git(join(folder, 'app'), 'commit', '-qm', 'y');
    const here = await openProject(join(folder, 'app'));
    expect(here.files).toContain('vendor/lib/code.py');
    expect(here.submodules).toEqual(['vendor/lib']);
    git(folder, 'clone', '-q', 'app', 'bare');
    const there = await openProject(join(folder, 'bare'));
    expect(there.files).toEqual(['.gitmodules', 'manage.py']);
    expect(there.submodules).toEqual(['vendor/lib']);
  });

  it('follows links inside the tree and none that leave it', async () => {
    write(folder, { 'secret.txt': 'outside' });
    mkdirSync(join(folder, 'app'));
    symlinkSync('real.py', join(folder, 'app/link.py'));
    symlinkSync('../secret.txt', join(folder, 'app/out.txt'));
    symlinkSync('loop', join(folder, 'app/loop'));
    repository(join(folder, 'app'), { 'real.py': 'real\n' });
    const project = await openProject(join(folder, 'app'));
    expect(project.text('link.py')).toBe('real\n');
    expect(project.link('link.py')).toBe('real.py');
    expect(project.mode('out.txt')).toBe('120000');
    expect(project.text('out.txt')).toBeUndefined();
    expect(project.text('loop')).toBeUndefined();
  });

  it('takes all files that no rule ignores where there is no repository, and says so', async () => {
    write(folder, {
      'manage.py': '',
      '.gitignore': 'venv/\n*.sqlite3\n',
      'venv/pyvenv.cfg': '',
      'db.sqlite3': '',
      'app/.gitignore': '!keep.sqlite3\nlocal.py\n',
      'app/keep.sqlite3': '',
      'app/local.py': '',
    });
    const project = await openProject(folder);
    expect(project.fromGit).toBe(false);
    expect(project.files).toEqual(['.gitignore', 'app/.gitignore', 'app/keep.sqlite3', 'manage.py']);
  });

  it('explains a missing folder, an empty one and a repository without tracked files', async () => {
    await expect(openProject(join(folder, 'nowhere'))).rejects.toThrow(ProjectError);
    await expect(openProject(folder)).rejects.toThrow(/is empty/);
    git(folder, 'init', '-q');
    write(folder, { 'manage.py': '' });
    await expect(openProject(folder)).rejects.toThrow(/tracks no file/);
  });

  it('refuses to take a broken repository for a plain folder', async () => {
    repository(folder, { 'manage.py': '' });
    writeFileSync(join(folder, '.git/config'), '[core\n');
    await expect(openProject(folder)).rejects.toThrow(/git cannot read/);
  });
});
