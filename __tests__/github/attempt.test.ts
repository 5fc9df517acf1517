import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attempt } from '../../src/github/attempt.js';
import { filesOfDiff } from '../../src/github/changed-files.js';
import { surfaces } from '../../src/messages/github.js';
import { diffWithBase } from '../../src/project/diff-with-base.js';

const failing = (error: unknown, secretsWithheld?: 'fork' | 'dependabot') =>
  attempt(surfaces.comment, 'pull-requests: write', { secretsWithheld }, () => Promise.reject(error));
const answer = (status: number, message = '', headers = {}) =>
  Object.assign(new Error(message), { status, response: { headers } });

test('a refusal names the permission, a limit says so, and anything else is quoted in one line', async () => {
  const notes = await Promise.all([
    failing(answer(403, 'Resource not accessible by integration')),
    failing(answer(404, 'Not Found')),
    failing(answer(403, 'Resource not accessible by integration'), 'fork'),
    failing(answer(403, 'Resource not accessible by integration'), 'dependabot'),
    failing(answer(403, 'Unable to create comment because issue is locked.')),
    failing(answer(403, 'You have exceeded a secondary rate limit')),
    failing(answer(429, '', { 'retry-after': '60' })),
    failing(answer(502, 'Bad\n::error::Gateway')),
    failing(new Error('getaddrinfo ENOTFOUND')),
    failing('text'),
  ]);
  expect(notes.map((outcome) => !outcome.ok && outcome.note.en).join('\n')).toMatchInlineSnapshot(`
    "GitHub refused the comment: the token lacks a permission. Add \`pull-requests: write\` to the job's \`permissions\`.
    GitHub refused the comment: the token lacks a permission. Add \`pull-requests: write\` to the job's \`permissions\`.
    This pull request comes from a fork, so GitHub gives the run a read-only token: nothing is written to the pull request. Everything is in this summary.
    GitHub refused the comment: the token lacks a permission. Add \`pull-requests: write\` to the job's \`permissions\`.
    GitHub did not take the comment: 403 Unable to create comment because issue is locked. This does not change the result of the run.
    GitHub's rate limit is used up, so the comment had to be left out. The next run tries again.
    GitHub's rate limit is used up, so the comment had to be left out. The next run tries again.
    GitHub did not take the comment: 502 Bad ::error::Gateway. This does not change the result of the run.
    GitHub did not take the comment: getaddrinfo ENOTFOUND. This does not change the result of the run.
    GitHub did not take the comment: text. This does not change the result of the run."
  `);
});

test('git tells the change where GitHub does not: lines, binary files, modes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'diff-'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).trim();
  try {
    git('init', '--quiet');
    for (const name of ['a b.py', 'run.sh', 'gone.py']) writeFileSync(join(folder, name), 'one\ntwo\n');
    writeFileSync(join(folder, 'x.png'), Buffer.from([0, 1, 2]));
    git('add', '-A');
    git('commit', '-qm', 'Begin');
    const base = git('rev-parse', 'HEAD');
    writeFileSync(join(folder, 'a b.py'), 'one\n2\n');
    writeFileSync(join(folder, 'x.png'), Buffer.from([0, 9, 2]));
    chmodSync(join(folder, 'run.sh'), 0o755);
    git('rm', '-q', 'gone.py');
    git('add', '-A');
    git('commit', '-qm', 'Change');
    const files = filesOfDiff((await diffWithBase(folder, base, process.env.PATH)) ?? '') ?? [];
    expect(files.map(({ path, patch }) => [path, patch && /^@@.*$/m.exec(patch)?.[0]])).toEqual([
      ['a b.py', '@@ -1,2 +1,2 @@'],
      ['gone.py', '@@ -1,2 +0,0 @@'],
      ['run.sh', ''],
      ['x.png', undefined],
    ]);
    expect(await diffWithBase(folder, undefined, process.env.PATH)).toBeUndefined();
    expect(await diffWithBase(folder, '--output=evil', process.env.PATH)).toBeUndefined();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
