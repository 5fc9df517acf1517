// What the action adds to the time that the platform itself takes: the same deploy on the same
// local Heroku, once by the action and once by the barest client that polls ten times a second.
// Also: how many API calls the action makes when all goes well.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 3);
const temp = mkdtempSync(join(tmpdir(), 'bench-deploy-'));
const heroku = spawn(process.execPath, [join(root, 'dist/cli.js'), 'heroku', '--format', 'json'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const first = await createInterface({ input: heroku.stdout })[Symbol.asyncIterator]().next();
const { apiUrl, apiKey, caFile } = JSON.parse(first.value);

const workspace = join(temp, 'workspace');
cpSync(join(root, 'examples/movie-reviews'), workspace, { recursive: true });
const requirements = join(workspace, 'requirements.txt');
writeFileSync(requirements, readFileSync(requirements, 'utf8').replace(/^twisted-iocpsupport.*\n/m, ''));
const git = (...args) => execFileSync('git', args, { cwd: workspace });
git('init', '-q');
git('add', '-A');
git('-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'Begin');
const tarball = join(temp, 'source.tar.gz');
git('archive', '--format=tar.gz', '-o', tarball, 'HEAD');

const api = async (method, path, body) => {
  const response = await fetch(`${apiUrl}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${apiKey}`,
      accept: 'application/vnd.heroku+json; version=3',
      'content-type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  if (!response.ok && response.status !== 404)
    throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.status === 404 ? undefined : response.json();
};
const until = async (look) => {
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

async function newApp(name) {
  await api('POST', '/apps', { name });
  const addon = await api('POST', `/apps/${name}/addons`, { plan: 'heroku-postgresql:essential-0' });
  await until(async () => (await api('GET', `/apps/${name}/addons/${addon.name}`)).state === 'provisioned');
  await api('PATCH', `/apps/${name}/config-vars`, { SECRET_KEY: 'x'.repeat(60) });
}

/** Milliseconds of the barest deploy. */
async function bare(app) {
  const began = performance.now();
  const { source_blob: blob } = await api('POST', '/sources');
  await fetch(blob.put_url, { method: 'PUT', body: readFileSync(tarball) });
  const { id } = await api('POST', `/apps/${app}/builds`, {
    source_blob: { url: blob.get_url, version: 'bench' },
  });
  await until(async () => (await api('GET', `/apps/${app}/builds/${id}`)).status !== 'pending');
  const dyno = await api('POST', `/apps/${app}/dynos`, {
    command: 'python manage.py migrate --noinput',
    attach: false,
  });
  await until(async () => !(await api('GET', `/apps/${app}/dynos/${dyno.name}`)));
  await until(async () =>
    (await api('GET', `/apps/${app}/dynos`)).some((one) => one.type === 'web' && one.state === 'up'),
  );
  await fetch((await api('GET', `/apps/${app}`)).web_url);
  return performance.now() - began;
}

/** Milliseconds of the action, and the API calls it made. `proof`: whether it first tries the project on this machine. */
async function action(app, proof) {
  const before = (await api('GET', '/account/rate-limits')).remaining;
  const began = performance.now();
  await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'dist/index.js')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        RUNNER_TEMP: temp,
        GITHUB_WORKSPACE: workspace,
        HEROKU_API_URL: apiUrl,
        NODE_EXTRA_CA_CERTS: caFile,
        INPUT_MODE: 'deploy',
        'INPUT_HEROKU-API-KEY': apiKey,
        'INPUT_HEROKU-APP-NAME': app,
        INPUT_COLLECTSTATIC: proof ? 'check' : 'off',
        INPUT_PROBE: proof ? 'on' : 'off',
        INPUT_IGNORE: 'media-ephemeral', // the example keeps posters on the dyno's disk until it has a bucket
      },
    });
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`the action ended with ${code}`)),
    );
  });
  const time = performance.now() - began;
  return { time, calls: before - (await api('GET', '/account/rate-limits')).remaining };
}

try {
  const [ours, theirs, proven] = [[], [], []];
  let calls = 0;
  for (let round = 0; round <= rounds; round++) {
    await newApp(`ours-${round}`);
    await newApp(`bare-${round}`);
    await newApp(`proven-${round}`);
    const mine = await action(`ours-${round}`, false);
    const withProof = await action(`proven-${round}`, true);
    const base = await bare(`bare-${round}`);
    if (round === 0) continue; // installs the requirements
    ours.push(mine.time);
    theirs.push(base);
    proven.push(withProof.time);
    calls = mine.calls;
  }
  const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
  console.log(
    `the action ${(median(ours) / 1000).toFixed(2)} s, the platform alone ${(median(theirs) / 1000).toFixed(2)} s`,
  );
  console.log(
    `added ${((median(ours) - median(theirs)) / 1000).toFixed(2)} s, ratio ${(median(ours) / median(theirs)).toFixed(2)} (median of ${rounds} pairs)`,
  );
  console.log(
    `trying collectstatic and the project here before it: ${((median(proven) - median(ours)) / 1000).toFixed(2)} s more, its packages installed`,
  );
  console.log(`${calls} API calls on the happy path`);
} finally {
  heroku.stdin.end();
  rmSync(temp, { recursive: true, force: true });
}
