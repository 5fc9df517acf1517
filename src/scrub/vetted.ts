import { kept, notOnPypi, standardLibrary } from './vetted-names.js';

/** When the rows were last measured. */
export const vettedAsOf = '2026-11-26';

/**
 * no-file: the index has nothing that Linux could take. build-fails: there is a source
 * archive, and it does not build. parent: needs such a package, whatever the platform.
 * gone: old sources for other Pythons. no-project: PyPI has no such project.
 */
export type Kind = 'no-file' | 'build-fails' | 'parent' | 'gone' | 'no-project';

/** What is known of a project that pip on Heroku cannot install. */
export interface Vetted {
  /** By PEP 503. A `*` at the end stands for the rest of the name. */
  name: string;
  check: string;
  kind: Kind;
  /** PEP 440: only these versions; then only a pinned line is judged. */
  versions?: string;
  /** Judge a line without any version too: its newest release is one of `versions`. */
  newest?: boolean;
  /** The marker that the package's users need; none where the line is to be commented out or only reported. */
  marker?: string;
  /** comment: no line of this name can ever install. report: the owner must choose. */
  action: 'mark' | 'comment' | 'report';
  /** Packages that bring it along: named in the message when they are listed too. */
  from?: readonly string[];
  /** Packages it needs on every platform; listed ones must be marked as well, and are by their own row. */
  needs?: readonly string[];
  /** A: installed, built or read in the sources. B: reports of users or maintainers. C: common knowledge. Only A and B are edited. */
  confidence: 'A' | 'B' | 'C';
  /** What to use, or do, in its place. */
  instead?: string;
}

type More = Partial<Vetted>;

function platform(check: string, marker: string) {
  return (names: string, kind: Kind, confidence: Vetted['confidence'], more: More = {}): Vetted[] =>
    names.split(' ').map((name) => ({ name, check, kind, marker, action: 'mark', confidence, ...more }));
}

const windows = platform('req-windows-only', 'sys_platform == "win32"');
const macos = platform('req-macos-only', 'sys_platform == "darwin"');

function backport(
  python: string,
  names: string,
  confidence: Vetted['confidence'],
  more: More = {},
): Vetted[] {
  const marker = `python_version < "${python}"`;
  const check = 'req-stdlib-backport';
  return names
    .split(' ')
    .map((name) => ({ name, check, kind: 'gone', marker, action: 'mark', confidence, ...more }));
}

function report(
  check: string,
  names: string,
  confidence: Vetted['confidence'],
  instead: string,
  more: More = {},
): Vetted[] {
  return names
    .split(' ')
    .map((name) => ({ name, check, kind: 'build-fails', action: 'report', confidence, instead, ...more }));
}

