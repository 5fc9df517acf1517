// npm run bench: every figure is a ratio or a difference of two things measured side by side
// in one run, as medians. `npm run bench -- start deploy` runs only those.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('bench/', import.meta.url));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));
const wanted = process.argv.length > 2 ? process.argv.slice(2) : all;
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such benchmark: ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}
for (const name of wanted) {
  console.log(`\n== ${name}`);
  execFileSync(process.execPath, [`${folder}${name}.mjs`], { stdio: 'inherit' });
}
