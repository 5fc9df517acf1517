import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'source-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Content {
  text?: string | Uint8Array;
  link?: string;
  mode?: number;
}

/** A real repository with one commit of `files`. */
export function repository(files: Record<string, string | Content>, folder = temporaryFolder()) {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'a',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_COMMITTER_NAME: 'a',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
        GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const write = (changes: Record<string, string | Content>): void => {
    for (const [path, value] of Object.entries(changes)) {
      const { text = '', link, mode } = typeof value === 'string' ? { text: value } : value;
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (link !== undefined) symlinkSync(link, file);
      else writeFileSync(file, text, { mode });
    }
  };
  const commit = (): string => {
    git('add', '-A');
    git('commit', '-q', '--allow-empty', '-m', 'work');
    return git('rev-parse', 'HEAD').trim();
  };
  git('init', '-q', '-b', 'main');
  write(files);
  return { folder, git, write, commit, head: commit() };
}
