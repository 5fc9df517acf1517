import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ProjectError } from '../../src/model/errors.js';
import { type ArchiveRequest, packSource } from '../../src/source/archive.js';
import { exportSource } from '../../src/source/export-source.js';
import { repository, temporaryFolder } from './repository.js';

type Options = Partial<ArchiveRequest> & { folder: string };

const packed = (options: Options) =>
  packSource({ commit: 'HEAD', prefix: '', target: join(temporaryFolder(), 'source.tar.gz'), ...options });

/** Packs, and unpacks with GNU tar. */
async function unpacked(options: Options) {
  const archive = await packed(options);
  const folder = temporaryFolder();
  execFileSync('tar', ['-xzf', archive.path, '-C', folder]);
  const paths = (readdirSync(folder, { recursive: true }) as string[]).sort();
  return {
    archive,
    folder,
    paths: paths.filter((path) => !statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory()),
    read: (path: string) => readFileSync(join(folder, path), 'utf8'),
  };
}

test('packs what the commit has, at the root of the archive', async () => {
  const { folder, head } = repository({
    'manage.py': { text: '#!/usr/bin/env python\n', mode: 0o755 },
    Procfile: 'web: gunicorn shop.wsgi\n',
    '.python-version': '3.13\n',
    'shop/__init__.py': '',
    'shop/settings.py': { text: 'DEBUG = False\n', mode: 0o600 },
    'static/old.css': { link: 'site.css' },
    'static/site.css': 'body {}\n',
  });
  const archive = await packed({ folder });
  const listing = execFileSync('tar', ['-tvzf', archive.path], {
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  expect(listing).toMatchInlineSnapshot(`
    "-rw-r--r-- 0/0               5 2026-01-02 03:04 .python-version
    -rw-r--r-- 0/0              24 2026-01-02 03:04 Procfile
    -rwxr-xr-x 0/0              22 2026-01-02 03:04 manage.py
    -rw-r--r-- 0/0               0 2026-01-02 03:04 shop/__init__.py
    -rw-r--r-- 0/0              14 2026-01-02 03:04 shop/settings.py
    lrwxrwxrwx 0/0               0 2026-01-02 03:04 static/old.css -> site.css
    -rw-r--r-- 0/0               8 2026-01-02 03:04 static/site.css
    "
  `);
  const bytes = readFileSync(archive.path);
  expect(archive).toEqual({
    path: archive.path,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    files: 7,
    commit: head,
    notes: [],
  });
});

test('leaves a dirty checkout alone and ships none of it', async () => {
  const { folder, write } = repository({
    'a.txt': 'committed',
    'gone.txt': 'still here',
    '.gitignore': '.env',
  });
  write({ 'a.txt': 'changed', 'new.txt': 'untracked', '.env': 'SECRET_KEY=x' });
  execFileSync('rm', ['gone.txt'], { cwd: folder });
  const state = () =>
    execFileSync('sh', ['-c', 'find . -type f -exec sha256sum {} + | sort'], { cwd: folder });
  const before = state();
  const result = await unpacked({ folder });
  expect(result.paths).toEqual(['.gitignore', 'a.txt', 'gone.txt']);
  expect(result.read('a.txt')).toBe('committed');
  expect(state().equals(before)).toBe(true);
});

test('keeps odd names, empty files, long paths and export-ignored files', async () => {
  const long = `${'영화'.repeat(20)}/${'folder/'.repeat(30)}${'n'.repeat(120)}.txt`;
  const names = [
    '영화 리뷰.html',
    'two\nlines',
    ' leading and trailing ',
    'quo"te\\back',
    '-dash',
    `deep/${'x'.repeat(101)}`,
    long,
    'private/keep.txt',
  ];
  const files = Object.fromEntries(names.map((name) => [name, name]));
  const { folder } = repository({ ...files, 'empty.txt': '', '.gitattributes': 'private export-ignore\n' });
  const result = await unpacked({ folder });
  expect(new Set(result.paths)).toEqual(new Set([...names, 'empty.txt', '.gitattributes']));
  for (const name of names) expect(result.read(name)).toBe(name);
  const script = 'import sys,tarfile; print(len(tarfile.open(sys.argv[1], "r|gz").getnames()))';
  expect(execFileSync('python3', ['-c', script, result.archive.path], { encoding: 'utf8' })).toBe('10\n');
});

test('a big file comes through whole', async () => {
  const big = Buffer.concat([randomBytes(5_000_000), Buffer.alloc(20_000_000, 'text '), randomBytes(3)]);
  const { folder } = repository({ 'a.txt': 'a', 'big.bin': { text: big }, 'z.txt': 'z' });
  const result = await unpacked({ folder });
  expect(readFileSync(join(result.folder, 'big.bin')).equals(big)).toBe(true);
  expect(result.read('z.txt')).toBe('z');
});

test('the same commit gives the same bytes, from a shallow clone too', async () => {
  const { folder, write, commit } = repository({ 'a.txt': '1', 'b/c.txt': 'x'.repeat(3_000_000) });
  write({ 'a.txt': '2' });
  const head = commit();
  const clone = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${folder}`, clone]);
  const [first, second] = [await packed({ folder }), await packed({ folder: clone, commit: head })];
  expect(second.sha256).toBe(first.sha256);
  expect((await unpacked({ folder, commit: 'HEAD~1' })).read('a.txt')).toBe('1');
});

test('packs one folder of a repository, from wherever in it', async () => {
  const { folder } = repository({ 'README.md': '', 'backend/manage.py': '', 'backend/shop/urls.py': '' });
  const result = await unpacked({ folder: join(folder, 'backend'), prefix: 'backend' });
  expect(result.paths).toEqual(['manage.py', 'shop/urls.py']);
});

test('overlay and additions replace, add and leave out', async () => {
  const { folder } = repository({
    'requirements.txt': 'pywin32==306\n',
    'runtime.txt': 'python-3.10.7',
    'bin/start': { text: 'old', mode: 0o755 },
  });
  const collected = temporaryFolder();
  mkdirSync(join(collected, 'css'));
  writeFileSync(join(collected, 'css/site.abc.css'), 'body {}');
  const result = await unpacked({
    folder,
    overlay: new Map([
      ['requirements.txt', Buffer.from('# left out: pywin32==306\n')],
      ['bin/start', Buffer.from('new')],
      ['.python-version', Buffer.from('3.13\n')],
      ['runtime.txt', null],
    ]),
    additions: [{ folder: collected, at: 'staticfiles' }],
  });
  expect(result.paths).toEqual([
    '.python-version',
    'bin/start',
    'requirements.txt',
    'staticfiles/css/site.abc.css',
  ]);
  expect(result.read('requirements.txt')).toBe('# left out: pywin32==306\n');
  expect(statSync(join(result.folder, 'bin/start')).mode & 0o777).toBe(0o755);
  expect(readFileSync(join(folder, 'requirements.txt'), 'utf8')).toBe('pywin32==306\n');
});

test('links inside stay links; those that leave are left out, and told', async () => {
  const inside = repository({ 'a/link': { link: '../b.txt' }, 'b.txt': 'b', dangling: { link: 'nowhere' } });
  const result = await unpacked({ folder: inside.folder });
  expect(readlinkSync(join(result.folder, 'a/link'))).toBe('../b.txt');

  const { folder } = repository({
    'app/up.txt': { link: '../shared.txt' },
    'app/etc': { link: '/etc' },
    'app/fine': { link: 'fine.txt' },
    'shared.txt': '',
  });
  const { paths, archive } = await unpacked({ folder, prefix: 'app' });
  expect(paths).toEqual(['fine']);
  expect(archive.notes.map(({ en }) => en)).toEqual([
    'Symbolic links that point out of the project would point nowhere on Heroku, and are left out: etc -> /etc, up.txt -> ../shared.txt',
  ]);
});

test('submodules: with their files when checked out, else told and empty', async () => {
  const library = repository({ 'lib.py': 'x = 1\n', program: { text: '', mode: 0o755 } });
  const { folder, git, commit } = repository({ 'manage.py': '' });
  git('submodule', 'add', '-q', library.folder, 'vendor/library');
  commit();
  const full = await unpacked({ folder });
  expect(full.paths).toEqual(['manage.py', 'vendor/library/lib.py', 'vendor/library/program']);
  expect(full.archive.notes).toEqual([]);

  const clone = join(temporaryFolder(), 'clone');
  execFileSync('git', ['clone', '-q', folder, clone]);
  const bare = await unpacked({ folder: clone });
  expect(bare.paths).toEqual(['manage.py']);
  expect(statSync(join(bare.folder, 'vendor/library')).isDirectory()).toBe(true);
  expect(bare.archive.notes.map(({ en }) => en)).toMatchInlineSnapshot(`
    [
      "Submodules that are not checked out are empty on Heroku: vendor/library. Set \`submodules: true\` on actions/checkout if the app needs them.",
    ]
  `);
});

test('Git LFS: the real file when the checkout has exactly it, else the pointer and a note', async () => {
  const content = randomBytes(3000);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize 3000\n`;
  const { folder, write } = repository({ 'logo.png': pointer, 'other.png': pointer });
  write({ 'logo.png': { text: content }, 'other.png': { text: randomBytes(3000) } });
  const result = await unpacked({ folder });
  expect(readFileSync(join(result.folder, 'logo.png')).equals(content)).toBe(true);
  expect(result.read('other.png')).toBe(pointer);
  expect(result.archive.notes.map(({ en }) => en)).toMatchInlineSnapshot(`
    [
      "Git LFS files are not checked out, so Heroku gets small pointer files in their place: other.png. Set \`lfs: true\` on actions/checkout.",
    ]
  `);
});

test('says what git could not find', async () => {
  const { folder, git } = repository({ 'a.txt': 'a'.repeat(5000) });
  await expect(packed({ folder, commit: 'no-such-branch' })).rejects.toThrow(/no-such-branch/);
  await expect(packed({ folder, prefix: 'no-such-folder' })).rejects.toThrow(ProjectError);
  await expect(packed({ folder: temporaryFolder() })).rejects.toThrow(/not a git repository/);
  const unborn = temporaryFolder();
  execFileSync('git', ['init', '-q'], { cwd: unborn });
  await expect(packed({ folder: unborn })).rejects.toThrow(`Nothing is committed in ${unborn} yet`);
  const blob = git('rev-parse', 'HEAD:a.txt').trim();
  execFileSync('rm', ['-f', join(folder, '.git/objects', blob.slice(0, 2), blob.slice(2))]);
  await expect(packed({ folder })).rejects.toThrow(ProjectError);
});

test('gives the real reason when the archive cannot be written, and when it is cancelled', async () => {
  const { folder } = repository({ 'big.bin': { text: randomBytes(8_000_000) } });
  const pipe = join(temporaryFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const reader = spawn('head', ['-c', '100', pipe], { stdio: 'ignore' });
  await expect(packed({ folder, target: pipe })).rejects.toThrow(/EPIPE/);
  reader.kill();
  await expect(packed({ folder, target: join(folder, 'none/x.tar.gz') })).rejects.toThrow(/ENOENT/);
  await expect(packed({ folder, target: folder })).rejects.toThrow(/EISDIR/);
  await expect(packed({ folder, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
});

test('exports the same files into a folder', async () => {
  const { folder } = repository({
    'manage.py': { text: 'print()\n', mode: 0o755 },
    '영화/a': 'a',
    link: { link: '영화/a' },
  });
  const target = join(temporaryFolder(), 'copy');
  await exportSource({
    folder,
    commit: 'HEAD',
    prefix: '',
    target,
    overlay: new Map([['new', Buffer.from('n')]]),
  });
  const packed = await unpacked({ folder, overlay: new Map([['new', Buffer.from('n')]]) });
  expect(execFileSync('diff', ['-r', '--no-dereference', target, packed.folder]).toString()).toBe('');
  expect(statSync(join(target, 'manage.py')).mode & 0o777).toBe(0o755);
});
