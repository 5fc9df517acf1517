import { describe, expect, it } from 'vitest';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { requirementsReport } from '../../src/scrub/requirements-report.js';
import { redact, secretsIn } from '../../src/scrub/secrets.js';
import { plan } from './scrubbed.js';

const token = 'ghp_0123456789abcdefghijABCDEFGHIJ456789';

describe('secretsIn', () => {
  it.each([
    ['-i https://user:s3cret@pypi.example/simple', ['s3cret']],
    ['-i https://user:p%40ss%2Fw@pypi.example/simple', ['p%40ss%2Fw', 'p@ss/w']],
    [`y @ git+https://${token}@github.com/x/y.git`, [token]],
    [`y @ git+https://${token}:x-oauth-basic@github.com/x/y.git`, [token]],
    [`y @ git+https://x-access-token:${token}@github.com/x/y.git`, [token]],
    ['-i https://pypi.example/simple?token=abcdef', ['abcdef']],
    [`# old: ${token}`, [token]],
    ['y @ git+ssh://git@github.com/x/y.git', []],
    ['-i https://pypi.example/simple', []],
    ['y @ git+https://github.com/x/y.git@v1.0', []],
    ['-i https://${USER}:${TOKEN}@pypi.example/simple', []],
    ['-i https://<user>:<token>@pypi.example/simple', []],
  ])('%s', (line, secrets) => {
    expect(secretsIn(line)).toEqual(secrets);
    for (const secret of secrets) expect(redact(line, secrets)).not.toContain(secret);
    if (secrets.length === 0) expect(redact(line, secrets)).toBe(line);
  });
});

it('never shows a secret, whatever is said of its line', () => {
  const lines = [
    '-i https://user:hunter2hunter2@pypi.example/simple',
    `--extra-index-url https://${token}:x@pypi.example/simple`,
    'x @ https://user:hunter2hunter2@example.com/x-1.0-cp313-cp313-win_amd64.whl',
    `y @ git+ssh://git:hunter2hunter2@github.com/x/y.git`,
    `-e git+https://${token}@github.com/x/y.git#egg=y[z]`,
    'pip install https://user:hunter2hunter2@example.com/y.zip',
    'nonsense https://user:hunter2hunter2@example.com',
    'pywin32==306 # hunter2hunter2',
    '-r https://user:hunter2hunter2@example.com/r.txt --nope',
  ];
  for (const encode of [(text: string) => text, (text: string) => Buffer.from(text, 'utf16le')]) {
    for (const text of [lines.join('\n'), ...lines.map((line) => `${lines[0]}\n${lines[1]}\n${line}\n`)]) {
      const files = { 'requirements.txt': encode(text) };
      const { changes, findings, diff, secrets } = plan(files);
      expect(secrets).toEqual(expect.arrayContaining(['hunter2hunter2', token]));
      expect(findings.filter(({ check }) => check === 'req-url-secret').length).toBeGreaterThan(0);
      const report = requirementsReport(projectFromMap(files), 'requirements.txt', '3.13');
      const shown = JSON.stringify({ changes, findings, diff, report });
      expect(shown).not.toContain('hunter2');
      expect(shown).not.toContain(token);
    }
  }
});
