// Builds dist/: tsc checks and translates, ncc makes one bundle with lazy chunks of it
// (dist/app/), and three entries start it: dist/index.js and, when the job is over,
// dist/post.js for the runner, dist/cli.js for a terminal. `dist/` is committed, so the result must not depend on the machine.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const run = (script, args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(`${root}build`, { recursive: true, force: true });
try {
  execFileSync(process.execPath, [require.resolve('typescript/bin/tsc')], { cwd: root, stdio: 'inherit' });
} catch {
  process.exit(1);
}
run(require.resolve('@vercel/ncc/dist/ncc/cli.js'), [
  'build',
  'build/tsc/app.js',
  '-o',
  'build/app',
  '--license',
  'licenses.txt',
  '--no-cache',
  '--quiet',
]);

// ncc turns `await import("module")` of web-tree-sitter into something without its members.
const lost =
  /const \{ createRequire \} = await Promise\.resolve\(\/\* import\(\) \*\/\)\.then\(__\w+__\.t\.bind\(__\w+__, \d+, 19\)\)/g;
let repaired = 0;
for (const file of readdirSync(`${root}build/app`)) {
  // Hashed copies of what is put beside the bundle under its own name below.
  if (/^[0-9a-f]{20}\.wasm$/.test(file)) rmSync(`${root}build/app/${file}`);
  if (!file.endsWith('.js')) continue;
  const text = readFileSync(`${root}build/app/${file}`, 'utf8');
  // Some packages come with CRLF, which git would change in dist.
  const whole = text.replaceAll('\r\n', '\n').replace(lost, () => {
    repaired++;
    return 'const { createRequire } = await import("node:module")';
  });
  if (whole !== text) writeFileSync(`${root}build/app/${file}`, whole);
}
if (repaired !== 1) throw new Error(`expected one lost import("module") in the bundle, found ${repaired}`);

// Not seen by a bundler: they are read from disk beside the bundle.
copyFileSync(
  require.resolve('web-tree-sitter/web-tree-sitter.wasm'),
  `${root}build/app/web-tree-sitter.wasm`,
);
copyFileSync(
  require.resolve('tree-sitter-python/tree-sitter-python.wasm'),
  `${root}build/app/tree-sitter-python.wasm`,
);
for (const file of readdirSync(`${root}src`, { recursive: true })) {
  if (file.endsWith('.py')) copyFileSync(`${root}src/${file}`, `${root}build/app/${file.split('/').at(-1)}`);
}

rmSync(`${root}dist`, { recursive: true, force: true });
mkdirSync(`${root}dist`);
cpSync(`${root}build/app`, `${root}dist/app`, { recursive: true });
writeFileSync(`${root}dist/index.js`, "import { runAction } from './app/index.js';\n\nawait runAction();\n");
writeFileSync(`${root}dist/post.js`, "import { runPost } from './app/index.js';\n\nawait runPost();\n");
writeFileSync(
  `${root}dist/cli.js`,
  "#!/usr/bin/env node\nimport { runCli } from './app/index.js';\n\nawait runCli(process.argv.slice(2));\n",
);
chmodSync(`${root}dist/cli.js`, 0o755);
