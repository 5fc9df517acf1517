import type { PlatformState } from '../checks/platform-state.js';
import { filesAddedBy, filesAddedSince } from '../github/added-files.js';
import { openRepository, type Repository } from '../github/client.js';
import { addedFiles } from '../project/added-files.js';
import type { Project } from '../project/project.js';
import { findBase } from './find-base.js';
import type { Run } from './run.js';

const isMigration = (file: string): boolean => /(^|\/)migrations\/[^/_~][^/]*\.py$/.test(file);

/**
 * Migrations that the app's database does not have: those that came after what is deployed, or that a pull
 * request adds. undefined when neither is known; what is not known to be new is not spoken of.
 */
export async function findNewMigrations(
  run: Run,
  project: Project,
  platform: PlatformState | undefined,
): Promise<ReadonlySet<string> | undefined> {
  if (!project.fromGit || !project.files.some(isMigration)) return undefined;
  const added = platform ? await sinceDeployed(run, project, platform) : await byProposal(run, project);
  return added && new Set([...added].filter((file) => isMigration(file) && project.has(file)));
}

async function sinceDeployed(
  run: Run,
  project: Project,
  { commit }: PlatformState,
): Promise<ReadonlySet<string> | undefined> {
  if (commit === undefined || !/^[0-9a-f]{7,64}$/.test(commit)) return undefined;
  const { sha } = run.github;
  const added = await addedFiles(run.folder, commit, run.env.PATH);
  if (added || sha === undefined) return added;
  return asked(run, project, (repository) => filesAddedSince(repository, commit, sha));
}

async function byProposal(run: Run, project: Project): Promise<ReadonlySet<string> | undefined> {
  const base = await findBase(run);
  const number = run.github.pullRequest?.number;
  const added = base && (await addedFiles(run.folder, base.commit, run.env.PATH));
  if (added || number === undefined) return added;
  return asked(run, project, (repository) => filesAddedBy(repository, number));
}

/** GitHub's answer, for a shallow clone that has one commit alone. */
async function asked(
  run: Run,
  { prefix }: Project,
  ask: (repository: Repository) => Promise<string[]>,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const repository = await openRepository(run.inputs.githubToken, run.github);
    const files = repository && (await ask(repository));
    const root = prefix === '' ? '' : `${prefix}/`;
    return files && new Set(files.flatMap((file) => (file.startsWith(root) ? file.slice(root.length) : [])));
  } catch {
    return undefined;
  }
}
