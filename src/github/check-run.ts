import { githubTexts } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Language } from '../model/text.js';
import type { CheckRunResult } from '../report/check-run.js';
import { mayBeDone, type Repository } from './client.js';

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
 * Adds the annotations. What was annotated is put into `annotated` as it goes, so that the rest can be shown
 * elsewhere when GitHub does not take all of them: then it throws at the end.
 */
export async function annotateCheckRun(
  { octokit, owner, repo }: Repository,
  id: number,
  { title, summary, batches }: CheckRunResult,
  annotated: Set<Finding>,
): Promise<void> {
  const run = { owner, repo, check_run_id: id };
  let failure: unknown;
  let before = 0;
  for (const { findings, annotations } of batches) {
    const output = { title, summary, annotations: [...annotations] };
    const add = () => octokit.rest.checks.update({ ...run, output, request: { once: true } });
    const isThere = async () =>
      (await octokit.rest.checks.get(run)).data.output.annotations_count >= before + annotations.length;
    try {
      await addOnce(add, isThere);
      before += annotations.length;
      for (const finding of findings) annotated.add(finding);
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure !== undefined) throw failure;
}

/** Concludes the check run. */
export async function concludeCheckRun(
  { octokit, owner, repo }: Repository,
  id: number,
  { conclusion, title, summary }: Pick<CheckRunResult, 'conclusion' | 'title' | 'summary'>,
): Promise<void> {
  const output = { title, summary };
  const run = { owner, repo, check_run_id: id };
  await octokit.rest.checks.update({ ...run, status: 'completed', conclusion, output });
}

/** GitHub adds what each request brings: one without an answer is repeated only when it has not been carried out. */
async function addOnce(add: () => Promise<unknown>, isThere: () => Promise<boolean>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await add();
      return;
    } catch (error) {
      if (!mayBeDone(error) || tries === 3) throw error;
      if (await isThere()) return;
    }
  }
}