const rows: Vetted[] = [
  ...windows('twisted-iocpsupport', 'build-fails', 'A', {
    from: ['twisted', 'daphne', 'channels', 'scrapy'],
  }),
  ...windows('pywin32', 'no-file', 'A', {
    from: 'docker portalocker jupyter-core concurrent-log-handler wmi pyttsx3 xlwings pypiwin32'.split(' '),
  }),
  ...windows('pypiwin32', 'parent', 'A', {
    needs: ['pywin32'],
    from: ['kivy', 'win10toast', 'awsebcli', 'pyttsx3'],
  }),
  ...windows('pywinpty', 'build-fails', 'A', {
    from: ['terminado', 'jupyter', 'notebook', 'jupyter-server'],
  }),
  ...windows('windows-curses', 'no-file', 'A'),
  ...windows('kivy-deps-*', 'no-file', 'B', { from: ['kivy'] }),
  ...windows('tensorflow-intel', 'no-file', 'B', { versions: '>0.0.1', from: ['tensorflow'] }),
  ...windows('pyreadline', 'build-fails', 'A', { from: ['humanfriendly', 'coloredlogs', 'ipython'] }),
  ...windows('sspilib', 'build-fails', 'A', {
    from: ['pyspnego', 'requests-ntlm', 'pywinrm', 'requests-kerberos'],
  }),
  ...windows('winkerberos', 'build-fails', 'A', { from: ['pymongo', 'requests-kerberos'] }),
  ...windows('kerberos-sspi', 'parent', 'C', { needs: ['pywin32'] }),
  ...windows('winrt winrt-*', 'build-fails', 'A', {
    from: ['bleak', 'win11toast', 'windows-toasts', 'toasted'],
  }),
  ...windows('winsdk bleak-winrt', 'build-fails', 'B', { from: ['bleak', 'win11toast'] }),
  ...windows('py2exe', 'build-fails', 'A'),
  ...windows('pyaudiowpatch', 'no-file', 'B'),
  ...windows('onnxruntime-directml', 'no-file', 'B'),
  ...windows('onnxruntime-windowsml onnxruntime-genai-winml triton-windows', 'no-file', 'C'),
  ...windows('pywinhook pyhook3 python-msilib win-precise-time windows-capture', 'build-fails', 'C'),
  ...windows('xlwings', 'build-fails', 'A', { versions: '<0.26' }),
  ...windows('wmi wexpect', 'parent', 'A', { needs: ['pywin32'] }),
  ...windows('win10toast requests-negotiate-sspi', 'parent', 'A', { needs: ['pypiwin32', 'pywin32'] }),
  ...windows('win11toast windows-toasts', 'parent', 'A', { needs: ['winrt-*'] }),
  ...windows('toasted', 'parent', 'C', { needs: ['winrt-*'] }),
  ...windows('win10toast-click', 'parent', 'C', { needs: ['pypiwin32', 'pywin32'] }),
  ...windows('pyad', 'parent', 'C', { needs: ['pywin32'] }),
  ...windows('pywinauto', 'parent', 'C', { needs: ['pywin32'], versions: '<=0.6.8' }),

  ...macos('pyobjc-core pyobjc-framework-*', 'build-fails', 'A', {
    from: 'pyobjc pyautogui pynput pystray bleak keyboard pyttsx3 pywebview ocrmac docling rumps'.split(' '),
  }),
  ...macos('pyobjc', 'build-fails', 'A', { needs: ['pyobjc-core'] }),
  ...macos('appscript', 'build-fails', 'A', { from: ['xlwings', 'docx2pdf'] }),
  ...macos('macfsevents', 'build-fails', 'A'),
  ...macos('rumps ocrmac', 'parent', 'A', {
    needs: ['pyobjc-core', 'pyobjc-framework-*'],
    from: ['docling'],
  }),
  ...macos('py-applescript applaunchservices', 'parent', 'C', {
    needs: ['pyobjc-core', 'pyobjc-framework-*'],
  }),
  ...macos('tensorflow-macos tensorflow-metal', 'no-file', 'B'),
  ...macos('mlx-metal', 'no-file', 'A', { from: ['mlx', 'mlx-lm', 'mlx-whisper'] }),
  ...macos('onnxruntime-silicon onnxruntime-coreml pyobjus pyfsevents anki-mac-helper', 'no-file', 'C'),

  ...platform('req-windows-only', 'sys_platform != "linux"')('python-magic-bin', 'no-file', 'A'),

  ...backport('3.9', 'backports-zoneinfo', 'A', { from: ['django', 'dateparser', 'tzlocal', 'celery'] }),
  ...backport('3.7', 'dataclasses', 'A', { versions: '>=0.7' }),
  ...backport('3.5', 'typing', 'B', { versions: '==3.7.4.2' }),
  ...backport('3.5', 'typing', 'B', { versions: '==3.10.0.0' }),
  ...backport('3', 'futures', 'A', { versions: '>=3', newest: true }),
  ...backport('3', 'wsgiref logging', 'B'),
  ...backport('3', 'functools32 multiprocessing mysql-python pysqlite ssl', 'C'),
  ...backport('3', 'distribute', 'C', { versions: '<0.7' }),

  ...report('req-cannot-build', 'sklearn', 'A', 'scikit-learn'),
  ...report('req-cannot-build', 'tensorflow-gpu', 'B', 'tensorflow-cpu', {
    versions: '>=2.12',
    newest: true,
  }),
  ...report('req-cannot-build', 'playsound', 'A', 'playsound3', { versions: '==1.3.0', newest: true }),
  ...report('req-cannot-build', 'mod-wsgi', 'A', 'gunicorn'),
  ...report('req-cannot-build', 'dbus-python pycups libvirt-python pygobject', 'A', ''),
  ...report('req-cannot-build', 'python-snappy', 'A', 'python-snappy>=0.7', { versions: '<0.7' }),
  ...report('req-legacy-metadata', 'celery', 'A', 'celery>=5.2.1', {
    versions: '>=3.1,<5.2.1',
    kind: 'no-file',
  }),
  ...report('req-legacy-metadata', 'textract', 'A', 'textract<1.6.5', {
    versions: '==1.6.5',
    kind: 'no-file',
  }),

  {
    name: 'pkg-resources',
    check: 'req-pkg-resources',
    kind: 'no-project',
    action: 'comment',
    confidence: 'A',
  },
  ...[...notOnPypi, ...standardLibrary].map(
    (name): Vetted => ({
      name,
      check: 'req-not-on-pypi',
      kind: 'no-project',
      action: 'comment',
      confidence: 'A',
    }),
  ),
];

/** Modules whose project has another name; PyPI has none of the module's. */
const moduleNames: Readonly<Record<string, string>> = {
  cv2: 'opencv-python-headless',
  pil: 'Pillow',
  yaml: 'PyYAML',
  dateutil: 'python-dateutil',
  mysqldb: 'mysqlclient',
  corsheaders: 'django-cors-headers',
  'rest-framework': 'djangorestframework',
  magic: 'python-magic',
};
for (const [name, instead] of Object.entries(moduleNames)) {
  rows.push(...report('req-not-on-pypi', name, 'A', instead, { kind: 'no-project' }));
}

/** Names that a script can ask the index about: there should be nothing for Linux. */
export const withoutFiles: readonly string[] = rows.flatMap(({ name, kind, versions }) =>
  kind === 'no-file' && versions === undefined && !name.endsWith('*') ? [name] : [],
);

const exact = new Map<string, Vetted[]>();
const prefixes: Vetted[] = [];
for (const row of rows) {
  if (row.name.endsWith('*')) prefixes.push(row);
  else exact.set(row.name, [...(exact.get(row.name) ?? []), row]);
}

/** Names of the projects that need others which are known here. */
export const parents: readonly string[] = [...exact.values()]
  .flat()
  .flatMap(({ name, needs }) => (needs ? [name] : []));

/** What is known of the project `name` (normalised); several rows where versions differ. */
export function vettedRows(name: string): readonly Vetted[] {
  if (kept.has(name)) return [];
  return exact.get(name) ?? prefixes.filter((row) => name.startsWith(row.name.slice(0, -1)));
}

/** Whether a row's `needs` or `from` entry means the project `name`. */
export function means(entry: string, name: string): boolean {
  return entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : entry === name;
}
