// Builds dist/: tsc checks and translates, ncc makes one bundle with lazy chunks of it
// (dist/app/), and two entries start it: dist/index.js for the runner, dist/cli.js
// for a terminal. `dist/` is committed, so the result must not depend on the machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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
writeFileSync(
  `${root}dist/cli.js`,
  "#!/usr/bin/env node\nimport { runCli } from './app/index.js';\n\nawait runCli(process.argv.slice(2));\n",
);
chmodSync(`${root}dist/cli.js`, 0o755);
