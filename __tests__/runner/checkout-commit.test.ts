import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkoutCommit } from '../../src/runner/checkout-commit.js';
import { Workspace } from '../e2e/run-action.js';

let folder: string;
let workspace: Workspace;
let first: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commit-'));
  workspace = new Workspace('examples/movie-reviews', { 'a.txt': 'one\n' });
  first = workspace.git('rev-parse', 'HEAD').trim();
  workspace.write('a.txt', 'two\n');
  workspace.commit('Change');
});
afterAll(() => {
  workspace.remove();
  rmSync(folder, { recursive: true, force: true });
});
const request = (target: string, from = workspace.folder) => ({
  folder: from,
  commit: first,
  target: join(folder, target),
  env: process.env,
  temp: folder,
});
const shallowClone = (name: string): string => {
  const clone = join(folder, name);
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${workspace.folder}`, clone]);
  return clone;
};

test('checks out another commit beside the checkout, with its objects', async () => {
  const sub = join(workspace.folder, 'reviews'); // any folder of the checkout does
  await checkoutCommit(request('beside', sub));
  expect(readFileSync(join(folder, 'beside/a.txt'), 'utf8')).toBe('one\n');
  expect(workspace.read('a.txt')).toBe('two\n');
  expect(workspace.git('status', '--porcelain')).toBe('');
});

test('fetches what a shallow clone lacks, and leaves the clone as it was', async () => {
  const clone = shallowClone('shallow');
  await checkoutCommit({ ...request('fetched', clone), remote: { url: `file://${workspace.folder}` } });
  expect(readFileSync(join(folder, 'fetched/a.txt'), 'utf8')).toBe('one\n');
  const objects = execFileSync('git', ['rev-list', '--all'], { cwd: clone, encoding: 'utf8' });
  expect(objects).not.toContain(first);
  expect(existsSync(join(clone, '.git/FETCH_HEAD'))).toBe(false);
});

test('sends the authorization to the remote alone, and never shows it', async () => {
  const seen: (string | undefined)[] = [];
  const server = createServer((incoming, response) => {
    seen.push(incoming.headers.authorization);
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/octo/site`;
  try {
    const remote = { url, authorization: 'basic c2VjcmV0' };
    const failed = checkoutCommit({ ...request('refused', shallowClone('private')), remote });
    await expect(failed).rejects.toThrow(/is not in this clone and could not be fetched/);
    await expect(failed).rejects.not.toThrow(/c2VjcmV0/);
    await expect(failed).rejects.toMatchObject({ hint: { en: expect.stringContaining('fetch-depth: 0') } });
    expect(new Set(seen)).toEqual(new Set(['basic c2VjcmV0']));
  } finally {
    server.close();
  }
});
