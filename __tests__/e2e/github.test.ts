import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { recall } from '../../src/report/comment-state.js';
import { GitHub } from '../github/github-api.js';
import { type PullRequest, pullRequest } from '../github/pull-request.js';
import { runStep, type StepResult, Workspace } from './run-action.js';

let github: GitHub;
let apiUrl: string;
let workspace: Workspace;
/** The checks that find something in the example as it is: only what a test puts there shall count. */
let known: string;
beforeAll(async () => {
  workspace = new Workspace('examples/movie-reviews');
  const { report } = await runStep(workspace, { mode: 'check' });
  known = [...new Set(report.findings.map(({ check: id }: { check: string }) => id))].join(',');
  workspace.remove();
});
beforeEach(async () => {
  github = new GitHub();
  apiUrl = await github.start();
  workspace = new Workspace('examples/movie-reviews');
});
afterEach(async () => {
  workspace.remove();
  await github.stop();
  expect(github.faults).toEqual([]); // GitHub's own description of its API
});

const settings = 'moviereviews/settings.py';
const edited = (path: string, from: string, to: string): string => {
  const text = workspace.read(path);
  expect(text).toContain(from);
  return text.replace(from, to);
};
/** A beginner's slip on a line of its own, which has a safe repair. */
const slip = (): Record<string, string> => ({ Procfile: 'web:gunicorn moviereviews.wsgi\n' });

function propose(changes: Record<string, string | null>, options = {}): PullRequest {
  const proposal = pullRequest(workspace, changes, options);
  github.headSha = proposal.headSha;
  github.files = proposal.files;
  return proposal;
}

const check = (inputs: Record<string, string> = {}, env: Record<string, string> = {}): Promise<StepResult> =>
  runStep(
    workspace,
    { mode: 'check', 'github-token': github.token, ignore: known, ...inputs },
    { GITHUB_API_URL: apiUrl, ...env },
  );

/** The commit that is checked out, alone. */
function shallowClone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shallow-'));
  const from = `file://${workspace.folder}`;
  execFileSync('git', ['-c', 'advice.detachedHead=false', 'clone', '--quiet', '--depth=1', from, folder]);
  return folder;
}

const commands = (stdout: string): string[] =>
  stdout.split('\n').filter((line) => /^::(error|warning|notice) /.test(line));

test('a check run is made at once, gets every finding in fifties, and is concluded with counts', async () => {
  const lines = Array.from({ length: 120 }, (_, index) => `pywin32==3${index}`).join('\n');
  workspace.write('requirements.txt', `${workspace.read('requirements.txt')}${lines}\n`);
  const sha = workspace.commit('Freeze on Windows');
  const result = await check({ scrub: 'report', ignore: 'media-ephemeral' });
  expect(result.exitCode, result.stdout).toBe(1);
  const [run] = github.checkRuns;
  expect(github.checkRuns).toHaveLength(1);
  expect(run).toMatchObject({
    name: 'Heroku readiness',
    head_sha: sha,
    status: 'completed',
    conclusion: 'failure',
    details_url: 'https://github.com/octo/movie-reviews/actions/runs/1',
  });
  const placed = result.report.findings.filter(({ file }: { file: string }) => file !== '');
  expect(run!.annotations).toHaveLength(placed.length);
  expect(run!.batches.slice(0, 2)).toEqual([50, 50]);
  expect(run!.title).toContain(`${result.outputs.errors} errors`);
  expect(github.requests[0]).toBe('POST /repos/octo/movie-reviews/check-runs');
  // what is annotated there is not annotated again
  expect(commands(result.stdout)).toHaveLength(result.report.findings.length - placed.length);
});

test('without the permission the step annotates, and says which permission lifts the limit', async () => {
  github.permissions.delete('checks');
  const { env } = propose(slip());
  const result = await check({}, env);
  expect(github.checkRuns).toHaveLength(0);
  const found = commands(result.stdout);
  expect(found).toHaveLength(result.report.findings.length);
  expect(found.join('\n')).toMatch(/::error title=procfile-\S+,file=Procfile,line=1/);
  expect(result.summary).toContain('<code>checks: write</code>');
  const quiet = await check({ annotations: 'off' }, env);
  expect(commands(quiet.stdout)).toEqual([]);
});

