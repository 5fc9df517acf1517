import { execFileSync } from 'node:child_process';
import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { pipfileHashes, poetryHashes } from '../../../src/project/requirements/lock-hash.js';
import { pythonJson } from '../../../src/project/requirements/python-json.js';
import fc from '../../property.js';

describe('pipfileHashes', () => {
  // By `Project().calculate_pipfile_hash()` and `plette.Pipfile.load(file).get_hash()` of Pipenv 2026.7.1.
  it.each([
    [
      '[packages]\ndj_database_url = "*"\n\n[requires]\npython_version = "3.13"\n',
      'fdb6ad1812b3cf6f55109d10f8586a65f2015f09d179fc5568b4dead73f8bcbb',
      '6733eabcffb06c60698392bcc877e1b44cac799e6aa3a66b66497ec256bd2610',
    ],
    [
      '[[source]]\nurl = "https://pypi.org/simple"\nverify_ssl = true\nname = "pypi"\n\n[packages]\nDjango = {version = "~=5.2", extras = ["argon2"]}\nWhitenoise = "*"\n"ruamel.yaml" = ">=0.18"\n\n[dev-packages]\nruff = "*"\n\n[scripts]\nserve = "gunicorn mysite.wsgi"\n\n[docs]\nSphinx = "*"\n\n[requires]\npython_full_version = "3.13.2"\n',
      '8ff8e00822af02b74d3419a7919c621dad00c9ed9839e5901a9c8baafc4c568b',
      '03858abd8372198dbbd10756697e1df1ca868c088312e70eb0c6e9dc8b785d75',
    ],
    [
      '[packages]\nrequests = {git = "https://example.com/ä.git", ref = "😀", editable = true}\n',
      '6eaad9bb3bee85ece6f2b57a11d1a6228e2f34ae353b29851e1cdca20021c017',
      '6eaad9bb3bee85ece6f2b57a11d1a6228e2f34ae353b29851e1cdca20021c017',
    ],
    [
      '',
      'ebffa69a1fa192d1cef7cb42ad79231ca976565c5ce371a70160b3048d3cbc06',
      'ebffa69a1fa192d1cef7cb42ad79231ca976565c5ce371a70160b3048d3cbc06',
    ],
  ])('%j', (text, now, before) => {
    expect(pipfileHashes(text)?.now).toBe(now);
    expect(pipfileHashes(text)?.before).toContain(before);
  });

  it('knows nothing of what cannot be read, or holds what JSON has not', () => {
    expect(pipfileHashes('[packages')).toBeUndefined();
    expect(pipfileHashes('[packages]\nx = 1.5\n')).toBeUndefined();
  });
});

describe('poetryHashes', () => {
  // By `Locker(path, data)._get_content_hash(with_dependency_groups=…)` of Poetry 2.4.1.
  it.each([
    [
      '[tool.poetry]\nname = "mysite"\n[tool.poetry.dependencies]\npython = "^3.12"\nDjango = "^5.2"\n[tool.poetry.group.dev.dependencies]\nruff = "*"\n',
      '35fa808f0b6667356b627d16389837b301f67a7cec24b357cde7906be5ae9d2c',
      '35fa808f0b6667356b627d16389837b301f67a7cec24b357cde7906be5ae9d2c',
    ],
    [
      '[project]\nname = "mysite"\nrequires-python = ">=3.12"\ndependencies = ["Django>=5.2,<6"]\n[project.optional-dependencies]\npg = ["psycopg[binary]"]\n[dependency-groups]\ndev = ["ruff", {include-group = "test"}]\ntest = ["coverage"]\n[tool.poetry]\npackage-mode = false\n',
      '432250f5575ed77db0fc6ce2082f9adcdb469368107c2937fd581a1f0cb31531',
      '3d5149718da7b0f58528ea1ec2540eb68fea99cda234416ce52690860616aef4',
    ],
    [
      '[tool.poetry]\npackage-mode = false\n[tool.poetry.dependencies]\npython = ">=3.12"\nx = {version = "*", optional = true, markers = "sys_platform == \'win32\'"}\n[tool.poetry.extras]\ny = ["x"]\n[[tool.poetry.source]]\nname = "s"\nurl = "https://example.com/simple/"\n',
      '44e07446ed84053cf01332ca24f15241f68b594692f37dc7ea8ed66310d5ae27',
      '44e07446ed84053cf01332ca24f15241f68b594692f37dc7ea8ed66310d5ae27',
    ],
    [
      '[dependency-groups]\ndev = ["ruff"]\n[tool.poetry.dependencies]\nDjango = "*"\n',
      'f32d078770d439ebf944164a9bdc0834af4f790f432001f095382d07a68982c8',
      'f02f4cc85de277698e78c4d2be55c40b99abcd47b49ffb90cd76822dd168e008',
    ],
  ])('%j', (text, now, before) => {
    expect(poetryHashes(text)).toEqual({ now, before: [before] });
  });
});

describe('pythonJson', () => {
  it('writes what Python writes', () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text).toString()),
        fc.boolean(),
        fc.constant(null),
        fc.integer(),
        fc.array(tie('any'), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: 'grapheme' }), tie('any'), { maxKeys: 4 }),
      ),
    })).any;
    const values = fc.sample(value, 500).filter((one) => !hasPrototypeKey(one));
    const program = `
import json, sys
for line in sys.stdin:
    value = json.loads(line)
    print(json.dumps(value, sort_keys=True))
    print(json.dumps(value, sort_keys=True, separators=(",", ":")))
`;
    const input = values.map((one) => `${JSON.stringify(one)}\n`).join('');
    const lines = execFileSync('python3', ['-c', program], { input, encoding: 'utf8' }).trimEnd().split('\n');
    values.forEach((one, i) => {
      expect(pythonJson(withBigInts(one))).toBe(lines[2 * i]);
      expect(pythonJson(withBigInts(one), [',', ':'])).toBe(lines[2 * i + 1]);
    });
  });

  it.each(['x = 1.0', 'x = 2026-01-01', 'x = [[1, 1e3]]'])('does not guess at `%s`', (toml) => {
    expect(pythonJson(parse(toml, { integersAsBigInt: true }))).toBeUndefined();
  });
});

function hasPrototypeKey(value: unknown): boolean {
  return JSON.stringify(value).includes('__proto__');
}

function withBigInts(value: unknown): unknown {
  if (typeof value === 'number') return BigInt(value);
  if (Array.isArray(value)) return value.map(withBigInts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withBigInts(entry)]));
}
