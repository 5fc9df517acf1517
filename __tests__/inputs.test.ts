import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type GitHubContext, readContext } from '../src/github/context.js';
import { inputNames } from '../src/inputs/definitions.js';
import { type Inputs, loadInputs, resolveMode } from '../src/inputs.js';
import { InputError } from '../src/model/errors.js';
import fc from './property.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'inputs-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const asEnv = (inputs: Record<string, string>, more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  GITHUB_WORKSPACE: workspace,
  ...Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  ),
  ...more,
});
const load = (inputs: Record<string, string>, checkIds?: readonly string[]): Inputs =>
  loadInputs(asEnv(inputs), () => {}, checkIds);
const problems = (inputs: Record<string, string>, checkIds?: readonly string[]): string[] => {
  try {
    load(inputs, checkIds);
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('loadInputs', () => {
  test('takes the defaults when nothing is given', () => {
    expect(load({})).toEqual({
      mode: 'auto',
      createApp: false,
      projectDir: '',
      failOn: 'error',
      failOnScope: 'all',
      ignore: [],
      language: 'en',
      annotations: 'auto',
      suggestions: false,
      comment: false,
      screenshot: false,
      scrub: 'fix',
      collectstatic: 'check',
      migrate: 'auto',
      migrateCommand: 'python manage.py migrate --noinput',
      maintenance: false,
      rollback: 'auto',
      allowOlder: false,
      force: false,
      healthCheckPath: undefined,
      healthCheckStatus: [[200, 399]],
      timeout: 1_800_000,
      configVars: new Map(),
      python: { kind: 'auto' },
      probe: 'on',
    });
  });

  test('takes an empty value as absent', () => {
    expect(load(Object.fromEntries(inputNames.map((name) => [name, ' '])))).toEqual(load({}));
  });

  test('reads every input', () => {
    mkdirSync(join(workspace, 'apps', 'site'), { recursive: true });
    expect(
      load({
        mode: 'deploy',
        'heroku-api-key': ' HRKU-AAzz_0.1~x \n',
        'heroku-app-name': 'my-site-2',
        'create-app': 'true',
        team: 'film-club',
        region: 'eu',
        stack: 'heroku-26',
        'postgres-plan': 'essential-1',
        superuser: 'DJANGO_SUPERUSER_USERNAME=ada\nDJANGO_SUPERUSER_PASSWORD=x',
        'project-dir': './apps/site/',
        'settings-module': 'config.settings.production',
        'fail-on': 'warning',
        'fail-on-scope': 'diff',
        annotations: 'workflow',
        suggestions: 'True',
        comment: 'true',
        screenshot: 'true',
        deployment: 'production',
        ignore: 'debug-on, static-root-missing:apps/*\nmedia-ephemeral:./legacy/**',
        language: 'ko',
        scrub: 'report',
        collectstatic: 'ship',
        migrate: 'never',
        maintenance: 'true',
        rollback: 'never',
        'promote-to': 'my-site-live',
        'allow-older': 'true',
        force: 'true',
        'migrate-command': 'python manage.py migrate --database main',
        'health-check-path': '/health/?deep=1',
        'health-check-status': ' 200 - 299,401',
        timeout: '900s',
        'config-vars': 'DEBUG=0\n\n# a comment\nSECRET_KEY="k=e y"\nEMPTY=',
        'github-token': 'ghs_x.y-z',
        python: '/opt/python/bin/python3',
        probe: 'off',
      }),
    ).toEqual({
      mode: 'deploy',
      herokuApiKey: 'HRKU-AAzz_0.1~x',
      herokuAppName: 'my-site-2',
      createApp: true,
      team: 'film-club',
      region: 'eu',
      stack: 'heroku-26',
      postgresPlan: 'heroku-postgresql:essential-1',
      superuser: new Map([
        ['DJANGO_SUPERUSER_USERNAME', 'ada'],
        ['DJANGO_SUPERUSER_PASSWORD', 'x'],
      ]),
      projectDir: 'apps/site',
      settingsModule: 'config.settings.production',
      failOn: 'warning',
      failOnScope: 'diff',
      annotations: 'workflow',
      suggestions: true,
      comment: true,
      screenshot: true,
      deployment: 'production',
      ignore: [
        { check: 'debug-on' },
        { check: 'static-root-missing', glob: 'apps/*' },
        { check: 'media-ephemeral', glob: 'legacy/**' },
      ],
      language: 'ko',
      scrub: 'report',
      collectstatic: 'ship',
      migrate: 'never',
      migrateCommand: 'python manage.py migrate --database main',
      maintenance: true,
      rollback: 'never',
      promoteTo: 'my-site-live',
      allowOlder: true,
      force: true,
      healthCheckPath: '/health/?deep=1',
      healthCheckStatus: [
        [200, 299],
        [401, 401],
      ],
      timeout: 900_000,
      configVars: new Map([
        ['DEBUG', '0'],
        ['SECRET_KEY', 'k=e y'],
        ['EMPTY', ''],
      ]),
      githubToken: 'ghs_x.y-z',
      python: { kind: 'path', path: '/opt/python/bin/python3' },
      probe: 'off',
    });
  });

  test('refuses statuses that are none', () => {
    for (const wrong of ['2xx', '299-200', '200;201', '20', '600', '200,'])
      expect(problems({ 'health-check-status': wrong })).toHaveLength(1);
  });

  test('reports everything that is wrong at once, with what was probably meant', () => {
    const wrong = problems(
      {
        mode: 'Depoly',
        'heroku-app-name': 'https://My-Site.herokuapp.com/',
        'project-dir': 'backend',
        'settings-module': 'config/settings/production.py',
        ignore: 'debug-onn,static-root-missing:',
        'health-check-path': 'https://my-site.herokuapp.com/health/',
        'health-check-status': '2xx',
        timeout: '2 days',
        'config-vars': 'export A=1\nB\nC=1\nC=2',
        python: '3.13',
        'postgres-plan': 'hobby-dev',
        superuser: 'DJANGO_SUPERUSER_USERNAME=ada',
        heroku_api_key: 'HRKU-secret',
        migrat: 'never',
        'something-else': '1',
      },
      ['debug-on'],
    );
    expect(wrong.join('\n')).toMatchInlineSnapshot(`
      "Input \`heroku_api_key\`: there is no such input. Did you mean \`heroku-api-key\`?
      Input \`migrat\`: there is no such input. Did you mean \`migrate\`?
      Input \`mode\` has the value "Depoly": use one of \`auto\`, \`check\`, \`rehearse\`, \`deploy\`. Did you mean \`deploy\`?
      Input \`heroku-app-name\` has the value "https://My-Site.herokuapp.com/": an app name has 3 to 30 lower-case letters, digits and dashes, starts with a letter and does not end with a dash. Take it from \`heroku apps\`. Did you mean \`my-site\`?
      Input \`project-dir\` has the value "backend": there is no such folder in the checkout. Give the folder that holds manage.py, and run actions/checkout before this action.
      Input \`settings-module\` has the value "config/settings/production.py": write it as Python imports it, such as \`config.settings.production\`. Did you mean \`config.settings.production\`?
      Input \`ignore\` has the value "debug-onn,static-root-missing:": \`debug-onn\` is not the id of a check. Each finding names its check; docs/checks lists them all. Did you mean \`debug-on\`?
      Input \`ignore\` has the value "debug-onn,static-root-missing:": \`static-root-missing:\` has no path after the colon. Write \`check-id:path-glob\`, or the id alone.
      Input \`health-check-path\` has the value "https://my-site.herokuapp.com/health/": give the path of a page of the app, starting with one \`/\`, such as \`/health/\`; other than ASCII must be percent-encoded. Did you mean \`/health/\`?
      Input \`health-check-status\` has the value "2xx": give HTTP statuses and ranges of them, separated by commas, such as \`200-299, 401\`.
      Input \`timeout\` has the value "2 days": give minutes (\`30\`) or a duration (\`20m\`, \`900s\`, \`1h\`) from 10 seconds to 6 hours.
      Input \`config-vars\`: the name in line 1 must be letters, digits and underscores and not start with a digit (no \`export\`, no blanks).
      Input \`config-vars\`: line 2 has no \`=\`. Write one \`NAME=value\` a line; a value cannot go on in the next line.
      Input \`config-vars\`: line 4 sets \`C\` a second time. Keep one of them.
      Input \`postgres-plan\` has the value "hobby-dev": Heroku no longer sells \`hobby-dev\`; the smallest plan is \`essential-0\`.
      Input \`superuser\`: DJANGO_SUPERUSER_PASSWORD is missing or empty: nobody could log in with that account.
      Input \`python\` has the value "3.13": use \`auto\`, \`active\` or the path of an interpreter. The version is read from the project (.python-version)."
    `);
    expect(wrong.join('\n')).not.toContain('HRKU-secret');
  });

  test('says the same in Korean', () => {
    try {
      load({ scrub: 'fxi', timeout: '0' });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).text.ko).toMatchInlineSnapshot(`
        "입력 \`scrub\`의 값 "fxi": \`fix\`, \`report\`, \`off\` 중 하나를 쓰세요. 혹시 \`fix\`를 쓰려고 하셨나요?
        입력 \`timeout\`의 값 "0": 10초에서 6시간 사이의 값을 분(\`30\`) 또는 기간(\`20m\`, \`900s\`, \`1h\`)으로 쓰세요."
      `);
    }
  });

  test('asks for the key and the app of a deploy', () => {
    expect(problems({ mode: 'deploy' }).join('\n')).toMatchInlineSnapshot(`
      "Input \`heroku-api-key\`: is needed to deploy. Make a key with \`heroku authorizations:create\`, save it as the repository secret HEROKU_API_KEY (Settings > Secrets and variables > Actions), and write \`heroku-api-key: \${{ secrets.HEROKU_API_KEY }}\`. Secrets are empty in pull requests from forks and in Dependabot's runs, and a secret of an environment needs \`environment:\` in the job.
      Input \`heroku-app-name\`: is needed to deploy. Create the app once with \`heroku create\`, save its name as the repository variable HEROKU_APP_NAME, and write \`heroku-app-name: \${{ vars.HEROKU_APP_NAME }}\`."
    `);
    expect(problems({ 'heroku-api-key': 'key' })).toHaveLength(1);
  });

  test('says of an app name that is wrong only that it is wrong', () => {
    expect(problems({ mode: 'deploy', 'heroku-api-key': 'k', 'heroku-app-name': 'x' })).toHaveLength(1);
  });

  test.each(['two words', 'two\nlines', 'two\tcells', 'ключ'])(
    'refuses the API key %j without showing it',
    (key) => {
      const [problem, ...more] = problems({ 'heroku-api-key': key, 'heroku-app-name': 'my-site' });
      expect(more).toEqual([]);
      expect(problem).toMatch(/^Input `heroku-api-key`: a key has no blanks/);
      expect(problem).not.toContain(key);
    },
  );

  test.each(['k', 'a'.repeat(4000), '01234567-89ab-cdef-0123-456789abcdef'])(
    'has no opinion on the length of an API key',
    (key) => {
      expect(load({ 'heroku-api-key': key, 'heroku-app-name': 'my-site' }).herokuApiKey).toBe(key);
    },
  );

  test('masks secrets and takes them out of the environment, also when it fails', () => {
    const secrets = {
      'heroku-api-key': 'HRKU-1234567',
      'config-vars': 'SECRET_KEY=s3cret-value\nQUOTED="quoted value"\nDEBUG=1\nno-equals-sign-here',
      'github-token': 'ghs_token',
    };
    const env = asEnv({ ...secrets, 'heroku-app-name': 'my-site' });
    const masked: string[] = [];
    expect(() => loadInputs(env, (secret) => masked.push(secret))).toThrow(InputError);
    expect(masked).toEqual([
      'HRKU-1234567',
      's3cret-value',
      'quoted value',
      'no-equals-sign-here',
      'ghs_token',
    ]);
    expect(Object.keys(env).sort()).toEqual(['GITHUB_WORKSPACE', 'INPUT_HEROKU-APP-NAME']);
  });

  test('keeps config vars out of its errors', () => {
    const text = problems({ 'config-vars': 'A B=hunter2\nhunter3\nX=hunter4\nX=hunter5' }).join('\n');
    expect(text).not.toMatch(/hunter/);
    expect(text).toMatch(/line 1 .*\n.*line 2 .*\n.*line 4 /);
  });

  describe('project-dir', () => {
    test.each(['..', '../x', 'a/../../x', '/etc', 'a\0b'])('refuses %j', (dir) => {
      expect(problems({ 'project-dir': dir })).toHaveLength(1);
    });

    test('refuses a file and a link that leaves the repository', () => {
      writeFileSync(join(workspace, 'manage.py'), '');
      symlinkSync(tmpdir(), join(workspace, 'out'));
      expect(problems({ 'project-dir': 'manage.py' })[0]).toContain('no such folder');
      expect(problems({ 'project-dir': 'out' })[0]).toContain('inside the repository');
    });
  });

  test.each([
    ['30', 1_800_000],
    ['20m', 1_200_000],
    ['20 min', 1_200_000],
    ['90s', 90_000],
    ['6H', 21_600_000],
  ])('reads the timeout %j', (timeout, milliseconds) => {
    expect(load({ timeout }).timeout).toBe(milliseconds);
  });

  test.each(['9s', '7h', '0', '-1', '1.5h', '1e3', 'm', '999999999'])('refuses the timeout %j', (timeout) => {
    expect(problems({ timeout })).toHaveLength(1);
  });

  test.each(['health', '//evil.example/', '/\\evil.example', '/a b', '/#top', '/한글'])(
    'refuses the path %j',
    (path) => {
      expect(problems({ 'health-check-path': path })).toHaveLength(1);
    },
  );

  test('either gives inputs or one InputError, whatever is put in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...inputNames), fc.string({ unit: 'grapheme' })),
        (inputs) => {
          try {
            load(inputs);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        },
      ),
    );
  });

  test('reads back any config vars that are written one a line', () => {
    const value = fc
      .string({ unit: 'grapheme' })
      .filter((v) => !/[\r\n\0]/.test(v) && v.trim() === v && !/^(["']).*\1$/.test(v));
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,9}$/), value, { minKeys: 1 }),
        (vars) => {
          const text = Object.entries(vars)
            .map(([name, v]) => `${name}=${v}`)
            .join('\n');
          expect(Object.fromEntries(load({ 'config-vars': text }).configVars)).toEqual({ ...vars });
        },
      ),
    );
  });
});

