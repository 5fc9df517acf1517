import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listReleases } from '../../src/heroku/releases.js';
import {
  type ActRequest,
  type ActResult,
  addWorkflows,
  buildAct,
  goIsThere,
  runWorkflow,
} from '../github/act.js';
import { GitHub } from '../github/github-api.js';
import { pullRequest } from '../github/pull-request.js';
import { testHeroku } from './local-heroku.js';
import { Workspace } from './run-action.js';

const on = testHeroku();
let act: string;
let workspace: Workspace;
let github: GitHub;
let apiUrl: string;

// Go builds the program that runs the workflows: without it there is nothing to run them with.
describe.skipIf(!goIsThere)(
  'the example workflows, run as workflows (skipped only where Go is missing)',
  { timeout: 600_000 },
  () => {
    beforeAll(() => {
      act = buildAct();
      const example = (path: string) => readFileSync(join('examples/movie-reviews', path), 'utf8');
      workspace = new Workspace('examples/movie-reviews', {
        // the example keeps posters on the dyno's disk until it has a bucket
        'reviews/models.py': example('reviews/models.py').replace(
          /^.*ImageField.*$/m,
          '$&  # heroku: ignore[media-ephemeral]',
        ),
      });
      addWorkflows(workspace);
      workspace.commit('Add workflows');
    }, 600_000);
    afterAll(() => workspace?.remove());
    beforeEach(async () => {
      github = new GitHub();
      apiUrl = await github.start();
    });
    afterEach(async () => {
      await github.stop();
      expect(github.faults).toEqual([]);
    });

    const run = (request: Partial<ActRequest> & Pick<ActRequest, 'event' | 'workflow'>): Promise<ActResult> =>
      runWorkflow(act, workspace, {
        secrets: { GITHUB_TOKEN: github.token, HEROKU_API_KEY: on.heroku.apiKey },
        ...request,
        env: { ...on.env, GITHUB_API_URL: apiUrl, ...request.env },
      });

    const serves = async (app: string): Promise<boolean> => {
      const { web_url } = await on.client.get<{ web_url: string }>(`/apps/${app}`);
      return (await fetch(web_url)).ok;
    };

    test('push: deploy.yml', async () => {
      const app = await on.newApp();
      const { exitCode, output } = await run({
        event: 'push',
        workflow: 'deploy.yml',
        vars: { HEROKU_APP_NAME: app },
      });
      expect(exitCode, output).toBe(0);
      expect(await serves(app)).toBe(true);
      expect(github.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success' });
      expect(output).not.toContain(on.heroku.apiKey);
    });

    test('workflow_dispatch: manual.yml, with inputs, records the deployment', async () => {
      const app = await on.newApp();
      const request = {
        event: 'workflow_dispatch',
        workflow: 'manual.yml',
        vars: { HEROKU_APP_NAME: app },
      } as const;
      const checked = await run({ ...request, inputs: { mode: 'check' } });
      expect(checked.exitCode, checked.output).toBe(0);
      expect(github.deployments).toEqual([]);
      const { exitCode, output } = await run({ ...request, inputs: { mode: 'deploy', migrate: 'always' } });
      expect(exitCode, output).toBe(0);
      const [deployment] = github.deployments;
      expect(deployment).toMatchObject({ environment: 'production' });
      expect(deployment!.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
      expect(deployment!.statuses[1]!.environment_url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
      expect(deployment!.statuses[1]!.log_url).toContain('/octo/movie-reviews/actions/runs/');
    });

    test('push: staging-then-production.yml goes on to production', async () => {
      const app = await on.newApp(); // act knows no environments, so both jobs have the same app
      const { exitCode, output } = await run({
        event: 'push',
        workflow: 'staging-then-production.yml',
        vars: { HEROKU_APP_NAME: app },
      });
      expect(exitCode, output).toBe(0);
      const releases = await listReleases(on.client, app);
      expect(releases.filter(({ description }) => description.startsWith('Deploy'))).toHaveLength(2);
    });

    test('push: reusable.yml, called as a job', async () => {
      const app = await on.newApp();
      workspace.write(
        '.github/workflows/caller.yml',
        'on: push\njobs:\n  production:\n    uses: ./.github/workflows/reusable.yml\n    with:\n      environment: production\n    secrets: inherit\n',
      );
      const { exitCode, output } = await run({
        event: 'push',
        workflow: 'caller.yml',
        vars: { HEROKU_APP_NAME: app },
      });
      expect(exitCode, output).toBe(0);
      expect(await serves(app)).toBe(true);
    });

    test('push: within a composite action, whose outputs it gives', async () => {
      workspace.write(
        '.github/actions/ready/action.yml',
        [
          'name: ready',
          'outputs: { mode: { value: "${{ steps.ready.outputs.mode }}" } }',
          'runs:',
          '  using: composite',
          '  steps:',
          '    - id: ready',
          '      uses: OWNER/deploy-django-to-heroku@v1',
          '      with: { mode: check, language: ko }',
          '',
        ].join('\n'),
      );
      workspace.write(
        '.github/workflows/composite.yml',
        'on: push\njobs:\n  ready:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v7\n      - id: composite\n        uses: ./.github/actions/ready\n      - run: test "$MODE" = check\n        env: { MODE: "${{ steps.composite.outputs.mode }}" }\n',
      );
      const { exitCode, output } = await run({ event: 'push', workflow: 'composite.yml' });
      expect(exitCode, output).toBe(0);
      expect(output).toContain('Heroku에 배포할 수 있습니다');
      expect(github.checkRuns[0]).toMatchObject({ status: 'completed', conclusion: 'success' });
    });

    test('pull_request: check.yml and rehearse.yml', async () => {
      const css = `${workspace.read('static/css/site.css')}\nbody { background: teal; }\n`;
      const proposal = pullRequest(workspace, {
        Procfile: 'web:gunicorn moviereviews.wsgi\n',
        'static/css/site.css': css,
      });
      Object.assign(github, { headSha: proposal.headSha, files: proposal.files });
      const payload = JSON.parse(readFileSync(proposal.env.GITHUB_EVENT_PATH!, 'utf8'));
      const check = await run({ event: 'pull_request', workflow: 'check.yml', payload });
      expect(check.exitCode).toBe(1);
      expect(github.checkRuns[0]).toMatchObject({ head_sha: proposal.headSha, conclusion: 'failure' });
      expect(github.reviewComments[0]).toMatchObject({ path: 'Procfile', line: 1 });
      expect(github.comments).toHaveLength(1);

      const repaired = pullRequest(workspace, { Procfile: 'web: gunicorn moviereviews.wsgi\n' });
      Object.assign(github, { headSha: repaired.headSha, files: repaired.files });
      const { exitCode, output, artifacts } = await run({
        event: 'pull_request',
        workflow: 'rehearse.yml',
        payload: JSON.parse(readFileSync(repaired.env.GITHUB_EVENT_PATH!, 'utf8')),
        secrets: { GITHUB_TOKEN: github.token },
        env: { CHROME_BIN: await chromium.executablePath() },
      });
      expect(exitCode, output).toBe(0);
      expect(github.comments).toHaveLength(2); // each workflow has its own: they run at the same time
      expect(github.comments[1]!.body).toContain('✅ Rehearsed');
      expect(github.comments[1]!.body).toContain('| Page | answered 200');
      expect(artifacts.sort()).toEqual(['screenshots/after.png', 'screenshots/before.png']);
    });
  },
);
