import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { parseCommand, withoutCommand } from '../../../src/checks/processes/command.js';
import { reach } from '../../../src/checks/processes/reach.js';
import fc from '../../property.js';
import { project } from '../projects.js';
import { contextOf } from '../verbs.js';

const letters = (characters: string) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 6 });
const plain = letters('abz019._/-:=@%+,');
const quotedText = letters('ab 01.;&|()#');
/** A word of the shell as people write it: bare, quoted, with a backslash, or several of these put together. */
const word = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: plain },
      quotedText.map((text) => `'${text}"'`),
      quotedText.map((text) => `"${text}'"`),
      letters(' ;&|()\'"#').map((text) => [...text].map((char) => `\\${char}`).join('')),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(''));
const command = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => ['show', ...words].join('  '));

it('splits words as bash does', () => {
  const commands = fc.sample(command, 400);
  const script = ["show() { printf '%s\\0' \"$@\"; printf '\\1'; }", ...commands].join('\n');
  const output = execFileSync('bash', ['-c', script]).toString();
  const real = output
    .split('\u0001')
    .slice(0, -1)
    .map((one) => one.split('\0').slice(0, -1));
  expect(real).toHaveLength(commands.length);
  for (const [index, written] of commands.entries()) {
    const [parsed, ...more] = parseCommand(written);
    expect([written, parsed?.words.slice(1).map(({ text }) => text), more]).toEqual([
      written,
      real[index],
      [],
    ]);
  }
});

it('takes a chain apart and knows where each part stands', () => {
  fc.assert(
    fc.property(
      fc.array(command, { minLength: 2, maxLength: 4 }),
      fc.constantFrom(' && ', '; '),
      (parts, chain) => {
        const whole = parts.join(chain);
        const parsed = parseCommand(whole);
        expect(parsed.map(({ start, end }) => whole.slice(start, end))).toEqual(parts);
        for (const [index, one] of parsed.entries()) {
          const rest = parts.filter((_, other) => other !== index).join(chain);
          expect(withoutCommand(whole, one)).toBe(rest);
        }
      },
    ),
  );
});

it('takes off variables and wrappers', () => {
  const [one] = parseCommand('A=1 exec newrelic-admin run-program B="x y" python -m gunicorn mysite.wsgi');
  expect(one?.words.map(({ text }) => text)).toEqual(['gunicorn', 'mysite.wsgi']);
  expect([...one!.env].map(([name, { text }]) => [name, text])).toEqual([
    ['A', '1'],
    ['B', 'x y'],
  ]);
  expect(parseCommand('cd a && cd ../b/./c && x')[0]?.folder).toBe('b/c');
  expect(parseCommand('cd /etc && x')[0]?.folder).toBeUndefined();
  expect(withoutCommand('a | b', parseCommand('a | b')[0]!)).toBeUndefined();
  expect(withoutCommand('a', parseCommand('a')[0]!)).toBeUndefined();
});

it('comes to an end on any text', async () => {
  const { django } = await contextOf(project({ 'x.sh': './x.sh "$@"\nbash -c "./x.sh a"\n' }));
  const noise = fc.string({ unit: fc.constantFrom(...'ab $`"\'\\();&|\n#./x-='), maxLength: 60 });
  fc.assert(fc.property(noise, (text) => void reach(django, `./x.sh ${text}`)));
  expect(reach(django, './x.sh '.repeat(5000)).opaque).toBe(true);
});
