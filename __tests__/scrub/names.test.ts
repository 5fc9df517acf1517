import { describe, expect, it } from 'vitest';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { planScrub } from '../../src/scrub/plan.js';
import { found, plan, shipped } from './scrubbed.js';

describe('projects that PyPI does not have', () => {
  it.each([
    'python-apt==2.4.0',
    'ufw==0.36',
    'conda',
    'anaconda-navigator==2.4',
    'os',
    'tkinter',
    'sqlite3',
    'python>=3.8',
  ])('%s is commented out', (line) => {
    expect(found(line)).toEqual([':1 error req-not-on-pypi (safe)']);
    expect(shipped(`a==1\n${line}\n`)).toBe(`a==1\n# ${line}\n`);
  });

  it('is commented out with all its lines', () => {
    const hash = `--hash=sha256:${'0'.repeat(64)}`;
    expect(shipped(`ufw==0.36 \\\n    ${hash} \\\n    ${hash}\n    # via x\nb==1 ${hash}\n`)).toBe(
      `# ufw==0.36 \\\n#     ${hash} \\\n#     ${hash}\n    # via x\nb==1 ${hash}\n`,
    );
  });

  it('may be on another index', () => {
    expect(found('--extra-index-url https://pypi.example/simple\nufw==0.36\npkg-resources==0.0.0')).toEqual([
      ':2 warning req-not-on-pypi (unsafe)',
      ':3 error req-pkg-resources (safe)',
    ]);
  });

  it('is reported with the name that is meant', () => {
    expect(found('cv2\nrest_framework\nPIL==9.0')).toEqual([
      ':1 error req-not-on-pypi (unsafe)',
      ':2 error req-not-on-pypi (unsafe)',
      ':3 error req-not-on-pypi',
    ]);
    expect(plan('rest_framework').findings[0]!.remedy.en).toBe('Use `djangorestframework` instead.');
  });

  it('has none of the versions that distributions and vendors make', () => {
    expect(
      found('torch==2.1.0+cu118\nlz4==4.0.2+dfsg\ndistro-info===1.1build1\npython-debian===0.1.36ubuntu1'),
    ).toEqual([
      ':1 error req-not-on-pypi',
      ':2 error req-not-on-pypi',
      ':3 error req-not-on-pypi',
      ':4 error req-not-on-pypi',
    ]);
    expect(found('--extra-index-url https://download.pytorch.org/whl/cpu\ntorch==2.1.0+cpu')).toEqual([]);
  });
});

describe('packages that cannot be built', () => {
  it.each([
    ['sklearn', 'Use `scikit-learn` instead.'],
    ['tensorflow-gpu==2.12.0', 'Use `tensorflow-cpu` instead.'],
    ['playsound==1.3.0', 'Use `playsound3` instead.'],
  ])('%s', (line, remedy) => {
    expect(plan(line)).toMatchObject({
      edits: [],
      findings: [{ check: 'req-cannot-build', remedy: { en: remedy } }],
    });
  });

  it('have metadata that pip refuses', () => {
    expect(found('celery==4.4.7\ntextract==1.6.5')).toEqual([
      ':1 error req-legacy-metadata',
      ':2 error req-legacy-metadata',
    ]);
  });
});

describe('what several lines show', () => {
  const hash = `--hash=sha256:${'0'.repeat(64)}`;

  it('contradicting pins', () => {
    expect(found('pytz==2024.1\nDjango\npytz==2023.3')).toEqual([':3 error req-conflict']);
    expect(found('pytz==1.0\nPyTZ==1')).toEqual([]);
    expect(found('pytz==1 ; sys_platform == "linux"\npytz==2 ; sys_platform == "win32"')).toEqual([]);
  });

  it('lines without hashes beside lines with', () => {
    expect(
      found(
        `a==1 ${hash}\nb==2\nc>=1 ${hash}\nd @ git+https://github.com/x/d.git\ne==1 ; sys_platform == "win32"`,
      ),
    ).toEqual([':2 error req-hashes', ':3 error req-hashes', ':4 error req-hashes']);
  });

  it('includes that are missing, or spelled otherwise', () => {
    const files = {
      'requirements.txt': '-r sub\\a.txt\n-r Base.txt\n-r nope.txt\n',
      'sub/a.txt': 'pywin32==306',
      'base.txt': '',
    };
    expect(found(files)).toEqual([
      ':1 error req-include (safe)',
      ':2 error req-include (unsafe)',
      ':3 error req-include',
      'sub/a.txt:1 error req-windows-only (safe)',
    ]);
    const { overlay } = plan(files);
    expect([...overlay].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ['requirements.txt', '-r sub/a.txt\n-r Base.txt\n-r nope.txt\n'],
      ['sub/a.txt', 'pywin32==306 ; sys_platform == "win32"'],
    ]);
  });
});

it('leaves a line alone that says so', () => {
  const text =
    'pywin32==306  # heroku: ignore[req-windows-only]\n# heroku: ignore[req-not-on-pypi]\nos\nwmi  # heroku: ignore[other]\n';
  expect(found(text)).toEqual([':4 error req-windows-only (safe)']);
  const { changes, ignored } = plan(text);
  expect(changes.map(({ line }) => line)).toEqual([4]);
  expect(ignored.map(({ check, location, fix }) => [check, location.line, fix])).toEqual([
    ['req-windows-only', 1, undefined],
    ['req-not-on-pypi', 3, undefined],
  ]);
});

it('sees that comment behind continuations, and in UTF-16', () => {
  const text =
    'pywin32==306 \\\n  --hash=sha256:00  # heroku: ignore[req-windows-only]\nwmi==1 --hash=sha256:00\n';
  expect(plan(text).changes.map(({ line }) => line)).toEqual([3]);
  const utf16 = Buffer.from('\ufeffpywin32==306  # heroku: ignore[req-windows-only]\n', 'utf16le');
  expect(plan({ 'requirements.txt': utf16 }).overlay.size).toBe(0);
});

it('leaves alone what the user ignores', () => {
  const files = {
    'requirements.txt': '-r sub/a.txt\nos\npywin32==306\n“--pre”\n',
    'sub/a.txt': 'pywin32==306\nos\n',
  };
  const ignored = (check: string, file: string) => check === 'req-windows-only' && file === 'sub/a.txt';
  const { overlay, findings } = planScrub(projectFromMap(files), { pythonVersion: '3.13', ignored });
  expect(new TextDecoder().decode(overlay.get('sub/a.txt'))).toBe('pywin32==306\n# os\n');
  expect(new TextDecoder().decode(overlay.get('requirements.txt'))).toContain('pywin32==306 ; sys_platform');
  expect(findings.filter(({ check }) => check === 'req-windows-only')).toHaveLength(1);
});

it('does not save a file as UTF-8 when its encoding is ignored', () => {
  const bytes = Buffer.concat([Buffer.from('Django==5.2\n# '), Uint8Array.of(0xbe, 0xc8), Buffer.from('\n')]);
  const tree = projectFromMap({ 'requirements.txt': bytes });
  expect(planScrub(tree, { pythonVersion: '3.13' }).overlay.size).toBe(1);
  const ignored = () => true;
  const { overlay, findings, edits } = planScrub(tree, { pythonVersion: '3.13', ignored });
  expect([overlay.size, findings, edits]).toEqual([0, [], []]);
});

it('has nothing to say without a requirements.txt', () => {
  expect(plan({})).toMatchObject({ edits: [], changes: [], diff: '', secrets: [] });
});