test('suggestions: one review, left alone by a second run, brought up to date by a push', async () => {
  const { env } = propose(slip());
  const inputs = { suggestions: 'true' };
  const first = await check(inputs, env);
  expect(github.reviews).toMatchObject([
    { body: '1 repair for Heroku that can be applied with one click.', comments: 1 },
  ]);
  expect(github.reviewComments[0]).toMatchObject({ path: 'Procfile', line: 1 });
  expect(github.reviewComments[0]!.body).toContain('```suggestion\nweb: gunicorn moviereviews.wsgi\n```');
  expect(first.outputs['patch-file']).toBe(''); // it is on the pull request already

  await check(inputs, env);
  expect(github.reviews).toHaveLength(1);
  const body = github.reviewComments[0]!.body;

  const next = propose({ Procfile: 'web:gunicorn moviereviews.wsgi --log-file -\n' });
  await check(inputs, next.env);
  expect(github.reviews).toHaveLength(1);
  expect(github.reviewComments[0]!.body).not.toBe(body);
  expect(github.reviewComments[0]!.body).toContain('web: gunicorn moviereviews.wsgi --log-file -');

  const repaired = propose({ Procfile: 'web: gunicorn moviereviews.wsgi --log-file -\n' });
  await check({ ...inputs, 'settings-module': 'moviereviews.settings' }, repaired.env);
  expect(github.reviewComments).toHaveLength(1); // it is not about what that run is about
  await check(inputs, repaired.env);
  expect(github.reviewComments).toEqual([]);
  expect(github.reviews).toMatchObject([
    { body: 'The suggestions of this review are made or no longer apply.' },
  ]);
});

test('a suggestion that was answered stays, and says that it no longer applies', async () => {
  const inputs = { suggestions: 'true' };
  await check(inputs, propose(slip()).env);
  const [suggestion] = github.reviewComments;
  github.reviewComments.push({
    ...suggestion!,
    id: 9,
    body: 'Why?',
    pull_request_review_id: 8,
    in_reply_to_id: suggestion!.id,
  });
  suggestion!.line = null; // the line was changed: GitHub has lost the place
  await check(inputs, propose({ Procfile: 'web: gunicorn moviereviews.wsgi\n' }).env);
  expect(github.reviewComments.map(({ body }) => body)).toEqual([
    expect.stringContaining('no longer applies'),
    'Why?',
  ]);
  expect(github.reviews[0]!.body).toContain('1 repair');
});

test('suggestions stay where they are while nobody knows what the change is', async () => {
  const { env } = propose(slip());
  await check({ suggestions: 'true' }, env);
  github.broken.add('GET /repos/octo/movie-reviews/pulls/7/files');
  const shallow = shallowClone();
  try {
    const blind = await check({ suggestions: 'true' }, { ...env, GITHUB_WORKSPACE: shallow });
    expect(github.reviewComments).toHaveLength(1);
    expect(blind.summary).toContain('suggestions were left as they are');
  } finally {
    rmSync(shallow, { recursive: true, force: true });
  }
});

test('a pull request that has moved on is left to the run of its new head', async () => {
  const { env } = propose(slip());
  github.headSha = 'f'.repeat(40);
  const result = await check({ suggestions: 'true', comment: 'true' }, env);
  expect([github.comments, github.reviews]).toEqual([[], []]);
  expect(result.summary).toContain('has moved on');
});

test('a repair outside of the diff goes to the summary, as a patch that git applies', async () => {
  workspace.write('Procfile', slip().Procfile!);
  workspace.commit('Slip');
  const { env } = propose({ 'README.md': '# Movies\n' });
  const result = await check({ suggestions: 'true' }, env);
  expect(github.reviews).toEqual([]);
  expect(result.summary).toContain("git apply <<'EOF'\ndiff --git a/Procfile b/Procfile");
  const script = /```sh\n([\s\S]*?)\n```/.exec(result.summary)![1]!;
  execFileSync('sh', ['-c', script], { cwd: workspace.folder });
  expect(workspace.read('Procfile')).toBe('web: gunicorn moviereviews.wsgi\n');
});

