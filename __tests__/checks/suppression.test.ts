import { describe, expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { project, withSettings } from './projects.js';
import { contextOf, type Files } from './verbs.js';

const id = 'ignore';
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

/** Ids and files of what the whole check finds, and of what it leaves out. */
async function result(files: Files) {
  const { findings, suppressed } = runChecks(await contextOf(files));
  const names = (list: typeof findings) => list.map(({ check, location }) => `${check} ${location.file}`);
  return { findings: names(findings), suppressed: names(suppressed) };
}

/** A file with a fault, and the same with a comment; `# heroku: ignore[…]` stands where `@` does. */
const kinds: [string, finding: string, source: string | ((text: string) => Uint8Array), text?: string][] = [
  ['a Procfile, at the end', 'procfile-port Procfile', 'web: gunicorn mysite.wsgi -b 0.0.0.0:8000 @\n'],
  ['a Procfile, above', 'procfile-port Procfile', '@\nweb: gunicorn mysite.wsgi -b 0.0.0.0:8000\n'],
  [
    'requirements, at the end',
    'req-windows-only requirements.txt',
    'Django==5.2.8\ngunicorn==23.0.0\npywin32==306 @\n',
  ],
  [
    'requirements, above',
    'req-windows-only requirements.txt',
    'Django==5.2.8\ngunicorn==23.0.0\n@\npywin32==306\n',
  ],
  [
    'requirements in UTF-16',
    'req-windows-only requirements.txt',
    utf16,
    'Django==5.2.8\ngunicorn==23.0.0\npywin32==306 @\n',
  ],
  ['.python-version', 'python-patch-pinned .python-version', '@\n3.13.1\n'],
  ['.gitignore', 'needed-file-ignored .gitignore', 'venv/\n@\nmanage.py\n'],
];

describe.each(kinds)('%s', (_, expected, source, written) => {
  const file = expected.split(' ')[1]!;
  const [check] = expected.split(' ');
  const make = typeof source === 'string' ? (text: string) => text : source;
  const text = typeof source === 'string' ? source : written!;
  const base = file === '.gitignore' ? project({ 'manage.py': undefined }) : project();
  const withComment = (comment: string) => result({ ...base, [file]: make(text.replace('@', comment)) });

  it('is silenced there, and counted', async () => {
    const comment = `# heroku: ${id}[${check}]`;
    const [before, after] = [await withComment('# a note'), await withComment(comment)];
    expect(before.findings).toContain(expected);
    expect(after.findings).not.toContain(expected);
    expect(after.suppressed).toContain(expected);
    expect(after.findings).toEqual(before.findings.filter((one) => one !== expected));
  });
});

it('a statement of several lines is silenced on any of them, and above', async () => {
  const hosts = (text: string) =>
    withSettings(['ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]', text]);
  for (const text of [
    'ALLOWED_HOSTS = ["*"]  # heroku: ignore[allowed-hosts-wildcard]',
    '# heroku: ignore[allowed-hosts-wildcard]\nALLOWED_HOSTS = ["*"]',
    'ALLOWED_HOSTS = [\n    "*",  # heroku: ignore[allowed-hosts-wildcard]\n]',
  ]) {
    expect((await result(hosts(text))).suppressed).toEqual(['allowed-hosts-wildcard mysite/settings.py']);
  }
});

it('a whole file is silenced on its first line', async () => {
  const files = project({ Procfile: undefined });
  const name = 'procfile-missing manage.py';
  expect((await result(files)).findings).toContain(name);
  const silenced = { ...files, 'manage.py': `# heroku: ignore[procfile-missing]\n${files['manage.py']}` };
  expect((await result(silenced)).suppressed).toEqual([name]);
});
