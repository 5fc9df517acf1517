// The whole `check` process against `manage.py check --deploy` in an environment that is ready:
//   node scripts/bench/check.mjs [rounds=5] [most files=50000]
// on the example and on generated projects of 500, 5,000 and 50,000 Python files (with two templates
// to five of them), and our parser against CPython's on the files of the middle one.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileSources } from '../compile-sources.mjs';
import { generateProject } from '../generate-project.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [rounds = 5, most = 50_000] = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(tmpdir(), 'bench-check-'));

try {
  const example = join(root, 'examples/movie-reviews');
  const python = environment();
  console.log(`median of ${rounds}; node ${process.version}, ${version(python)}`);
  compare('the example', example, { DJANGO_SETTINGS_MODULE: 'moviereviews.settings' });
  const growth = [];
  for (const files of [500, 5000, 50_000].filter((count) => count <= most)) {
    const folder = join(work, `project-${files}`);
    const made = generateProject(folder, files);
    const name = `${made.python} Python files, ${made.templates} templates`;
    // Django alone takes minutes for the largest; what is asked there is how ours grows.
    const ours = files > 5000 ? alone(name, folder) : compare(name, folder);
    growth.push({ files: made.python, ours });
    if (files === 5000) parse(folder, python);
  }
  for (const [i, { files, ours }] of growth.entries()) {
    const before = growth[i - 1];
    if (!before) continue;
    const [size, time] = [files / before.files, ours / before.ours];
    console.log(
      `${before.files} to ${files} files: ${size.toFixed(1)} times the files, ${time.toFixed(1)} the time`,
    );
  }

  function compare(name, folder, env = {}) {
    const [ours, theirs] = [[], []];
    let peak = 0;
    for (let round = 0; round <= rounds; round++) {
      const a = check(folder);
      const b = djangoCheck(folder, env);
      if (round === 0) continue; // warm-up
      ours.push(a.time);
      theirs.push(b);
      peak = Math.max(peak, a.peak);
    }
    const [a, b] = [median(ours), median(theirs)];
    console.log(
      `${name}: ours ${a.toFixed(0)} ms, peak ${peak.toFixed(0)} MB; manage.py check --deploy ${b.toFixed(0)} ms; ratio ${(a / b).toFixed(2)}`,
    );
    return a;
  }

  function djangoCheck(folder, env) {
    const began = performance.now();
    const { status, stderr } = spawnSync(python, ['manage.py', 'check', '--deploy'], {
      cwd: folder,
      env: { PATH: process.env.PATH, SECRET_KEY: 'bench', DATABASE_URL: 'sqlite:///x', ...env },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return performance.now() - began;
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function alone(name, folder) {
  const runs = Array.from({ length: 3 }, () => check(folder));
  const time = median(runs.map((run) => run.time));
  const peak = Math.max(...runs.map((run) => run.peak));
  console.log(`${name}: ours ${time.toFixed(0)} ms, peak ${peak.toFixed(0)} MB`);
  return time;
}

/** Milliseconds of the whole process, and its largest resident set in MB. */
function check(folder) {
  const peak =
    'data:text/javascript,import{writeSync}from"node:fs";process.on("exit",()=>writeSync(3,String(process.resourceUsage().maxRSS)))';
  const began = performance.now();
  const { output, status, stderr } = spawnSync(
    process.execPath,
    ['--import', peak, join(root, 'dist/cli.js'), 'check', folder, '--format', 'json', '--fail-on', 'never'],
    { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], encoding: 'utf8', maxBuffer: 1e9 },
  );
  const time = performance.now() - began;
  if (status !== 0) throw new Error(stderr);
  return { time, peak: Number(output[3]) / 1024 };
}

/** An environment with what the example requires, but for its line that only Windows can install. */
function environment() {
  const folder = join(work, 'venv');
  execFileSync('python3', ['-m', 'venv', folder]);
  const python = join(folder, 'bin/python');
  const wanted = ['django~=5.2.0', 'dj-database-url', 'gunicorn', 'psycopg2-binary', 'whitenoise', 'pillow'];
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...wanted]);
  return python;
}

function version(python) {
  const code = 'import sys, django; print("Python", sys.version.split()[0] + ", Django", django.__version__)';
  return execFileSync(python, ['-c', code], { encoding: 'utf8' }).trim();
}

/** Megabytes of Python that each parser reads in a second, all files in one process. */
function parse(folder, python) {
  const files = execFileSync('git', ['ls-files', '*.py'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  const list = join(work, 'files.json');
  writeFileSync(
    list,
    JSON.stringify(
      files
        .trim()
        .split('\n')
        .map((file) => join(folder, file)),
    ),
  );
  const theirs = `
import ast, json, sys, time
texts = [open(f).read() for f in json.load(open(sys.argv[1]))]
started = time.perf_counter()
for text in texts: ast.parse(text)
print(time.perf_counter() - started)
`;
  const ours = `
import { readFileSync } from 'node:fs';
const [{ initPython }, { parsePython }] = [await import(process.argv[1]), await import(process.argv[2])];
await initPython();
const texts = JSON.parse(readFileSync(process.argv[3], 'utf8')).map((file) => readFileSync(file, 'utf8'));
const started = performance.now();
for (const text of texts) parsePython(text, 'x.py');
console.log((performance.now() - started) / 1000, texts.reduce((sum, text) => sum + text.length, 0) / 1e6);
`;
  const built = compileSources(work, ['python/wasm', 'python/syntax']);
  const run = (file, args) =>
    execFileSync(file, args, { encoding: 'utf8', maxBuffer: 1e8 }).trim().split(' ').map(Number);
  const [a, size] = run(process.execPath, ['--input-type=module', '-e', ours, ...built, list]);
  const [b] = run(python, ['-c', theirs, list]);
  console.log(
    `parsing ${size.toFixed(1)} MB: ours ${(size / a).toFixed(1)} MB/s, CPython's ast ${(size / b).toFixed(1)} MB/s; ratio ${(a / b).toFixed(2)}`,
  );
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
