import { describe, expect, test } from 'vitest';
import { moduleDistributions } from '../../src/checks/data/module-distributions.js';
import { checks } from '../../src/checks/registry.js';
import { diagnose, knownFailures } from '../../src/diagnose/index.js';
import { explainedBy } from '../../src/stages/explained-by.js';
import fc from '../property.js';
import { storedLogs } from './logs.js';

const logs = storedLogs();
const distributionsOf = (module: string) => moduleDistributions.get(module);
const diagnosed = ({ evidence, files }: (typeof logs)[number]) =>
  diagnose(evidence, { files: new Set(files), distributionsOf, lineOf: () => undefined });

test('there are enough of them, of every stage', () => {
  expect(logs.length).toBeGreaterThanOrEqual(60);
  const stages = new Set(logs.map(({ evidence }) => evidence.stage));
  expect([...stages].sort()).toEqual(['boot', 'build', 'health', 'migrate', 'release']);
});

test('each names checks that there are, and has an id of its own', () => {
  const known = new Set(checks.map(({ id }) => id));
  const named = [...knownFailures.flatMap((failure) => failure.checks), ...Object.values(explainedBy).flat()];
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(knownFailures.map(({ id }) => id)).size).toBe(knownFailures.length);
  const untested = knownFailures.filter(({ id }) => !logs.some(({ name }) => name.startsWith(`${id}.`)));
  expect(untested.map(({ id }) => id).sort()).toEqual([
    'database-full',
    'database-no-ssl',
    'memory-exceeded',
    'pip-private-source',
  ]);
});

describe('each log is diagnosed as what was done to the project', () => {
  test.each(logs.map((log) => [log.name, log] as const))('%s', (name, log) => {
    const diagnosis = diagnosed(log);
    expect(diagnosis?.id).toBe(name.split('.')[0]);
    for (const { en, ko } of [diagnosis!.what, diagnosis!.why, diagnosis!.repair]) {
      expect(en).not.toMatch(/undefined(?! symbol)|\[object|[가-힣]/);
      expect(ko).not.toMatch(/undefined(?! symbol)|\[object/);
      expect(ko).toMatch(/[가-힣]/);
    }
    const { location } = diagnosis!;
    if (location) expect(log.files).toContain(location.file);
  });
});

/** What cannot be made to happen on a local Heroku, in the words that libpq, PostgreSQL, git and Heroku print. */
test.each([
  [
    'database-no-ssl',
    'Traceback (most recent call last):\ndjango.db.utils.OperationalError: connection to server at "h" (10.0.0.1), port 5432 failed: server does not support SSL, but SSL was required',
  ],
  [
    'database-full',
    'Traceback (most recent call last):\ndjango.db.utils.OperationalError: connection to server at "h" (10.0.0.1), port 5432 failed: FATAL:  too many connections for role "u1"',
  ],
])('%s', (id, text) => {
  const evidence = { stage: 'migrate', lines: text.split('\n'), codes: new Map() } as const;
  expect(diagnosed({ name: id, evidence, files: [] })?.id).toBe(id);
});

test('a process that was killed for its memory, and a package that git may not fetch', () => {
  const at = (stage: 'boot' | 'build', lines: string[], codes = new Map<string, number>()) =>
    diagnosed({ name: '', evidence: { stage, lines, codes }, files: [] })?.id;
  expect(at('boot', ['Process exited with status 137'], new Map([['R15', 1]]))).toBe('memory-exceeded');
  expect(
    at('build', [
      "       fatal: could not read Username for 'https://github.com': No such device or address",
    ]),
  ).toBe('pip-private-source');
});

test('a log that nobody knows is not explained, and the frames of it are read without a fault', () => {
  const line = fc.oneof(
    fc.constantFrom(...logs.flatMap(({ evidence }) => evidence.lines.slice(0, 40))),
    fc.string({ maxLength: 80 }),
  );
  const stages = ['build', 'release', 'migrate', 'boot', 'health'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...stages), fc.array(line, { maxLength: 60 }), (stage, lines) => {
      diagnosed({
        name: '',
        evidence: { stage, lines, codes: new Map() },
        files: ['Procfile', 'config/settings.py'],
      });
    }),
  );
  const quiet = {
    stage: 'boot',
    lines: ['Starting', 'State changed from up to crashed'],
    codes: new Map(),
  } as const;
  expect(diagnosed({ name: '', evidence: quiet, files: [] })).toBeUndefined();
});
