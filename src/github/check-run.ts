import { githubTexts } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import type { CheckRunResult } from '../report/check-run.js';
import type { Repository } from './client.js';

/** Makes the check run, in progress, on the commit `sha`; its id. */
export async function startCheckRun(
  { octokit, owner, repo }: Repository,
  run: { name: string; sha: string; detailsUrl?: string; language: Language },
): Promise<number> {
  const title = githubTexts.inProgress[run.language];
  const { data } = await octokit.rest.checks.create({
    owner,
    repo,
    name: run.name,
    head_sha: run.sha,
    details_url: run.detailsUrl,
    status: 'in_progress',
    output: { title, summary: title },
  });
  return data.id;
}

/**
 * Adds the annotations and concludes the check run. What was annotated is put into `annotated` as it goes,
 * so that after an error in between the rest can be shown elsewhere; the check run is concluded all the same.
 */
export async function finishCheckRun(
  { octokit, owner, repo }: Repository,
  id: number,
  { conclusion, title, summary, batches }: CheckRunResult,
  annotated: Set<Finding>,
): Promise<void> {
  const run = { owner, repo, check_run_id: id };
  let failure: unknown;
  for (const { findings, annotations } of batches) {
    try {
      await octokit.rest.checks.update({
        ...run,
        output: { title, summary, annotations: [...annotations] },
      });
      for (const finding of findings) annotated.add(finding);
    } catch (error) {
      failure ??= error;
    }
  }
  await octokit.rest.checks.update({ ...run, status: 'completed', conclusion, output: { title, summary } });
  if (failure !== undefined) throw failure;
}
