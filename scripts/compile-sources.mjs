import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Compiles sources, named as in `src/` without their end (`source/archive`), into the folder `build` of
 * `work`. Gives the address that each can be imported from, in that order.
 */
export function compileSources(work, names) {
  const out = join(work, 'build');
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = '--ignoreConfig --module nodenext --target es2023 --skipLibCheck --types node'.split(' ');
  const places = ['--rootDir', join(root, 'src'), '--outDir', out];
  const files = names.map((name) => join(root, `src/${name}.ts`));
  execFileSync(process.execPath, [tsc, ...options, ...places, ...files], { cwd: root, stdio: 'inherit' });
  writeFileSync(join(out, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'));
  return names.map((name) => pathToFileURL(join(out, `${name}.js`)).href);
}
