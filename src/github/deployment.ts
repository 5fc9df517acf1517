import type { DeploymentResult } from '../report/deployment.js';
import type { Repository } from './client.js';

/**
 * Whether a job of this very run records a deployment there: one with `environment:` does so by itself, and
 * its statuses lead to the run's page.
 */
export async function recordedByJob(
  { octokit, owner, repo }: Repository,
  environment: string,
  runUrl: string,
): Promise<boolean> {
  const { data } = await octokit.rest.repos.listDeployments({ owner, repo, environment, per_page: 5 });
  for (const { id } of data) {
    const statuses = await octokit.rest.repos.listDeploymentStatuses({
      owner,
      repo,
      deployment_id: id,
      per_page: 1,
    });
    if (statuses.data[0]?.log_url?.startsWith(`${runUrl}/`)) return true;
  }
  return false;
}

/** Records that a deployment of `sha` to `environment` is going on; its id. */
export async function startDeployment(
  at: Repository,
  deployment: { sha: string; environment: string; description: string; logUrl?: string },
): Promise<number> {
  const { octokit, owner, repo } = at;
  const { data } = await octokit.rest.repos.createDeployment({
    owner,
    repo,
    ref: deployment.sha,
    environment: deployment.environment,
    description: deployment.description,
    // GitHub would merge the default branch into ours, or wait for other checks, this one among them
    auto_merge: false,
    required_contexts: [],
  });
  if (!('id' in data)) throw new Error(data.message ?? 'no deployment was made');
  await octokit.rest.repos.createDeploymentStatus({
    owner,
    repo,
    deployment_id: data.id,
    state: 'in_progress',
    log_url: deployment.logUrl,
  });
  return data.id;
}

/** Records how it ended. GitHub retires earlier deployments of the same environment where it does that by itself. */
export async function finishDeployment(
  { octokit, owner, repo }: Repository,
  id: number,
  { state, description, environmentUrl }: DeploymentResult,
  logUrl: string | undefined,
): Promise<void> {
  await octokit.rest.repos.createDeploymentStatus({
    owner,
    repo,
    deployment_id: id,
    state,
    description,
    environment_url: environmentUrl,
    log_url: logUrl,
  });
}