describe('resolveMode', () => {
  const push: GitHubContext = { event: 'push', workspace: '/', apiUrl: '' };
  const pull: GitHubContext = { ...push, event: 'pull_request', pullRequest: { fork: false } };
  const fork: GitHubContext = { ...pull, pullRequest: { fork: true }, secretsWithheld: 'fork' };
  const dependabot: GitHubContext = { ...pull, secretsWithheld: 'dependabot' };
  const key = { 'heroku-api-key': 'key', 'heroku-app-name': 'my-site' };
  const resolve = (inputs: Record<string, string>, context: GitHubContext): string => {
    const { mode, why } = resolveMode(load(inputs), context);
    return `${mode}: ${why.en}`;
  };

  test('chooses by event and key, and says why', () => {
    expect(
      [
        resolve(key, push),
        resolve({}, push),
        resolve(key, pull),
        resolve({}, fork),
        resolve({ ...key, mode: 'deploy' }, pull),
        resolve({ mode: 'rehearse' }, pull),
        resolve({ ...key, mode: 'check' }, push),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "deploy: there is a \`heroku-api-key\` and this is not a pull request
      check: there is no \`heroku-api-key\`, so nothing can be deployed
      check: this is a pull request; it is checked before it is merged, and deployed afterwards
      check: this is a pull request from a fork; it is read, never run
      deploy: the input \`mode\` is \`deploy\`
      rehearse: the input \`mode\` is \`rehearse\`
      check: the input \`mode\` is \`check\`"
    `);
  });

  test.each(['schedule', 'release', 'workflow_dispatch', 'repository_dispatch', 'deployment'])(
    'deploys what stands on a branch or tag: %s',
    (event) => {
      expect(resolve(key, { ...push, event })).toMatch(/^deploy: there is a/);
      expect(resolve({}, { ...push, event })).toMatch(/^check: there is no/);
    },
  );

  test.each(['merge_group', 'pull_request_review'])('takes %s for a proposal', (event) => {
    const { pullRequest } = readContext({ GITHUB_EVENT_NAME: event, GITHUB_REPOSITORY: 'me/site' });
    expect(resolve(key, { ...push, event, pullRequest })).toMatch(/^check: this is a pull request/);
  });

  test('checks where GitHub withholds the secrets of a deploy', () => {
    const inputs = { ...load({}), mode: 'deploy' as const };
    expect(resolveMode(inputs, fork)).toMatchInlineSnapshot(`
      {
        "mode": "check",
        "why": {
          "en": "GitHub gives no secrets to runs from a fork, so this one cannot deploy and only checks",
          "ko": "GitHub은 fork에서 온 실행에 secret을 주지 않으므로 배포하지 않고 검사만 합니다",
        },
      }
    `);
    expect(resolveMode(inputs, dependabot).why.en).toContain('Dependabot');
  });

  test('never runs what a stranger wrote where there are secrets, whatever was asked for', () => {
    const target: GitHubContext = { ...pull, event: 'pull_request_target', stranger: 'fork' };
    expect(
      [
        resolve({ ...key, mode: 'deploy' }, target),
        resolve({ mode: 'rehearse' }, target),
        resolve(key, target),
        resolve({ ...key, mode: 'deploy' }, { ...target, event: 'issue_comment', stranger: 'comment' }),
        resolve({ mode: 'check' }, target),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "check: this run has secrets although what it is about comes from a fork, so the project is read and never run
      check: this run has secrets although what it is about comes from a fork, so the project is read and never run
      check: this run has secrets although what it is about comes from a fork, so the project is read and never run
      check: this run has secrets and was asked for in a comment by somebody without write access, so the project is read and never run
      check: the input \`mode\` is \`check\`"
    `);
  });

  test('deploys after another workflow only when that one succeeded', () => {
    const followed = (follows: string): GitHubContext => ({ ...push, event: 'workflow_run', follows });
    expect(resolve(key, followed('success'))).toMatch(/^deploy/);
    expect(resolve(key, followed('failure'))).toMatch(/^check: .*ended with `failure`/);
    expect(resolve({ ...key, mode: 'deploy' }, followed('failure'))).toMatch(/^deploy/);
  });

  test('throws where a deploy was asked for without a key', () => {
    expect(() => resolveMode({ ...load({}), mode: 'deploy' }, push)).toThrow(/heroku authorizations:create/);
  });
});

describe('readContext', () => {
  const context = (env: Record<string, string>, payload?: unknown): GitHubContext => {
    const path = join(workspace, 'event.json');
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload ?? {}));
    return readContext({
      GITHUB_WORKSPACE: workspace,
      GITHUB_REPOSITORY: 'me/site',
      GITHUB_EVENT_PATH: path,
      ...env,
    });
  };
  const pull = (repository: string | null): unknown => ({
    pull_request: { number: 7, head: { sha: 'head', repo: repository && { full_name: repository } } },
  });

  test('takes the head of a pull request, not the merge commit', () => {
    const read = context({ GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'merge' }, pull('me/site'));
    expect(read.sha).toBe('head');
    expect(read.pullRequest).toEqual({ number: 7, headSha: 'head', headRepository: 'me/site', fork: false });
    expect(read.secretsWithheld).toBeUndefined();
  });

  test('knows a fork, even a deleted one', () => {
    for (const repository of ['you/site', null]) {
      expect(context({ GITHUB_EVENT_NAME: 'pull_request' }, pull(repository)).secretsWithheld).toBe('fork');
    }
  });

  test('knows a stranger where GitHub gives secrets all the same', () => {
    const target = context({ GITHUB_EVENT_NAME: 'pull_request_target' }, pull('you/site'));
    expect([target.secretsWithheld, target.stranger]).toEqual([undefined, 'fork']);
    expect(context({ GITHUB_EVENT_NAME: 'pull_request_target' }, pull('me/site')).stranger).toBeUndefined();
    const followed = (repository: string, event: string) =>
      context(
        { GITHUB_EVENT_NAME: 'workflow_run' },
        {
          workflow_run: {
            event,
            head_sha: 'h',
            conclusion: 'success',
            head_repository: { full_name: repository },
            pull_requests: repository === 'me/site' ? [{ number: 7 }] : [],
          },
        },
      );
    expect(followed('you/site', 'pull_request')).toMatchObject({
      stranger: 'fork',
      pullRequest: { headSha: 'h' },
    });
    expect(followed('you/site', 'push').stranger).toBe('fork');
    expect(followed('me/site', 'pull_request')).toMatchObject({
      pullRequest: { number: 7 },
      follows: 'success',
    });
    expect(followed('me/site', 'push')).toMatchObject({ pullRequest: undefined, stranger: undefined });
  });

  test('takes a comment of somebody without write access for a stranger’s wish', () => {
    const commented = (author_association: string, on: object = { pull_request: {} }) =>
      context(
        { GITHUB_EVENT_NAME: 'issue_comment' },
        { issue: { number: 7, ...on }, comment: { author_association } },
      );
    expect(commented('CONTRIBUTOR')).toMatchObject({ stranger: 'comment', pullRequest: { number: 7 } });
    expect(commented('MEMBER').stranger).toBeUndefined();
    expect(commented('NONE', {}).pullRequest).toBeUndefined();
  });

  test('knows Dependabot', () => {
    expect(context({ GITHUB_EVENT_NAME: 'push', GITHUB_ACTOR: 'dependabot[bot]' }).secretsWithheld).toBe(
      'dependabot',
    );
  });

  test('makes the links, on GitHub Enterprise too', () => {
    const read = context({ GITHUB_SERVER_URL: 'https://git.example', GITHUB_RUN_ID: '12', GITHUB_SHA: 's' });
    expect(read.runUrl).toBe('https://git.example/me/site/actions/runs/12');
    expect(read.sha).toBe('s');
  });

  test('bears a payload that is not JSON, and no environment at all', () => {
    expect(context({ GITHUB_EVENT_NAME: 'pull_request' }, '{').pullRequest).toBeDefined();
    expect(readContext({})).toMatchObject({ event: '', workspace: process.cwd() });
  });
});
