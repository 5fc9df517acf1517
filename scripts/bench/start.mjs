// From the start of `dist/index.js` to its first line, against an empty Node script.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const temp = mkdtempSync(join(tmpdir(), 'bench-start-'));
writeFileSync(join(temp, 'empty.mjs'), "console.log('x');\n");

/** Milliseconds until the first byte on stdout. */
function firstByte(script, env) {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => resolve(performance.now() - began));
    child.stdout.resume();
    child.once('error', reject);
  });
}

const env = { PATH: process.env.PATH, HOME: process.env.HOME, RUNNER_TEMP: temp };
const action = {
  ...env,
  INPUT_MODE: 'check',
  'INPUT_PROJECT-DIR': 'examples/movie-reviews',
  GITHUB_WORKSPACE: root,
};
const [ours, empty] = [[], []];
for (let round = 0; round <= rounds; round++) {
  const a = await firstByte(join(root, 'dist/index.js'), action);
  const b = await firstByte(join(temp, 'empty.mjs'), env);
  if (round === 0) continue; // warm-up
  ours.push(a);
  empty.push(b);
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  `first line of dist/index.js ${median(ours).toFixed(0)} ms, of an empty script ${median(empty).toFixed(0)} ms`,
);
console.log(`ratio ${(median(ours) / median(empty)).toFixed(2)} (median of ${rounds} pairs)`);
rmSync(temp, { recursive: true, force: true });
