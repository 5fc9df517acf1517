import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { cli } from '../src/cli.js';
import { readCommandLine } from '../src/command-line.js';
import { printRequirements } from '../src/scrub/requirements-report.js';
import fc from './property.js';

/** What the terminal says to wrong words. */
async function refusal(...args: string[]): Promise<string> {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    expect(await cli(args, {})).toBe(2);
    return said.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    said.mockRestore();
  }
}

test('tells all that is wrong at once, with what was probably meant', async () => {
  expect(
    await refusal('check', '/no/such', '--format', 'jsn', '--fail-on', 'errors', '--timeout', 'x', '--typo'),
  ).toMatchInlineSnapshot(`
    "There is no option \`--typo\`.
    \`--format jsn\`: use one of \`text\`, \`json\`. Did you mean \`json\`?
    There is no folder \`/no/such\`.
    \`--fail-on errors\`: use one of \`error\`, \`warning\`, \`never\`. Did you mean \`error\`?
    \`--timeout x\`: give minutes (\`30\`) or a duration (\`20m\`, \`900s\`, \`1h\`) from 10 seconds to 6 hours.
    \`--help\` lists the commands and options.
    "
  `);
  expect(await refusal('chek', '--language', 'ko')).toMatchInlineSnapshot(`
    "\`chek\`라는 명령은 없습니다. 혹시 \`check\` 아닌가요?
    \`--help\`로 명령과 옵션을 볼 수 있습니다.
    "
  `);
  expect(await refusal('check', '.', '--formt', 'json')).toMatchInlineSnapshot(`
    "There is no option \`--formt\`. Did you mean \`--format\`?
    \`--help\` lists the commands and options.
    "
  `);
  expect(await refusal('check', '--format')).toMatchInlineSnapshot(`
    "\`--format\` needs a value.
    \`--help\` lists the commands and options.
    "
  `);
  expect(await refusal('fix', '.', 'x', '--unsafe=1')).toMatchInlineSnapshot(`
    "\`--unsafe\` takes no value.
    One path is enough: what is \`x\` for?
    \`--help\` lists the commands and options.
    "
  `);
});

test('without words it shows how to use it', async () => {
  expect(await refusal()).toMatch(/^Usage: deploy-django COMMAND/);
});

test('reads options in any order and form', () => {
  expect(readCommandLine(['--language=ko', 'check', '--ignore', 'a', 'site', '--ignore=b:c/**'])).toEqual({
    command: 'check',
    path: 'site',
    values: { format: 'text', language: 'ko', ignore: ['a', 'b:c/**'], unsafe: false, help: false },
    problems: [],
  });
  expect(readCommandLine(['fix', '-h']).values.help).toBe(true);
});

test('understands the words or says why not, whatever they are', () => {
  const word = fc.oneof(
    fc.constantFrom('check', 'fix', '--format', '--unsafe', '--ignore', '--', '-h', '-', '--__proto__=1'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word), (args) => {
      const { command, problems } = readCommandLine(args);
      for (const { en, ko } of problems) expect(en && ko).not.toBe('');
      if (args.length > 0 && !args.some((arg) => arg.startsWith('-')))
        expect(command === undefined || args.length > 2).toBe(problems.length > 0);
    }),
  );
});

test('`requirements` takes the folder for the file in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'requirements-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  expect(() => printRequirements(folder, () => {})).toThrow(/There is no file `.*requirements\.txt`/);
  writeFileSync(join(folder, 'requirements.txt'), 'Django==5.2\n');
  const lines: string[] = [];
  expect(printRequirements(folder, (text) => lines.push(text))).toBe(0);
  expect(JSON.parse(lines.join(''))).toMatchObject({ file: 'requirements.txt' });
});
