// npm run demo: the built action rehearses a real deployment of examples/movie-reviews
// on the embedded local Heroku, then the site stays up until Ctrl-C.
// `npm run demo -- --once` ends with the action's exit code instead.
// Nothing here is special: dist/index.js gets what the runner would give it, and with
// `mode: deploy` and a key the same bundle talks to Heroku.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const once = process.argv.includes('--once');
const language = process.argv.includes('--ko') ? 'ko' : 'en';
const temp = mkdtempSync(join(tmpdir(), 'demo-'));

console.log('Starting the local Heroku …');
const heroku = spawn(process.execPath, [join(root, 'dist/cli.js'), 'heroku', '--format', 'json'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface({ input: heroku.stdout })[Symbol.asyncIterator]();
const first = await lines.next();
if (first.done) process.exit(1);
const { apiUrl, apiKey, caFile } = JSON.parse(first.value);
console.log(`The local Heroku listens on ${apiUrl}\n`);

const files = Object.fromEntries(
  ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH'].map((name) => {
    writeFileSync(join(temp, name), '');
    return [name, join(temp, name)];
  }),
);
const action = spawn(process.execPath, [join(root, 'dist/index.js')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {
    ...process.env,
    ...files,
    NODE_EXTRA_CA_CERTS: caFile,
    HEROKU_API_URL: apiUrl,
    INPUT_MODE: 'rehearse',
    'INPUT_HEROKU-API-KEY': apiKey,
    'INPUT_HEROKU-APP-NAME': 'movie-reviews',
    'INPUT_PROJECT-DIR': 'examples/movie-reviews',
    INPUT_LANGUAGE: language,
    GITHUB_WORKSPACE: root,
    GITHUB_SHA: execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim(),
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REF: 'refs/heads/main',
    RUNNER_TEMP: temp,
  },
});

// Shows workflow commands as the runner's log page does, instead of their bare text.
let stopped;
let annotations = 0;
createInterface({ input: action.stdout }).on('line', (line) => {
  const [, command, , value] = /^::([\w-]+)( [^:]*)?::(.*)$/.exec(line) ?? [];
  if (stopped !== undefined) {
    if (line === `::${stopped}::`) stopped = undefined;
    else console.log(`  ${line}`);
  } else if (command === 'stop-commands') stopped = value;
  else if (command === 'group') console.log(`▸ ${value}`);
  else if (['error', 'warning', 'notice'].includes(command))
    annotations++; // the report has just said the same
  else if (!command) console.log(line);
});

// Ctrl-C reaches every process of the terminal: the action first ends what it began.
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (interrupted) return;
    interrupted = true;
    if (action.exitCode === null) action.kill(signal);
    else finish(0);
  });
}

const exitCode = await new Promise((resolve) => action.on('close', (code) => resolve(code ?? 1)));
const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'));
const said =
  language === 'ko'
    ? {
        lines: `GitHub이라면 해당 줄에 주석 ${annotations}개가 달립니다.`,
        summary: '요약(Markdown)',
        release: '릴리스',
        site: '사이트',
        stays: '사이트를 띄워 두었습니다. 끝내려면 Ctrl-C를 누르세요.',
      }
    : {
        lines: `On GitHub ${annotations === 1 ? '1 annotation stands' : `${annotations} annotations stand`} beside the lines that they are about.`,
        summary: 'Summary (Markdown)',
        release: 'Release',
        site: 'Site',
        stays: 'The site stays up. Press Ctrl-C to end.',
      };
if (annotations > 0) console.log(`  ${said.lines}`);
console.log(`\n${said.summary}: ${outputs['summary-file'] ?? files.GITHUB_STEP_SUMMARY}`);
if (outputs['release-version'])
  console.log(`${said.release}: v${outputs['release-version']} (${outputs['release-id']})`);
if (outputs['app-url']) console.log(`${said.site}: ${outputs['app-url']}`);
if (once || interrupted || exitCode !== 0) finish(exitCode);
else console.log(`\n${said.stays}`);

function finish(code) {
  heroku.on('close', () => {
    if (!once) rmSync(temp, { recursive: true, force: true });
    process.exit(code);
  });
  heroku.stdin.end();
}

function readOutputs(text) {
  return Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map((match) => [match[1], match[3]]),
  );
}
