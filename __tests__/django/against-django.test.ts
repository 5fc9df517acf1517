import { beforeAll, describe, expect, test } from 'vitest';
import { initPython } from '../../src/python/wasm.js';
import fc, { seed } from '../property.js';
import { compare, worlds } from './compare.js';
import { generatedReads, plainUrls, words } from './generated-readers.js';
import { generated } from './generated-settings.js';
import { generatedValues } from './generated-values.js';
import { python } from './real-django.js';
import { corners } from './settings-corners.js';
import { handWritten, one } from './settings-modules.js';

beforeAll(async () => {
  python();
  await initPython();
});

/** Environments that each case is tried in: nothing set, everything set, false words, true words. */
const names =
  'A B C D E F G H I J K L M N O P Q X ENV MODE PROD DEBUG GO LIST NUM NAMES LEVEL KEY SECRET_KEY'.split(' ');
const filled = (value: string) => Object.fromEntries(names.map((name) => [name, value]));
const configurations: Record<string, string>[] = [
  {},
  filled('1'),
  filled('False'),
  {
    ...filled('true'),
    DATABASE_URL: 'postgres://user:secret@db.example.com:5432/name',
    REDIS_URL: 'redis://x',
    ENV: 'prod',
    A_JSON: '{}',
  },
  { SECRET_KEY: 'abc', DATABASE_URL: 'sqlite:///other.db', B: '', D: '', G: '7', MODE: 'bad' },
  { ...filled('a,b'), G: '2', J: '0', SECRET_KEY: 'k', D: '3' },
];

/** So many cases for the test of every day; READER_RUNS times as many where more are wanted. */
const sample = <T>(cases: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(cases, { numRuns: count * Number(process.env.READER_RUNS ?? 1) });

describe('what the reader claims is what Django sees', () => {
  test('in settings of every shape', () => {
    const { claims, imports, wrong } = compare(handWritten, configurations);
    expect(wrong).toEqual([]);
    expect(imports).toBeGreaterThan(handWritten.length * 10);
    expect(claims).toBeGreaterThan(imports * 4);
  });

  test('in the corners of the language', () => {
    const cases = Object.entries(corners).map(([name, text]) => one(name, text));
    const { claims, imports, wrong } = compare(
      cases,
      [{}, { V1: 'a', V2: '1', V3: '' }, { V1: 'False', V2: 'x', V3: 'x,y' }],
      worlds.slice(1, 3),
    );
    expect(wrong).toEqual([]);
    expect(imports).toBeGreaterThan(cases.length * 5);
    expect(claims).toBeGreaterThan(imports);
  });

  test('in programs made up of the same constructs', () => {
    const cases = sample(generated, 120);
    const { imports, claims, wrong } = compare(
      cases,
      [{}, { V1: 'a', V2: '1', V3: '' }, { V1: 'False', V3: 'x,y' }],
      worlds.slice(1, 3),
    );
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(imports).toBeGreaterThan(cases.length / 4);
    expect(claims).toBeGreaterThan(imports);
  });

  test('in values of every kind', () => {
    const { claims, imports, wrong } = compare(sample(generatedValues(40), 15), [{}], worlds.slice(2, 3));
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(imports).toBeGreaterThan(10);
    expect(claims).toBeGreaterThan(imports * 20);
  });

  test.each([
    ['variables', words, false],
    ['database URLs', plainUrls, true],
  ] as const)('in %s', (_, texts, databases) => {
    const cases = sample(generatedReads(60, databases), 10);
    const variable = fc.option(fc.constantFrom(...texts));
    const { claims, imports, wrong } = compare(
      cases,
      sample(fc.tuple(variable, variable, variable, variable, variable), 4).map((values) =>
        Object.fromEntries(
          ['DATABASE_URL', 'V1', 'V2', 'V3', 'V4'].flatMap((name, i) =>
            values[i] === null ? [] : [[name, values[i]!]],
          ),
        ),
      ),
      worlds.slice(2, 3),
    );
    expect(wrong, `seed ${seed}`).toEqual([]);
    expect(imports).toBe(cases.length * 4);
    expect(claims).toBeGreaterThan(imports * 20);
  });
});