test('one comment, written anew: what is new, what is gone, what is still there', async () => {
  const { env } = propose(slip());
  const inputs = { comment: 'true' };
  await check(inputs, env);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]!.body).toMatch(/^<!-- deploy-django-to-heroku comment/);
  expect(github.comments[0]!.body).toContain('❌ Not ready for Heroku: 1 error');
  const { body } = github.comments[0]!;
  await check(inputs, env);
  expect(github.comments[0]!.body).not.toContain('Since the last push'); // there was none
  expect(recall(github.comments[0]!.body)).toEqual(recall(body));
  const next = propose({
    Procfile: 'web: gunicorn moviereviews.wsgi\n',
    [settings]: edited(settings, 'DEBUG = os.environ', 'DEBUG = True or os.environ'),
  });
  await check(inputs, next.env);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]!.body).toMatch(/Since the last push: \d+ new, 1 gone, 0 still there\./);
  expect(github.comments[0]!.body).toContain('Gone: <code>procfile-');
});

test('fail-on-scope: diff passes for old faults and fails for new ones', async () => {
  workspace.write('Procfile', slip().Procfile!);
  workspace.commit('Slip');
  const old = propose({ 'README.md': '# Movies\n' });
  const inputs = { 'fail-on-scope': 'diff' };
  const passes = await check(inputs, old.env);
  expect(passes.exitCode, passes.stdout).toBe(0);
  expect(passes.outputs).toMatchObject({ status: 'success', errors: '1' });
  expect(passes.summary).toContain('0 of 1 finding');
  expect(github.checkRuns[0]).toMatchObject({ conclusion: 'neutral' });
  expect(github.checkRuns[0]!.annotations).toHaveLength(1);
  expect((await check({}, old.env)).exitCode).toBe(1);

  const fresh = propose({ Procfile: 'web:gunicorn moviereviews.wsgi --log-file -\n' });
  expect((await check(inputs, fresh.env)).exitCode).toBe(1);
});

test('fail-on-scope: diff without GitHub takes the change from git, and where that is missing counts all', async () => {
  workspace.write('Procfile', slip().Procfile!);
  workspace.commit('Slip');
  const { env } = propose({ 'README.md': '# Movies\n' });
  const inputs = { 'fail-on-scope': 'diff', 'github-token': '' };
  expect((await check(inputs, env)).exitCode).toBe(0);
  const shallow = shallowClone();
  try {
    const result = await check(inputs, { ...env, GITHUB_WORKSPACE: shallow });
    expect(result.exitCode).toBe(1);
    expect(result.summary).toContain('<code>fetch-depth&#58; 0</code>'.replace('&#58;', ':'));
  } finally {
    rmSync(shallow, { recursive: true, force: true });
  }
});

test('a fork gets a read-only token: everything is in the summary, once, and nothing fails', async () => {
  github.permissions.clear();
  const { env } = propose(slip(), { fork: true });
  const result = await check({ suggestions: 'true', comment: 'true', mode: 'auto' }, env);
  expect(result.exitCode).toBe(1); // by what was found
  expect(result.outputs).toMatchObject({ mode: 'check', errors: '1' });
  expect(result.summary).toMatch(/comes from a fork.*read-only token/);
  expect(result.summary.match(/read-only token/g)).toHaveLength(1);
  expect(commands(result.stdout)).toHaveLength(1);
  expect(result.summary).toContain('git apply');
});

