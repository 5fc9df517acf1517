import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../src/model/edit.js';
import type { Finding } from '../../src/model/finding.js';
import { same } from '../../src/model/text.js';
import { patchOf } from '../../src/report/patch.js';
import { sourceReader } from '../../src/source-reader.js';
import { finding } from './sample.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'patch-'));
  git('init', '-q');
});
afterEach(() => rmSync(root, { recursive: true }));

function git(...args: string[]): void {
  execFileSync('git', ['-c', 'core.autocrlf=false', ...args], { cwd: root });
}

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const get = (path: string): string => readFileSync(join(root, path), 'utf8');

const repair = (edits: readonly Edit[], safety: 'safe' | 'unsafe' = 'safe'): Finding =>
  finding({ fix: { title: same('Repair'), safety, edits } });

/** Makes the patch of the fixes and applies it with git itself, to the files and to the index. */
function applied(findings: readonly Finding[], prefix = '') {
  const patch = patchOf({ prefix }, findings, sourceReader(join(root, prefix)));
  if (patch.text === '') return patch;
  writeFileSync(join(root, '.git', 'fixes.patch'), patch.text);
  git('add', '-A');
  git('apply', '--index', '--whitespace=nowarn', join('.git', 'fixes.patch'));
  return patch;
}

const replace = (file: string, text: string, from: string, newText: string): Edit => {
  const start = text.indexOf(from);
  return { kind: 'replace', file, start, end: start + from.length, newText };
};

describe('the patch', () => {
  test('repairs lines, below the folder of the project', () => {
    const text = 'a = 1\nDEBUG = True\nb = 2\n';
    put('backend/config/settings.py', text);
    const patch = applied([repair([replace('config/settings.py', text, 'True', 'False')])], 'backend');
    expect(get('backend/config/settings.py')).toBe('a = 1\nDEBUG = False\nb = 2\n');
    expect(patch.text).toMatchInlineSnapshot(`
      "diff --git a/backend/config/settings.py b/backend/config/settings.py
      --- a/backend/config/settings.py
      +++ b/backend/config/settings.py
      @@ -1,3 +1,3 @@
       a = 1
      -DEBUG = True
      +DEBUG = False
       b = 2
      "
    `);
  });

  test.each([
    ['no newline at the end', 'x = 1\nDEBUG = True'],
    ['CRLF line ends', 'x = 1\r\nDEBUG = True\r\ny = 2\r\n'],
    ['mixed line ends', 'x = 1\r\nDEBUG = True\ny = 2\r\n'],
    ['a form feed', 'x = 1\n\fDEBUG = True\n'],
  ])('keeps %s', (_, text) => {
    put('settings.py', text);
    applied([repair([replace('settings.py', text, 'True', 'False')])]);
    expect(get('settings.py')).toBe(text.replace('True', 'False'));
  });

  test('keeps a byte order mark, which offsets do not count', () => {
    const text = 'DEBUG = True\n';
    put('settings.py', `\uFEFF${text}`);
    applied([repair([replace('settings.py', text, 'True', 'False')])]);
    expect(get('settings.py')).toBe('\uFEFFDEBUG = False\n');
  });

  test('adds and removes the last newline', () => {
    put('a.txt', 'one');
    put('b.txt', 'two\n');
    applied([
      repair([{ kind: 'replace', file: 'a.txt', start: 3, end: 3, newText: '\n' }]),
      repair([{ kind: 'replace', file: 'b.txt', start: 3, end: 4, newText: '' }]),
    ]);
    expect([get('a.txt'), get('b.txt')]).toEqual(['one\n', 'two']);
  });

  test('makes, replaces, renames and deletes files', () => {
    put('old.txt', 'old\n');
    put('procfile', 'web: gunicorn\n');
    put('gone.txt', 'x\n');
    put('run.sh', 'x\n');
    chmodSync(join(root, 'run.sh'), 0o755);
    applied([
      repair([{ kind: 'write', file: 'deep/er/new.txt', text: 'new\n' }]),
      repair([{ kind: 'write', file: 'empty.txt', text: '' }]),
      repair([{ kind: 'write', file: 'old.txt', text: 'fresh' }]),
      repair([{ kind: 'rename', file: 'procfile', to: 'Procfile' }]),
      repair([{ kind: 'delete', file: 'gone.txt' }]),
      repair([{ kind: 'delete', file: 'run.sh' }]),
    ]);
    expect([get('deep/er/new.txt'), get('empty.txt'), get('old.txt'), get('Procfile')]).toEqual([
      'new\n',
      '',
      'fresh',
      'web: gunicorn\n',
    ]);
    expect(['gone.txt', 'run.sh', 'procfile'].filter((file) => existsSync(join(root, file)))).toEqual([]);
  });

  test('renames and edits at once', () => {
    const text = 'web: python manage.py runserver\n';
    put('Procfile.txt', text);
    applied([
      repair([
        { kind: 'rename', file: 'Procfile.txt', to: 'Procfile' },
        replace('Procfile.txt', text, 'python manage.py runserver', 'gunicorn site'),
      ]),
    ]);
    expect(get('Procfile')).toBe('web: gunicorn site\n');
  });

  test('finds files with blanks, quotes and Korean names', () => {
    const files = ['my settings.py', '설정/기본.py', 'a"b.py', "it's.py", 'tab\there.py'];
    for (const file of files) put(file, 'DEBUG = True\n');
    applied(files.map((file) => repair([replace(file, 'DEBUG = True\n', 'True', 'False')])));
    expect(files.map(get)).toEqual(files.map(() => 'DEBUG = False\n'));
  });

  test('leaves out what is not safe, collides, has no text or has changed', () => {
    const text = 'DEBUG = True\n';
    put('settings.py', text);
    put('requirements.txt', Buffer.from('\ufeffDjango\n', 'utf16le'));
    const good = repair([replace('settings.py', text, 'True', 'False')]);
    const patch = applied([
      repair([replace('settings.py', text, 'DEBUG', 'debug')], 'unsafe'),
      good,
      repair([replace('settings.py', text, 'True', '0')]),
      repair([{ kind: 'write', file: 'requirements.txt', text: 'Django\n' }]),
      repair([{ kind: 'replace', file: 'settings.py', start: 90, end: 99, newText: '' }]),
      repair([{ kind: 'delete', file: 'absent.txt' }]),
      finding(),
    ]);
    expect(patch.findings).toEqual([good]);
    expect(get('settings.py')).toBe('DEBUG = False\n');
  });

  test('leaves out a file that would show a password around the change', () => {
    const settings = 'DEBUG = True\n';
    const list = '-i https://me:hunter2@pypi.example/simple\npywin32==306\nx @ git+ssh://git@host/x.git\n';
    put('settings.py', settings);
    put('requirements.txt', list);
    const good = repair([replace('settings.py', settings, 'True', 'False')]);
    const near = repair([replace('requirements.txt', list, '306', '307')]);
    const patch = applied([good, near]);
    expect(patch.text).not.toContain('hunter2');
    expect(patch.findings).toEqual([good]);
  });

  test('is empty when there is nothing to repair', () => {
    expect(applied([finding()])).toEqual({ text: '', findings: [] });
  });
});
