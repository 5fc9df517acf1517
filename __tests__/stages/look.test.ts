import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { look } from '../../src/stages/look.js';
import type { Run } from '../../src/stages/run.js';

function folderWith(file: string): Run {
  const folder = mkdtempSync(join(tmpdir(), 'look-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
  return { folder, env: process.env, inputs: { projectDir: '' } } as unknown as Run;
}

test.each(['manage.py', 'backend/manage.py', 'a/b/c/d/manage.py'])('%s makes a project', async (file) => {
  expect((await look(folderWith(file))).value.project.files).toEqual([file]);
});

test.each(['app.py', 'my_manage.py', '{{cookiecutter.slug}}/manage.py'])('%s makes none', async (file) => {
  await expect(look(folderWith(file))).rejects.toThrow('no Django project');
});
