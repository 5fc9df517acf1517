import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inputDefinitions, inputNames } from '../../src/inputs/definitions.js';
import { outputDefinitions } from '../../src/report/outputs.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

test('action.yml, the READMEs and the pages of the checks are what the sources make of them', () => {
  execFileSync(process.execPath, ['scripts/docs.mjs', '--check'], { cwd: root, stdio: 'pipe' });
});

test('action.yml and the READMEs name every input and output', () => {
  for (const name of [...inputNames, ...Object.keys(outputDefinitions)]) {
    expect(read('action.yml')).toContain(`\n  ${name}:\n`);
    for (const file of ['README.md', 'README.ko.md']) expect(read(file)).toContain(`\n| \`${name}\` |`);
  }
});

test('no choice is left out of its description', () => {
  for (const [name, definition] of Object.entries(inputDefinitions)) {
    if (!('values' in definition) || ['language', 'fail-on'].includes(name)) continue;
    const unsaid = definition.values.filter(
      (value) =>
        !definition.description.en.includes(`\`${value}\``) ||
        !definition.description.ko.includes(`\`${value}\``),
    );
    // what these do, their names say
    const plain = ['off', 'always', 'never', 'true', 'false'];
    expect(unsaid.filter((value) => !plain.includes(value))).toEqual([]);
  }
});

const pages = ['.', 'docs', 'docs/ko', 'docs/checks', 'docs/checks/ko', 'examples/workflows'].flatMap(
  (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
);

test.each(pages)('the links of %s lead somewhere', (file) => {
  for (const [, target] of read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)) {
    expect([target, existsSync(join(root, file, '..', target!))]).toEqual([target, true]);
  }
});

test('the pages in Korean are as many, and the report has the same fields there', () => {
  const pagesOf = (folder: string) => readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'));
  const english = pagesOf('docs').filter((name) => name !== 'architecture.md'); // for those who change the code
  expect(pagesOf('docs/ko')).toEqual(english);
  const fields = (file: string) => [...read(file).matchAll(/^\| (`.*?) \|/gm)].map(([, field]) => field);
  expect(fields('docs/ko/report.md')).toEqual(fields('docs/report.md'));
});
