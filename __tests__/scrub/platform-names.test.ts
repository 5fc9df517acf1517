import { describe, expect, it } from 'vitest';
import { found, plan, shipped } from './scrubbed.js';

const windows = [
  'twisted-iocpsupport==1.0.4',
  'pywin32==306',
  'pywin32',
  'PyWin32>=300',
  'pypiwin32==223',
  'pywinpty==2.0.13',
  'windows-curses==2.3.2',
  'kivy-deps.angle==0.3.3',
  'kivy_deps.sdl2_dev==0.7.0',
  'tensorflow-intel==2.15.0',
  'pyreadline==2.1',
  'sspilib==0.1.0',
  'winkerberos==0.9.1',
  'winrt-runtime==2.0.1',
  'winrt-Windows.Foundation==4!10.0.22621.2428',
  'winsdk==1.0.0b10',
  'bleak-winrt==1.2.0',
  'py2exe==0.13.0.1',
  'PyAudioWPatch==0.2.12.6',
  'onnxruntime-directml==1.17.0',
  'xlwings==0.25.3',
  'WMI==1.5.1',
  'wexpect==4.0.0',
  'win10toast==0.9',
  'requests_negotiate_sspi==0.5.2',
  'win11toast==0.35',
  'windows-toasts==1.1.0',
  'pywin32[extra]==306',
];
const macos = [
  'pyobjc-core==10.1',
  'pyobjc-framework-Cocoa==10.1',
  'pyobjc_framework_Quartz==10.1',
  'pyobjc==10.1',
  'appscript==1.2.5',
  'MacFSEvents==0.8.4',
  'rumps==0.4.0',
  'ocrmac==1.0.0',
  'tensorflow-macos==2.15.0',
  'tensorflow-metal==1.1.0',
  'mlx-metal==0.29.0',
];
const backports: [string, string][] = [
  ['backports.zoneinfo==0.2.1', '3.9'],
  ['backports-zoneinfo', '3.9'],
  ['dataclasses==0.8', '3.7'],
  ['typing==3.7.4.2', '3.5'],
  ['typing==3.10.0.0', '3.5'],
  ['futures==3.3.0', '3'],
  ['futures', '3'],
  ['wsgiref==0.1.2', '3'],
];

describe.each([
  ['req-windows-only', 'sys_platform == "win32"', windows],
  ['req-macos-only', 'sys_platform == "darwin"', macos],
] as const)('%s', (check, marker, names) => {
  it.each(names)('%s', (line) => {
    expect(found(`${line}\n`)).toEqual([`:1 error ${check} (safe)`]);
    expect(shipped(`${line}\n`)).toBe(`${line} ; ${marker}\n`);
    expect(shipped(`Django==5.2\r\n${line}  # why\r\n`)).toBe(
      `Django==5.2\r\n${line} ; ${marker}  # why\r\n`,
    );
    expect(shipped(`${line}; python_version > "3"`)).toBe(`${line}; (python_version > "3") and ${marker}`);
    expect(shipped(`${line} ; os_name=='posix' or os_name=='nt'\t# x`)).toBe(
      `${line} ; (os_name=='posix' or os_name=='nt') and ${marker}\t# x`,
    );
    expect(shipped(`${line} ;`)).toBe(`${line} ; ${marker}`);
    const hash = `--hash=sha256:${'0'.repeat(64)}`;
    expect(shipped(`${line} ${hash}`)).toBe(`${line} ; ${marker} ${hash}`);
    expect(shipped(`${line} \\\n    ${hash} \\\n    ${hash}\n`)).toBe(
      `${line} ; ${marker} \\\n    ${hash} \\\n    ${hash}\n`,
    );
  });

  it.each(names)('%s is left alone where pip never gets to it', (line) => {
    for (const text of [
      `${line} ; ${marker}\n`,
      `${line}; platform_system == "Windows" and python_version > "3"`,
      `${line} ; python_version < "3"`,
      `# ${line}`,
    ]) {
      const { edits, changes, findings, diff } = plan(text);
      expect({ edits, changes, findings, diff }).toEqual({ edits: [], changes: [], findings: [], diff: '' });
    }
    const constrained = { 'requirements.txt': '-c constraints.txt\nDjango\n', 'constraints.txt': line };
    expect(plan(constrained).findings).toEqual([]);
  });
});

it.each(backports)('%s is kept for Python older than %s', (line, version) => {
  expect(found(line)).toEqual([':1 error req-stdlib-backport (safe)']);
  expect(shipped(line)).toBe(`${line} ; python_version < "${version}"`);
});

