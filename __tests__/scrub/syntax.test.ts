import { describe, expect, it } from 'vitest';
import { found, plan, shipped } from './scrubbed.js';

describe('lines that pip refuses, and that have one way out', () => {
  it.each([
    ['pip install Django==5.2', 'Django==5.2'],
    ['$ pip3 install "Django==5.2"', 'Django==5.2'],
    ['(venv) C:\\Users\\me> python -m pip install Django', 'Django'],
    ['(venv) C:\\Users\\me> pip freeze', '# (venv) C:\\Users\\me> pip freeze'],
    ['PS C:\\work> pip freeze', '# PS C:\\work> pip freeze'],
    ['[notice] A new release of pip is available', '# [notice] A new release of pip is available'],
    ['WARNING: You are using pip version 20.0', '# WARNING: You are using pip version 20.0'],
    ['DEPRECATION: Python 2.7', '# DEPRECATION: Python 2.7'],
    ['```', '# ```'],
    ['-jango==3.1', '# -jango==3.1'],
    ['~ip==23.0', '# ~ip==23.0'],
    ['"Django==5.2",', 'Django==5.2'],
    ["'Django==5.2'", 'Django==5.2'],
    ['Django >= "4.2.17"', 'Django >= 4.2.17'],
    ["Django=='5.2' ; os_name == 'posix'", "Django==5.2 ; os_name == 'posix'"],
    ['Django=5.2', 'Django==5.2'],
    ['Django=5.2=pypi_0', 'Django==5.2'],
    ['Django==5.2#web', 'Django==5.2  #web'],
    ['Django==5.2; os_name == "posix"# x', 'Django==5.2; os_name == "posix"  # x'],
    ['Django==5.2\t--hash=sha256:00', 'Django==5.2 --hash=sha256:00'],
    ['Django==5.2 ; os_name == \u201cposix\u201d', 'Django==5.2 ; os_name == "posix"'],
    ['\u201cDjango==5.2\u201d', 'Django==5.2'],
    ['\u2013\u2013pre', '--pre'],
    ['Django==5.2\u0000', 'Django==5.2'],
    ['\u001a', ''],
    ['Dj\u200bango==5.2', 'Django==5.2'],
    ['Django\u00a0==5.2', 'Django ==5.2'],
    ['\u001b[32mDjango==5.2\u001b[0m', 'Django==5.2'],
    ['Django \\  \n  ==5.2', 'Django \\\n  ==5.2'],
    [
      'Django==5.2 \\ \n  --hash=sha256:00 \\\t\n  --hash=sha256:01',
      'Django==5.2 \\\n  --hash=sha256:00 \\\n  --hash=sha256:01',
    ],
  ])('%j', (line, expected) => {
    const text = `a==1 --hash=sha256:00\n${line}\n`;
    const result = shipped(text);
    expect(result).toBe(`a==1 --hash=sha256:00\n${expected}\n`);
    expect(plan(result)).toMatchObject({ edits: [] });
    expect(plan(text).findings.every(({ check }) => check === 'req-syntax' || check === 'req-hashes')).toBe(
      true,
    );
  });

  it('the table of pip list', () => {
    const table =
      'Package    Version\n---------- -------\nasgiref    3.8.1\nDjango     5.2\npywin32    306\n';
    expect(shipped(table)).toBe(
      '# Package    Version\n# ---------- -------\nasgiref==3.8.1\nDjango==5.2\npywin32==306 ; sys_platform == "win32"\n',
    );
    expect(found(table)).toEqual([':1 error req-syntax (safe)', ':5 error req-windows-only (safe)']);
  });

  it('one repair brings the next to light', () => {
    expect(shipped('pywin32=306\n')).toBe('pywin32==306 ; sys_platform == "win32"\n');
    expect(shipped('python=3.9\n')).toBe('# python==3.9\n');
  });
});

describe('lines that pip refuses, and whose meaning is a guess', () => {
  it.each([
    ['Django = "^5.2"', 'Django>=5.2,<6'],
    ['Django^0.3.1', 'Django>=0.3.1,<0.4'],
    ['Django=>5', 'Django>=5'],
    ['Django>=5.*', 'Django>=5'],
    ['Django~=5', 'Django==5.*'],
    ['Django 5.2', 'Django==5.2'],
    ['numpy=1.26.4=py311h64a7726_0', 'numpy==1.26.4'],
    ["x ; sys_platform = 'win32'", "x ; sys_platform == 'win32'"],
  ])('%j is left, with advice', (line, advice) => {
    const { edits, findings } = plan(line);
    expect(edits).toEqual([]);
    expect(findings).toMatchObject([{ check: 'req-syntax', severity: 'error', fix: { safety: 'unsafe' } }]);
    expect(findings[0]!.remedy.en).toBe(`Write \`${advice}\`.`);
  });

  it.each([
    '<<<<<<< HEAD',
    'a==1, b==2',
    'a==1 b==2',
    '--global-option x',
    'a==1 --install-option=x',
    '-U',
    'good==1.0-custom',
    'nonsense here',
  ])('%j is left, without', (line) => {
    expect(found(line)).toEqual([':1 error req-syntax']);
    expect(shipped(line)).toBe(line);
  });
});

it('a marker that pip cannot evaluate is left', () => {
  const line = "pywin32==306 ; 'win32' ~= sys_platform";
  expect(found(line)).toEqual([':1 error req-syntax']);
  expect(shipped(line)).toBe(line);
});

it('says what is wrong, what pip does and what to write', () => {
  const { message, remedy } = plan('pip install Django==5.2').findings[0]!;
  expect({ message, remedy }).toMatchInlineSnapshot(`
    {
      "message": {
        "en": "The line is a command; a requirements file holds only what comes behind \`pip install\`. pip stops the build here: "Invalid requirement: 'pip install Django==5.2': Expected semicolon (after name with no version specifier) or end".",
        "ko": "명령이 그대로 적혀 있습니다. requirements 파일에는 \`pip install\` 뒤에 오는 부분만 적습니다. pip이 여기서 빌드를 멈춥니다: "Invalid requirement: 'pip install Django==5.2': Expected semicolon (after name with no version specifier) or end".",
      },
      "remedy": {
        "en": "Write \`Django==5.2\`.",
        "ko": "이렇게 적어 주세요: \`Django==5.2\`",
      },
    }
  `);
});
