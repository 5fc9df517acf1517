import { execFileSync, spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { project } from '../checks/projects.js';
import { Workspace } from './run-action.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** A repository of these files, or of a folder of ours. */
function workspace(from: string | Record<string, string>): Workspace {
  const made = typeof from === 'string' ? new Workspace(from) : new Workspace('examples/movie-reviews', {});
  onTestFinished(() => made.remove());
  if (typeof from !== 'string') {
    made.git('rm', '-rq', '.');
    for (const [file, text] of Object.entries(from)) made.write(file, text);
    made.commit('Begin anew');
  }
  return made;
}

function fix(folder: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'fix', folder, ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('repairs the project of the guide as far as a program can, so that Python reads it again', () => {
  const site = workspace('__tests__/fixtures/guide-verbatim');
  const first = fix(site.folder);
  expect(first.stderr).not.toContain('Error');
  expect(first.stdout).toContain('+] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)\n');
  expect(first.stdout).toMatch(/\[settings-syntax-error\] Repair the line/);
  expect(first.stdout).toMatch(/\d+ repairs made; \d+ errors are left that need a person\.\n$/);
  expect(first.status).toBe(1);
  execFileSync('python3', ['-m', 'compileall', '-q', 'moviereview', 'reviews'], { cwd: site.folder });
  // What is shown is what was done.
  const shown = first.stdout.slice(first.stdout.indexOf('diff --git'), first.stdout.lastIndexOf('\n\n') + 1);
  expect(
    site
      .git('diff')
      .split('\n')
      .filter((line) => /^[+-]/.test(line) && !/^(\+\+\+|---)/.test(line)),
  ).toEqual(shown.split('\n').filter((line) => /^[+-]/.test(line) && !/^(\+\+\+|---)/.test(line)));
  const after = site.git('diff');
  const second = fix(site.folder);
  expect(second.stdout).toMatch(/0 repairs made/);
  expect(site.git('diff')).toBe(after);
});

test('makes new files and names them, counts them as there, and speaks Korean', () => {
  const site = workspace(
    project({
      Procfile: undefined,
      '.gitignore': undefined,
      'mysite/blog/migrations/0001_initial.py': undefined,
    }),
  );
  const { status, stdout } = fix(site.folder, '--language', 'ko');
  expect(stdout).toContain('git add .gitignore Procfile');
  expect(stdout).toMatch(/2건을 고쳤습니다/);
  expect(status).toBe(0);
  expect(site.git('status', '--porcelain', '-uall').trim().split('\n').sort()).toEqual([
    '?? .gitignore',
    '?? Procfile',
  ]);
});

test('does the likely repairs only when asked', () => {
  const rule = project({
    '.gitignore': 'venv/\nmigrations/\n',
    'mysite/settings.py': project()['mysite/settings.py']!.replace(
      '    "django.contrib.messages",',
      '    "django.contrib.messages",\n    "blog",',
    ),
    'blog/__init__.py': '',
    'blog/models.py': 'from django.db import models\n\n\nclass Post(models.Model):\n    pass\n',
  });
  const site = workspace(rule);
  const safe = fix(site.folder);
  expect(safe.stdout).toMatch(/1 more repairs? .*--unsafe/);
  expect(site.read('.gitignore')).toBe('venv/\nmigrations/\n');
  expect(fix(site.folder, '--unsafe').stdout).toContain('-migrations/\n');
  expect(site.read('.gitignore')).toBe('venv/\n');
});

test('keeps hands off what is not its own, and says so', () => {
  const site = workspace(project({ Procfile: undefined, '.gitignore': undefined }));
  writeFileSync(join(site.folder, 'Procfile'), 'web: mine\n');
  symlinkSync('/etc/hostname', join(site.folder, '.gitignore'));
  const { status, stdout } = fix(site.folder);
  expect(stdout).toContain(
    'Not done: Create the Procfile: `Procfile` is there already, and git does not track it.',
  );
  expect(stdout).toMatch(/Not done: Create \.gitignore: /);
  expect(status).toBe(1);
  expect(site.read('Procfile')).toBe('web: mine\n');
});

test('a file that cannot be written leaves all files as they were', () => {
  const site = workspace(project({ '.gitignore': undefined }));
  site.write('requirements.txt', `${project()['requirements.txt']}pywin32==306\n`);
  site.git('commit', '-qam', 'Freeze', '--author=a <a@example.com>');
  // The name under which the new file is prepared is taken by a site.folder.
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '-e',
      `require('fs').mkdirSync('requirements.txt.new-' + process.pid); process.argv = ['node', 'cli', 'fix', '.']; import(${JSON.stringify(cli)})`,
    ],
    { cwd: site.folder, encoding: 'utf8' },
  );
  expect(stdout).toContain('could not be written, and are as they were');
  expect(status).toBe(1);
  expect(site.git('status', '--porcelain', '--', ':!*.new-*').trim()).toBe('');
});

test('refuses words and folders that it does not know', () => {
  const site = workspace({ 'README.md': '# Not Django\n' });
  expect(fix(site.folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('no Django project') });
  expect(fix(join(site.folder, 'nowhere'))).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is no folder'),
  });
});

test('a misspelt --ignore is told', () => {
  const site = workspace(project());
  const { status, stderr } = fix(site.folder, '--ignore', 'debug-tru');
  expect(status).toBe(2);
  expect(stderr).toContain('debug-true');
});

test('shows no password that stands beside a repair', () => {
  const url = 'https://me:hunter2hunter2@pypi.example/simple';
  const site = workspace(
    project({ 'requirements.txt': `--extra-index-url ${url}\nDjango==5.2.8\npywin32==306\n` }),
  );
  const { stdout, stderr } = fix(site.folder);
  expect(stdout).toContain('+pywin32==306 ; sys_platform == "win32"');
  expect(stdout + stderr).not.toContain('hunter2');
  expect(site.git('diff')).toContain(url);
});