describe('what installs on Linux', () => {
  const harmless = `
    colorama tzdata waitress atomicwrites pywin32-ctypes win32-setctime pyreadline3 win-inet-pton comtypes
    winshell pydirectinput docx2pdf pystray pywebview pynput keyboard pyautogui PyGetWindow pefile macholib
    ds-store py2app rubicon-objc appnope pync osascript xattr ansicon jinxed pydivert mitmproxy-windows
    mitmproxy-macos pythonnet pyinstaller pipwin wfastcgi pywinrm pyspnego types-pywin32 subprocess32
    argparse uuid asyncio pathlib enum34 configparser importlib-metadata bs4 dotenv
    psycopg2 mysqlclient pycairo python-ldap lxml Pillow cffi pycurl pylibmc gssapi pykerberos evdev
    docker loguru click tqdm ipython keyring bleak pyttsx3 xlwings==0.30.0 dataclasses==0.6 dataclasses
    typing==3.7.4.3 typing tensorflow-intel==0.0.1 pywinauto==0.6.9 python-snappy==0.7.3 celery==5.5.3
    celery scikit-learn pip==24.0 setuptools==75.0 wheel Twisted==24.7.0`;
  it.each(harmless.trim().split(/\s+/))('%s', (name) => {
    for (const line of [name, `${name.split('==')[0]} ; python_version >= "3"`, name.toUpperCase()]) {
      expect(plan(line)).toMatchObject({ edits: [], findings: [], diff: '' });
    }
  });
});

describe('packages that need such a package', () => {
  const marked = 'pywin32==306 ; sys_platform == "win32"';
  it.each([
    ['wmi==1.5.1\npywin32==306\n', `wmi==1.5.1 ; sys_platform == "win32"\n${marked}\n`],
    ['pywin32==306\nwmi==1.5.1\n', `${marked}\nwmi==1.5.1 ; sys_platform == "win32"\n`],
    [`${marked}\nwmi==1.5.1\n`, `${marked}\nwmi==1.5.1 ; sys_platform == "win32"\n`],
  ])('are marked with it: %j', (before, after) => {
    expect(shipped(before)).toBe(after);
  });

  it('are named in the change', () => {
    const { changes } = plan('Twisted==22.10.0\ntwisted-iocpsupport==1.0.4\n');
    expect(changes).toMatchObject([
      {
        file: 'requirements.txt',
        line: 2,
        before: 'twisted-iocpsupport==1.0.4',
        after: 'twisted-iocpsupport==1.0.4 ; sys_platform == "win32"',
        name: 'twisted-iocpsupport',
        parent: 'Twisted',
      },
    ]);
    expect(changes[0]!.reason).toMatchInlineSnapshot(`
      {
        "en": "\`twisted-iocpsupport==1.0.4\` works on Windows only. It came with Twisted. The build stops there ("Building wheel for twisted-iocpsupport did not run successfully").",
        "ko": "\`twisted-iocpsupport==1.0.4\`는 Windows 전용입니다. Twisted와 함께 설치된 패키지입니다. 빌드가 여기서 멈춥니다("Building wheel for twisted-iocpsupport did not run successfully").",
      }
    `);
  });
});

describe('python-magic-bin', () => {
  it('makes way for python-magic on Linux', () => {
    expect(shipped('python-magic-bin==0.4.14\r\nDjango')).toBe(
      'python-magic-bin==0.4.14 ; sys_platform != "linux"\r\nDjango\r\npython-magic==0.4.27 ; sys_platform == "linux"\r\n',
    );
    expect(shipped('python-magic-bin==0.4.14\npython-magic==0.4.27\n')).toBe(
      'python-magic-bin==0.4.14 ; sys_platform != "linux"\npython-magic==0.4.27\n',
    );
  });

  it('is only reported where hashes forbid a new line', () => {
    const text = `python-magic-bin==0.4.14 --hash=sha256:${'0'.repeat(64)}\n`;
    expect(found(text)).toEqual([':1 error req-windows-only']);
    expect(shipped(text)).toBe(text);
  });
});

describe('names that are common knowledge only', () => {
  it.each(['pywinhook', 'pyobjus', 'pyad==0.6.0'])('%s is reported, and repaired on request', (line) => {
    const { edits, findings } = plan(line);
    expect(edits).toEqual([]);
    expect(findings).toMatchObject([{ severity: 'warning', fix: { safety: 'unsafe' } }]);
  });
});

describe('a marker that nobody can decide beforehand', () => {
  it('keeps the line as it is', () => {
    const line = 'pywin32==306 ; python_full_version < "3.13.1"';
    expect(found(line, '3.13')).toEqual([':1 warning req-windows-only (unsafe)']);
    expect(found(line, '3.13.0')).toEqual([':1 error req-windows-only (safe)']);
    expect(found(line, '3.13.1')).toEqual([]);
  });
});
