import { describe, expect, it } from 'vitest';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { readPythonRequest } from '../../src/project/read-python-request.js';

const read = (files: Record<string, string>) => readPythonRequest(projectFromMap(files));

describe('readPythonRequest', () => {
  it.each(['3.12', '3.12\r\n', '# mine\n3.12\n', '\t3.12 \n\n'])('accepts .python-version %j', (text) => {
    expect(read({ '.python-version': text })).toMatchObject({ requested: '3.12', source: '.python-version' });
  });

  it.each([
    '3',
    '3.12.*',
    '>=3.12',
    '3.14rc1',
    '3.12-dev',
    'pypy3.10',
    '"3.12"',
    'python-3.12',
    '3.012',
    '3.12.03',
    '3.12 # note',
    '3.12\n3.13',
    '',
    '# only',
    '\uFEFF3.12',
    '\u00A03.12',
    '\u200B3.12',
  ])('refuses .python-version %j', (text) => {
    const { requested, source } = read({ '.python-version': text });
    expect([requested, source]).toEqual([undefined, 'default']);
  });

  it.each([
    ['3.14rc1', '3.14'],
    ['>=3.12', '3.12'],
    ['python-3.12.4', '3.12'],
    ['3.12\n3.12.1', '3.12'],
    ['3', undefined],
    ['3.12\n3.13', undefined],
    ['3.012', undefined],
  ])('reads out of the refused .python-version %j that %j was meant', (text, meant) => {
    expect(read({ '.python-version': text })).toEqual({
      minor: meant ?? '3.14',
      ...(meant === undefined ? {} : { meant }),
      source: 'default',
    });
  });

  it('places the version', () => {
    expect(read({ '.python-version': '# mine\n3.12.4\n' })).toEqual({
      requested: '3.12.4',
      minor: '3.12',
      source: '.python-version',
      location: { file: '.python-version', line: 2 },
    });
  });

  it('lets runtime.txt win', () => {
    expect(read({ 'runtime.txt': 'python-3.10.7\n', '.python-version': '3.13' })).toMatchObject({
      requested: '3.10.7',
      minor: '3.10',
      source: 'runtime.txt',
    });
  });

  it.each(['Python-3.10.7', '3.10.7', 'python 3.10', 'python-3', 'python-3.10\npython-3.11', ''])(
    'refuses runtime.txt %j',
    (text) => {
      expect(read({ 'runtime.txt': text, '.python-version': '3.13' }).source).toBe('default');
    },
  );

  it('reads Pipfile.lock last', () => {
    const lock = (requires: object) => JSON.stringify({ _meta: { requires } });
    expect(read({ 'Pipfile.lock': lock({ python_version: '3.11' }) })).toMatchObject({
      requested: '3.11',
      source: 'Pipfile.lock',
    });
    expect(
      read({ 'Pipfile.lock': lock({ python_version: '3.11', python_full_version: '3.12.1' }) }).minor,
    ).toBe('3.12');
    expect(read({ 'Pipfile.lock': lock({ python_version: '*' }) }).source).toBe('default');
    expect(read({ 'Pipfile.lock': '<<<<<<< HEAD' }).source).toBe('default');
  });
});