test('missing permissions are named one by one, and the run passes', async () => {
  github.permissions.clear();
  const { env } = propose({ 'README.md': '# Movies\n' });
  const result = await check({ suggestions: 'true', comment: 'true' }, env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(result.summary).toContain('<code>pull-requests: write</code>');
  expect(result.summary).not.toContain('checks: write'); // nothing was found that it would show
});

test('a GitHub that is out of order changes nothing but a note', async () => {
  const { env } = propose(slip());
  github.failNext.push(...Array(40).fill(500));
  const result = await check({ suggestions: 'true', comment: 'true', 'fail-on': 'never' }, env);
  expect(result.exitCode, result.stdout).toBe(0);
  expect(result.summary).toContain('GitHub did not take the comment');
});

test('a check run is concluded in spite of a hiccup', async () => {
  const { env } = propose({ 'README.md': '# Movies\n' });
  const running = check({}, env);
  while (github.checkRuns.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  github.failNext.push(502);
  await running;
  expect(github.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success' });
});

test('annotations whose answer is lost are not added again, and a short wait is waited for', async () => {
  const { env } = propose(slip());
  const running = check({}, env);
  while (github.checkRuns.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  github.failNext.push(
    { status: 502, carriedOut: true }, // the annotations
    { status: 429, headers: { 'retry-after': '1' } }, // looking for them
  );
  await running;
  expect(github.checkRuns[0]).toMatchObject({ status: 'completed', batches: [1] });
  expect(github.checkRuns[0]!.annotations).toHaveLength(1);
});

test('what is masked in the log is not shown by GitHub either', async () => {
  const secret = 'gunicorn-moviereviews-secret';
  const { env } = propose({ Procfile: `web: gunicorn ${secret}.wsgi\n` });
  const result = await check({ comment: 'true', 'config-vars': `TOKEN=${secret}` }, env);
  expect(result.report.findings.length).toBeGreaterThan(0);
  for (const text of [github.comments, github.checkRuns, result.report, result.files['sarif-file']])
    expect(JSON.stringify(text)).not.toContain(secret);
  expect(github.comments[0]!.body).toContain('&#42;&#42;&#42;');
});

test('GitHub Enterprise Server is called at its own address', async () => {
  const enterprise = new GitHub();
  const address = await enterprise.start('/api/v3');
  try {
    const { env } = propose(slip());
    await check(
      { 'github-token': enterprise.token },
      { ...env, GITHUB_API_URL: address, GITHUB_SERVER_URL: 'https://ghe.example.com' },
    );
    expect(enterprise.checkRuns[0]).toMatchObject({
      conclusion: 'failure',
      details_url: 'https://ghe.example.com/octo/movie-reviews/actions/runs/1',
    });
    expect(github.requests).toEqual([]);
  } finally {
    await enterprise.stop();
  }
});

test('a deployment is recorded, and fails with its cause; a job that records its own gets no second one', async () => {
  const heroku = createServer((_, response) => {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end('{"id":"unauthorized","message":"Invalid credentials provided."}');
  });
  await new Promise<void>((resolve) => heroku.listen(0, '127.0.0.1', resolve));
  const env = { HEROKU_API_URL: `http://127.0.0.1:${(heroku.address() as AddressInfo).port}` };
  const inputs = {
    mode: 'deploy',
    'heroku-api-key': 'HRKU-0000',
    'heroku-app-name': 'shop',
    deployment: 'production',
  };
  try {
    expect((await check(inputs, env)).exitCode).toBe(1);
    expect(github.checkRuns[0]!.name).toBe('Heroku readiness (shop)'); // a check of the commit has its own
    const [deployment] = github.deployments;
    expect(deployment).toMatchObject({
      environment: 'production',
      ref: workspace.git('rev-parse', 'HEAD').trim(),
    });
    expect(deployment!.statuses.map(({ state }) => state)).toEqual(['in_progress', 'failure']);
    expect(deployment!.statuses[1]!.description).toMatch(/key/i);

    // as the runner leaves it for a job with `environment:`
    const log_url = 'https://github.com/octo/movie-reviews/actions/runs/1/job/5';
    github.deployments.push({
      id: 9,
      ref: 'x',
      environment: 'production',
      statuses: [{ state: 'in_progress', log_url }],
    });
    const second = await check(inputs, env);
    expect(github.deployments).toHaveLength(2);
    expect(second.summary).toContain('records the deployment by itself');
  } finally {
    heroku.close();
  }
});

test('what a killed step left open is ended by the post step, and nothing else', async () => {
  const repo = '/repos/octo/movie-reviews';
  const ask = (path: string, body: object) =>
    fetch(`${apiUrl}${repo}${path}`, {
      method: 'POST',
      headers: { authorization: `token ${github.token}` },
      body: JSON.stringify(body),
    });
  await ask('/check-runs', { name: 'Heroku readiness', head_sha: 'a'.repeat(40), status: 'in_progress' });
  await ask('/deployments', { ref: 'main', auto_merge: false, required_contexts: [] });
  const state = {
    'STATE_check-run': String(github.checkRuns[0]!.id),
    STATE_deployment: String(github.deployments[0]!.id),
  };
  const script = fileURLToPath(new URL('../../dist/post.js', import.meta.url));
  const post = async (env: Record<string, string>): Promise<string> => {
    const { stdout } = await promisify(execFile)(process.execPath, [script], {
      env: {
        PATH: process.env.PATH,
        GITHUB_API_URL: apiUrl,
        GITHUB_REPOSITORY: 'octo/movie-reviews',
        GITHUB_RUN_ID: '1',
        'INPUT_GITHUB-TOKEN': github.token,
        ...env,
      },
    });
    return stdout;
  };
  await post({ 'STATE_check-run': '', STATE_deployment: '' });
  expect(github.checkRuns[0]!.status).toBe('in_progress');
  expect(await post(state)).toBe(`::add-mask::${github.token}\n`);
  expect(github.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'cancelled' });
  expect(github.checkRuns[0]!.title).toContain('ended before it could say');
  expect(github.deployments[0]!.statuses).toMatchObject([{ state: 'error' }]);
  github.failNext.push(403);
  expect(await post(state)).toContain('::warning::');
});

test('pull_request_target from a fork is only read, key or not, and says that it is about the base', async () => {
  const { env, baseSha } = propose(slip(), { event: 'pull_request_target', fork: true });
  workspace.git('checkout', '--quiet', 'main');
  const result = await check(
    { mode: 'deploy', 'heroku-api-key': 'HRKU-0000', 'heroku-app-name': 'shop' },
    { ...env, GITHUB_SHA: baseSha, HEROKU_API_URL: 'http://127.0.0.1:9' },
  );
  expect(result.exitCode, result.stdout).toBe(0);
  expect(result.outputs.mode).toBe('check');
  expect(result.summary).toContain('comes from a fork, so the project is read and never run');
  expect(result.summary).toContain('checks out the branch that the pull request goes into');
  // nothing of the pull request was looked at: no green tick there
  expect([github.checkRuns, github.comments]).toEqual([[], []]);
});

test('a commit that was checked out by name is the one that is told about', async () => {
  const old = workspace.git('rev-parse', 'HEAD').trim();
  workspace.write('README.md', '# Movies\n');
  const tip = workspace.commit('Go on');
  workspace.git('checkout', '--quiet', old);
  const result = await check({}, { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_SHA: tip });
  expect(github.checkRuns[0]!.head_sha).toBe(old);
  expect(result.outputs.commit).toBe(old);
});

test('a merge queue has no pull request to write to, and says so', async () => {
  const { env, headSha, baseSha } = propose(slip());
  const payload = { merge_group: { head_sha: headSha, base_sha: baseSha, base_ref: 'refs/heads/main' } };
  writeFileSync(env.GITHUB_EVENT_PATH!, JSON.stringify(payload));
  const inputs = { suggestions: 'true', comment: 'true', 'fail-on-scope': 'diff' };
  const result = await check(inputs, { ...env, GITHUB_EVENT_NAME: 'merge_group' });
  expect(result.exitCode).toBe(1); // the slip is on a changed line: git knows
  expect(github.checkRuns[0]).toMatchObject({ head_sha: headSha, conclusion: 'failure' });
  expect(result.summary).toContain('<code>suggestions</code> has no effect here');
  expect(github.comments).toEqual([]);
});

test('the SARIF file is valid, and leads to the file and line', async () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(schema);
  const { env } = propose(slip());
  const result = await check({}, env);
  const log = JSON.parse(result.files['sarif-file']!);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(log.runs[0].results[0]).toMatchObject({
    locations: [{ physicalLocation: { artifactLocation: { uri: 'Procfile' }, region: { startLine: 1 } } }],
  });
  expect(log.runs[0].results[0].fixes).toHaveLength(1);
});
