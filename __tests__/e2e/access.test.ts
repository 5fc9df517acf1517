import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBuilds } from '../../src/heroku/builds.js';
import { testHeroku } from './local-heroku.js';
import { runStep, shownLog, startStep, Workspace } from './run-action.js';

const on = testHeroku();
let workspace: Workspace;
beforeAll(() => {
  workspace = new Workspace('examples/movie-reviews');
});
afterAll(() => workspace.remove());

/** Every file of the checkout with its content's hash, git's own files included. */
function fingerprint(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`);
}

test('only what is committed is sent, and the checkout stays as it was', async () => {
  workspace.write('.env', 'STRIPE_KEY=sk_live_do_not_ship\n');
  workspace.write('venv/pyvenv.cfg', 'home = /usr\n');
  workspace.write('notes-to-self.txt', 'untracked\n');
  const before = fingerprint(workspace.folder);
  const app = await on.newApp();
  const result = await runStep(workspace, on.inputs(app), on.env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(fingerprint(workspace.folder)).toEqual(before);
  const [build] = await listBuilds(on.client, app);
  const archive = Buffer.from(await (await fetch(build!.source_blob.url)).arrayBuffer());
  expect(build!.source_blob.checksum).toBe(`SHA256:${createHash('sha256').update(archive).digest('hex')}`);
  const names = listArchive(archive);
  expect(names).toContain('manage.py');
  expect(names).toContain('.python-version');
  for (const name of ['.env', 'venv/pyvenv.cfg', 'notes-to-self.txt']) expect(names).not.toContain(name);
  expect(names.some((name) => name.startsWith('.git/'))).toBe(false);
});

function listArchive(archive: Buffer): string[] {
  return execFileSync('tar', ['tzf', '-'], { input: archive, encoding: 'utf8' }).split('\n').filter(Boolean);
}

const refusals = [
  ['delinquent', /payment|billing/i],
  ['two_factor', /two-factor|second factor|2FA/i],
  ['forbidden', /access/i],
  ['suspended', /suspended/i],
] as const;

test.each(refusals)('%s: the message names the cause, and nothing is built', async (account, words) => {
  const app = await on.newApp();
  on.heroku.faults.order({ account });
  const result = await runStep(workspace, on.inputs(app), on.env);
  on.heroku.faults.clear();
  expect(result.exitCode).toBe(1);
  expect(result.report.problem.message + result.report.problem.hint).toMatch(words);
  expect(result.report.problem.bug).toBe(false);
  expect(await listBuilds(on.client, app)).toHaveLength(0);
});

test('a rate limit that lasts: says so and when to come back', async () => {
  const app = await on.newApp();
  on.heroku.faults.order({ requests: [{ path: '/apps/*', status: 429, id: 'rate_limit', times: 50 }] });
  const result = await runStep(workspace, on.inputs(app), on.env);
  expect(result.exitCode).toBe(1);
  expect(result.report.problem.message).toMatch(/rate limit|too many/i);
});

test('a wrong key: says so, never shows it, and tells the next step', async () => {
  const app = await on.newApp();
  const key = 'HRKU-00000000-1111-2222-3333-444444444444';
  const result = await runStep(workspace, on.inputs(app, { 'heroku-api-key': key }), on.env);
  expect(result.exitCode).toBe(1);
  expect(result.report.problem.message).toMatch(/key/i);
  expect(result.report.problem.hint).toBeTruthy();
  expect(shownLog(result.stdout)).not.toContain(key);
  expect(JSON.stringify(result.report)).not.toContain(key);
  expect(result.summary).not.toContain(key);
  // The checks are of use all the same.
  expect(result.report.stages.map((stage: { name: string }) => stage.name)).toContain('check');
});

test('no such app: names it and how to make it', async () => {
  const result = await runStep(workspace, on.inputs('no-such-app'), on.env);
  expect(result.exitCode).toBe(1);
  expect(`${result.report.problem.message} ${result.report.problem.hint}`).toContain('no-such-app');
});

test('wrong inputs: all of them at once, before anything starts', async () => {
  const result = await runStep(
    workspace,
    { mode: 'depoly', timeout: 'soon', 'project-dir': '../elsewhere', 'fail-on': 'sometimes' },
    on.env,
  );
  expect(result.exitCode).toBe(1);
  for (const input of ['mode', 'timeout', 'project-dir', 'fail-on'])
    expect(result.stdout).toContain(`\`${input}\``);
  expect(result.stdout).toContain('deploy');
});

test('a pull request from a fork gets no key: checks run, the deploy is left out politely', async () => {
  const event = join(workspace.folder, '.git', 'event.json');
  writeFileSync(
    event,
    JSON.stringify({
      pull_request: {
        number: 7,
        head: { sha: '0'.repeat(40), repo: { full_name: 'stranger/movie-reviews' } },
      },
    }),
  );
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REF: 'refs/pull/7/merge',
  };
  const result = await runStep(
    workspace,
    { mode: 'deploy', 'heroku-app-name': 'shop', 'heroku-api-key': '' },
    env,
  );
  expect(result.exitCode, result.stdout).toBe(0);
  expect(result.outputs).toMatchObject({ status: 'success', mode: 'check' });
  expect(result.summary).toMatch(/fork/);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s in the middle of a build: cancelled on Heroku, gone within 10 s',
  async (signal) => {
    const app = await on.newApp();
    on.heroku.faults.order({ buildNeverEnds: true });
    const step = startStep(workspace, on.inputs(app), on.env);
    await step.printed(/-----> /);
    const asked = performance.now();
    step.child.kill(signal);
    const result = await step.ended;
    expect(performance.now() - asked).toBeLessThan(10_000);
    expect(result.outputs.status).toBe('cancelled');
    expect(result.exitCode).toBe(1);
    expect(result.summary).toMatch(/cancelled on Heroku/);
    const [build] = await listBuilds(on.client, app);
    expect(build!.status).toBe('failed');
  },
);
