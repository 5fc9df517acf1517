import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectError } from '../model/errors.js';
import { git } from './git.js';

export interface GitFiles {
  /** Path of the folder below the repository's root, POSIX, '' for the root itself. */
  prefix: string;
  /** Tracked file, relative to the folder, to its mode. */
  modes: Map<string, string>;
  /** Submodule folders, checked out or not. */
  submodules: string[];
}

/**
 * What git's index holds below `folder`, with the files of submodules that are
 * checked out. Undefined when the folder is in no repository.
 * @throws ProjectError when there is a repository that git cannot read.
 */
export async function gitFiles(
  folder: string,
  searchPath: string | undefined,
): Promise<GitFiles | undefined> {
  const place = await git(folder, ['rev-parse', '--show-prefix'], searchPath);
  if (place.failure !== undefined) {
    if (place.failure.includes('not a git repository') || !existsSync(join(folder, '.git'))) return undefined;
    throw unreadable(folder, place.failure);
  }
  const prefix = place.stdout.replace(/\r?\n$/, '').replace(/\/$/, '');
  const result: GitFiles = { prefix, modes: new Map(), submodules: [] };
  await list(folder, '', result, searchPath);
  return result;
}

async function list(
  folder: string,
  base: string,
  into: GitFiles,
  searchPath: string | undefined,
): Promise<void> {
  const { stdout, failure } = await git(join(folder, base), ['ls-files', '-s', '-z'], searchPath);
  if (failure !== undefined) throw unreadable(join(folder, base), failure);
  for (const entry of stdout.split('\0')) {
    // "<mode> <object> <stage>\t<path>"; an unmerged path comes once a stage.
    const tab = entry.indexOf('\t');
    if (tab < 0) continue;
    const mode = entry.slice(0, 6);
    const path = base === '' ? entry.slice(tab + 1) : `${base}/${entry.slice(tab + 1)}`;
    if (mode !== '160000') {
      into.modes.set(path, mode);
    } else if (!into.submodules.includes(path)) {
      into.submodules.push(path);
      if (existsSync(join(folder, path, '.git'))) await list(folder, path, into, searchPath);
    }
  }
}

function unreadable(folder: string, failure: string): ProjectError {
  return new ProjectError(
    {
      en: `git cannot read the repository of ${folder}: ${failure}`,
      ko: `git이 ${folder}의 저장소를 읽지 못했습니다: ${failure}`,
    },
    {
      hint: {
        en: 'Check out the project with actions/checkout, and see that `git status` works in that folder.',
        ko: 'actions/checkout으로 프로젝트를 체크아웃했는지, 그 폴더에서 `git status`가 동작하는지 확인해 주세요.',
      },
    },
  );
}
