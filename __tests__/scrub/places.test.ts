import { describe, expect, it } from 'vitest';
import { found, plan, shipped } from './scrubbed.js';

describe('paths of another computer', () => {
  it.each([
    ['six @ file:///C:/wheels/six-1.17.0-py2.py3-none-any.whl', 'six==1.17.0'],
    ['six @ file:///home/me/six-1.17.0.tar.gz ; os_name == "posix"', 'six==1.17.0 ; os_name == "posix"'],
    [
      'x-y[a,b] @ file:///croot/x_y_169/x_y-1.2.post1-cp311-cp311-linux_x86_64.whl  # local',
      'x-y[a,b]==1.2.post1  # local',
    ],
  ])('%s has the version in its name', (before, after) => {
    expect(found(before)).toEqual([':1 error req-local-path (safe)']);
    expect(shipped(before)).toBe(after);
  });

  it.each([
    'numpy @ file:///croot/numpy_1690232220950/work',
    'numpy @ file:///home/conda/feedstock_root/build_artifacts/numpy_169/work',
    'other @ file:///C:/wheels/six-1.17.0-py2.py3-none-any.whl',
    './libs/foo',
    'C:\\Users\\me\\x-1.0.tar.gz',
  ])('%s does not tell the version', (line) => {
    expect(found(line)).toEqual([':1 error req-local-path']);
    expect(shipped(line)).toBe(line);
  });

  it.each([
    '-e c:\\users\\me\\proj',
    '-e /home/me/proj',
    '-e .',
    'C:\\Users\\me\\x-1.0-cp311-cp311-win_amd64.whl',
    '\\\\server\\share\\x-1.0-py3-none-any.whl',
  ])('%s has a suggestion', (line) => {
    expect(found(line)).toEqual([':1 error req-local-path (unsafe)']);
  });

  it('are none where the project has the file', () => {
    expect(
      found({
        'requirements.txt': './libs/foo\n-e .\n-e ./libs/foo\n./x-1.0-py3-none-any.whl',
        'libs/foo/setup.py': '',
        'pyproject.toml': '',
        'x-1.0-py3-none-any.whl': '',
      }),
    ).toEqual([]);
  });
});

describe('wheels for another platform', () => {
  it.each([
    ['x @ https://example.com/x-1.0-cp313-cp313-win_amd64.whl', 'win32'],
    ['https://example.com/x-1.0-cp313-cp313-macosx_11_0_arm64.whl', 'darwin'],
    ['./w/x-1.0-cp313-cp313-win_amd64.whl', 'win32'],
  ])('%s', (line, platform) => {
    const files = { 'requirements.txt': `${line}\n`, 'w/x-1.0-cp313-cp313-win_amd64.whl': '' };
    const [bytes] = plan(files).overlay.values();
    expect(new TextDecoder().decode(bytes)).toBe(`${line} ; sys_platform == "${platform}"\n`);
  });

  it('are none when a tag fits', () => {
    expect(
      found(
        'https://example.com/x-1.0-py3-none-any.whl\nhttps://example.com/x-1.0-py3-none-manylinux_2_28_x86_64.whl',
      ),
    ).toEqual([]);
  });
});

describe('repositories', () => {
  it.each([
    ['y @ git+ssh://git@github.com/x/y.git@main', 'warning', 'y @ git+https://github.com/x/y.git@main'],
    ['-e git+ssh://git@gitlab.com/x/y.git#egg=y', 'warning', '-e git+https://gitlab.com/x/y.git#egg=y'],
    ['-e git://github.com/x/y.git#egg=y', 'error', '-e git+https://github.com/x/y.git#egg=y'],
  ])('%s', (line, severity, suggestion) => {
    const { edits, findings } = plan(line);
    expect(edits).toEqual([]);
    expect(findings).toMatchObject([{ check: 'req-private-source', severity, fix: { safety: 'unsafe' } }]);
    expect(findings[0]!.fix!.edits).toMatchObject([{ newText: suggestion }]);
  });

  it('of public hosts are fine over HTTPS', () => {
    expect(found('y @ git+https://github.com/x/y.git\n-e git+https://github.com/x/z.git#egg=z')).toEqual([]);
  });

  it('need a client that the build has', () => {
    expect(found('-e svn+https://example.com/y#egg=y\nz @ hg+https://example.com/z')).toEqual([
      ':1 error req-private-source',
      ':2 error req-private-source',
    ]);
  });

  it.each([
    ['-e git+https://github.com/x/y.git#egg=y[z]', 'Write `y[z] @ git+https://github.com/x/y.git`.'],
    ['-e git+git@github.com:x/y.git#egg=y', 'Write `y @ git+https://github.com/x/y.git`.'],
  ])('that pip cannot read: %s', (line, remedy) => {
    expect(plan(line).findings).toMatchObject([{ check: 'req-syntax', remedy: { en: remedy } }]);
  });
});

it('variables and --no-index find nothing', () => {
  const text = '--extra-index-url https://${USER}:${TOKEN}@pypi.example/simple\n';
  expect(found(text)).toEqual([':1 error req-private-source']);
  expect(found('--no-index\nDjango')).toEqual([':1 error req-private-source']);
  expect(found('--no-index\n--find-links wheels\nDjango')).toEqual([]);
});
