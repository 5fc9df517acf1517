import { lstatSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ProjectError } from '../model/errors.js';
import { folderFiles } from './folder-files.js';
import { gitFiles } from './git-files.js';
import type { Project } from './project.js';
import { projectOf } from './tree.js';

/**
 * The project in `folder`: what git tracks there, as it is checked out. Without a
 * repository it is every file that no ignore rule matches, and `fromGit` is false.
 * @param searchPath The PATH to find git on.
 * @param also Files that count although git does not track them.
 * @throws ProjectError when there is no such folder, or git cannot read it, or it tracks nothing there.
 */
export async function openProject(
  folder: string,
  searchPath = process.env.PATH,
  also: readonly string[] = [],
): Promise<Project> {
  const root = resolve(folder);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(folder);
  const git = await gitFiles(root, searchPath);
  const sizes = new Map<string, number>();
  for (const path of also) git?.modes.set(path, git.modes.get(path) ?? '100644');
  const modes = git ? checkedOut(root, git.modes, sizes) : folderFiles(root);
  if (modes.size === 0) throw nothingThere(folder, git !== undefined);
  return projectOf({
    prefix: git?.prefix ?? '',
    fromGit: git !== undefined,
    modes,
    submodules: git?.submodules ?? [],
    size: (path) => sizes.get(path) ?? lstatSync(join(root, path), { throwIfNoEntry: false })?.size,
    read: (path) => attempt(() => readFileSync(join(root, path))),
    // Where links cannot be made, git writes the target into an ordinary file.
    readLink: (path) =>
      attempt(() =>
        lstatSync(join(root, path)).isSymbolicLink()
          ? readlinkSync(join(root, path))
          : readFileSync(join(root, path), 'utf8'),
      ),
  });
}

/** Leaves out what is tracked but not there: deleted, or outside a sparse checkout. Notes the sizes. */
function checkedOut(
  root: string,
  modes: ReadonlyMap<string, string>,
  sizes: Map<string, number>,
): Map<string, string> {
  const there = new Map<string, string>();
  for (const [path, mode] of modes) {
    const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (!stats) continue;
    there.set(path, mode);
    sizes.set(path, stats.size);
  }
  return there;
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function noFolder(folder: string): ProjectError {
  return new ProjectError(
    { en: `There is no folder ${folder}.`, ko: `${folder} 폴더가 없습니다.` },
    {
      hint: {
        en: 'Run actions/checkout before this step, and let `project-dir` name a folder of the repository.',
        ko: '이 단계보다 먼저 actions/checkout을 실행하고, `project-dir`에는 저장소 안의 폴더를 적어 주세요.',
      },
    },
  );
}

function nothingThere(folder: string, inGit: boolean): ProjectError {
  if (!inGit) {
    return new ProjectError(
      { en: `The folder ${folder} is empty.`, ko: `${folder} 폴더가 비어 있습니다.` },
      {
        hint: {
          en: 'Name the folder that holds manage.py. In a workflow, run actions/checkout first.',
          ko: 'manage.py가 있는 폴더를 지정해 주세요. 워크플로에서는 actions/checkout을 먼저 실행해야 합니다.',
        },
      },
    );
  }
  return new ProjectError(
    {
      en: `git tracks no file in ${folder}, so nothing of it would reach Heroku.`,
      ko: `${folder}에 git이 추적하는 파일이 없어서 Heroku로 올라갈 것이 없습니다.`,
    },
    {
      hint: {
        en: 'Run `git add .` and commit, or name another folder.',
        ko: '`git add .` 후 커밋하거나 다른 폴더를 지정해 주세요.',
      },
    },
  );
}
