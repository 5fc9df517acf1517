import type { Check } from '../define.js';
import exportIgnore from './export-ignore.js';
import fileModeLost from './file-mode-lost.js';
import gitBranch from './git-branch.js';
import gitLfsPointer from './git-lfs-pointer.js';
import gitNoRemote from './git-no-remote.js';
import gitSubmodule from './git-submodule.js';
import gitUncommitted from './git-uncommitted.js';
import sameCommitRebuilt from './same-commit-rebuilt.js';
import symlinkOutside from './symlink-outside.js';

export const gitChecks: readonly Check[] = [
  exportIgnore,
  fileModeLost,
  gitBranch,
  gitLfsPointer,
  gitNoRemote,
  gitSubmodule,
  gitUncommitted,
  sameCommitRebuilt,
  symlinkOutside,
];
