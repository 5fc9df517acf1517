import { describe, expect, it } from 'vitest';
import { scrubChecks } from '../../../src/checks/requirements/scrub-checks.js';
import { runChecks } from '../../../src/checks/run.js';
import { project } from '../projects.js';
import { contextOf, repaired, reports, run, staysSilent } from '../verbs.js';

const check = (id: string) => scrubChecks.find((one) => one.id === id)!;
const requirements = (text: string) =>
  project({ 'requirements.txt': `${project()['requirements.txt']}${text}` });
const file = 'requirements.txt';

it.each([
  ['req-windows-only', 'pywin32==306'],
  ['req-macos-only', 'pyobjc-core==10.1'],
  ['req-pkg-resources', 'pkg-resources==0.0.0'],
  ['req-local-path', 'x @ file:///C:/w/x-1.0-py3-none-any.whl'],
  ['req-syntax', 'pip install x==1'],
  ['req-stdlib-backport', 'backports.zoneinfo==0.2.1'],
  ['req-not-on-pypi', 'os'],
  ['req-cannot-build', 'sklearn'],
  ['req-legacy-metadata', 'celery==5.0.5'],
  ['req-private-source', 'x @ git+ssh://git@github.com/x/x.git'],
  ['req-url-secret', '-i https://me:secret@pypi.example/simple'],
  ['req-include', '-r missing.txt'],
  ['req-hashes', `x==1 --hash=sha256:${'0'.repeat(64)}`],
  ['req-conflict', 'Django==4.2'],
])('%s reports `%s`', async (id, line) => {
  const files = requirements(`${line}\n`);
  const { findings } = await run(check(id), files);
  expect(findings.length).toBeGreaterThan(0);
  for (const { message, remedy } of findings) {
    expect(message.ko).toMatch(/[가-힣]/);
    expect(remedy.ko).toMatch(/[가-힣]/);
    expect(`${message.en}${remedy.en}`).not.toMatch(/undefined|\[object|[가-힣]/);
  }
  await staysSilent(check(id), project());
  // In a comment a password is just as public.
  if (id !== 'req-url-secret') await staysSilent(check(id), requirements(`# ${line}\n`));
});

describe.each([
  'req-windows-only',
  'req-macos-only',
  'req-pkg-resources',
  'req-local-path',
  'req-syntax',
  'req-stdlib-backport',
  'req-not-on-pypi',
  'req-cannot-build',
])('%s', (id) => {
  it('keeps what its page promises', async () => {
    const { bad, good } = check(id).docs.example!;
    const after = await repaired(check(id), project({ 'requirements.txt': `${bad}\n` }));
    expect(after['requirements.txt']).toBe(`${good}\n`);
  });
});

it('reports the encoding', async () => {
  const utf16 = Buffer.from('\ufeffDjango==5.2\n', 'utf16le');
  await reports(check('req-encoding'), { ...project(), 'requirements.txt': utf16 }, [
    { file, line: 1, severity: 'warning' },
  ]);
});

it('says nothing where another file decides', async () => {
  const files = project({ 'requirements.txt': undefined, 'uv.lock': 'version = 1\n' });
  const { findings, notApplicable } = await run(check('req-windows-only'), files);
  expect(findings).toEqual([]);
  expect(notApplicable).toHaveLength(1);
});

it('offers no edit of what is ignored, together with others neither', async () => {
  const text = Buffer.from('\ufeffDjango==5.2\npywin32==306\n', 'utf16le');
  const context = await contextOf({ ...project(), 'requirements.txt': text });
  const ignore = ['req-windows-only:*.txt'];
  const { findings, suppressed } = runChecks(context, { checks: scrubChecks, ignore });
  expect(suppressed.map(({ check: id }) => id)).toEqual(['req-windows-only']);
  expect(findings.map((finding) => finding.fix?.edits)).toEqual([
    [{ kind: 'write', file, text: 'Django==5.2\npywin32==306\n' }],
  ]);
});

it('is silenced on the line', async () => {
  const { findings, suppressed } = await run(
    check('req-windows-only'),
    requirements('pywin32==306  # heroku: ignore[req-windows-only]\n'),
  );
  expect(findings).toEqual([]);
  expect(suppressed).toHaveLength(1);
});
