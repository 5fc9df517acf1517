import { main, type Record } from './main.js';
import { CancelledError, DeadlineError } from './model/errors.js';
import { Journal } from './model/journal.js';
import type { Text } from './model/text.js';
import { findingsFail, problemOf, type Report, type RunStatus } from './report/report.js';
import type { Run } from './stages/run.js';

/** Does the job and makes the report of it, however it ends. `why`: why this mode. Never throws. */
export async function perform(run: Run, why: Text): Promise<Report> {
  const startedAt = new Date();
  const journal = new Journal(run.progress);
  const record: Record = { prefix: '', commit: run.github.sha, changes: [], warnings: [] };
  let error: unknown;
  try {
    await main(run, journal, record);
  } catch (thrown) {
    error = thrown;
  }
  return {
    mode: run.mode,
    why,
    status: statusOf(error, findingsFail(record.checks, run.inputs.failOn)),
    failOn: run.inputs.failOn,
    repositoryUrl: run.github.repositoryUrl,
    runUrl: run.github.runUrl,
    docsUrl: docsUrl(run.env),
    ...record,
    stages: journal.stages,
    problem: error === undefined ? undefined : problemOf(error),
    startedAt,
    duration: Date.now() - startedAt.getTime(),
  };
}

function statusOf(error: unknown, found: boolean): RunStatus {
  if (error instanceof DeadlineError) return 'timed-out';
  if (error instanceof CancelledError) return 'cancelled';
  return error !== undefined || found ? 'failure' : 'success';
}

/** The folder `docs` of this action, at the version that runs; not known in a terminal. */
function docsUrl(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/docs` : undefined;
}
