// Makes __tests__/diagnose/logs/: each breakage of breakages.mjs is done to a small project, which
// is then deployed to the local Heroku by this action's own stages; what they saw of the failure is
// written down. node scripts/failure-logs.mjs [NAME…] makes only those whose names begin so.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { breakages } from './failure-logs/breakages.mjs';
import { guestbook } from './failure-logs/guestbook.mjs';
import { normalised } from './failure-logs/normalise.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, '__tests__/diagnose/logs');
// The sources are TypeScript, and load parts of themselves while they run.
const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'silent',
  server: { middlewareMode: true, watch: null, hmr: false },
  optimizeDeps: { noDiscovery: true },
});
const app = await vite.ssrLoadModule('/scripts/failure-logs/app.ts');

if (process.env.FAILURE_LOGS) await makeLogs(JSON.parse(process.env.FAILURE_LOGS));
else await startAndDeploy();
await vite.close();

/** Starts the local Heroku, and this script again as a process that trusts its certificate. */
async function startAndDeploy() {
  const folder = mkdtempSync(join(tmpdir(), 'failure-logs-'));
  const heroku = await app.startHeroku(join(folder, 'heroku'), join(tmpdir(), 'deploy-django-test-cache'));
  try {
    const ca = join(folder, 'ca.pem');
    writeFileSync(ca, heroku.ca);
    const { apiUrl, apiKey } = heroku;
    const child = spawn(process.execPath, process.argv.slice(1), {
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_EXTRA_CA_CERTS: ca,
        FAILURE_LOGS: JSON.stringify({ apiUrl, apiKey, folder }),
      },
    });
    const [code] = await once(child, 'exit');
    process.exitCode = code ?? 1;
  } finally {
    await heroku.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeLogs({ apiUrl, apiKey, folder }) {
  const wanted = process.argv.slice(2);
  const names = Object.keys(breakages).filter(
    (name) => wanted.length === 0 || wanted.some((start) => name.startsWith(start)),
  );
  const { deploy } = app.deployer({ apiUrl, apiKey });
  mkdirSync(target, { recursive: true });
  for (const [number, name] of names.entries()) {
    const began = Date.now();
    const breakage = breakages[name];
    const checkout = join(folder, `checkout-${number}`);
    try {
      const outcome = await deploy({
        app: `guestbook-${number}`,
        database: breakage.database ?? true,
        configVars: breakage.vars ?? {},
        inputs: breakage.inputs ?? {},
        folder: checkout,
        temp: join(folder, `temp-${number}`),
        prepare: steps(checkout, breakage),
      });
      writeFileSync(
        join(target, `${name}.log`),
        normalised({ ...outcome, files: tracked(checkout) }, folder),
      );
      console.log(`${name}: ${outcome.evidence.stage}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${name}: ${error.stack ?? error}`);
    }
  }
}

/** What makes the checkouts to deploy, one after the other; the last one is broken. */
function steps(checkout, { first, files = {}, only, executable = [] }) {
  const commit = (changes) => () => {
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) rmSync(join(checkout, path));
      else {
        mkdirSync(dirname(join(checkout, path)), { recursive: true });
        writeFileSync(join(checkout, path), text);
      }
    }
    for (const path of executable) chmodSync(join(checkout, path), 0o755);
    git(checkout, 'init', '--quiet', '--initial-branch=main');
    git(checkout, 'add', '--all');
    git(checkout, '-c', 'user.name=A', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'x');
  };
  const whole = { ...guestbook, ...first };
  const broken = { ...(first ? {} : guestbook), ...files };
  const present = Object.fromEntries(
    Object.entries(broken).filter(([path, text]) => text !== null || first || path in whole),
  );
  const last = commit(only ?? withoutGone(present));
  return first ? [commit(whole), last] : [last];
}

/** Files that were never written need not be deleted. */
function withoutGone(files) {
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== null));
}

/** Paths of the files that were deployed; none has a blank. */
function tracked(checkout) {
  return execFileSync('git', ['ls-files'], { cwd: checkout, encoding: 'utf8' }).trim().split('\n');
}

function git(cwd, ...args) {
  mkdirSync(cwd, { recursive: true });
  execFileSync('git', args, { cwd });
}
