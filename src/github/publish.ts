import { githubTexts, surfaces } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Language, Text } from '../model/text.js';
import { type ChangedLines, changedLines } from '../report/changed-lines.js';
import { checkRunResult } from '../report/check-run.js';
import { comment, commentMarker } from '../report/comment.js';
import { deploymentResult } from '../report/deployment.js';
import { type Patch, patchOf } from '../report/patch.js';
import type { Report } from '../report/report.js';
import { suggestions } from '../report/review.js';
import { scoped } from '../report/scope.js';
import type { ReadSource } from '../report/source.js';
import { attempt, type Outcome } from './attempt.js';
import { filesOfDiff, pullRequestFiles } from './changed-files.js';
import { finishCheckRun, startCheckRun } from './check-run.js';
import { openRepository, type Repository } from './client.js';
import { upsertComment } from './comment.js';
import type { GitHubContext } from './context.js';
import { finishDeployment, startDeployment } from './deployment.js';
import { reviewPullRequest } from './review.js';

/** What the inputs ask for on GitHub. */
export interface Asked {
  checkRun: boolean;
  review: boolean;
  comment: boolean;
  deploymentEnvironment?: string;
  failOnScope: 'diff' | 'all';
  githubToken?: string;
  language: Language;
}

export interface OnGitHubOptions {
  asked: Asked;
  mode: Report['mode'];
  context: GitHubContext;
  /** Folder of the project in the repository, as asked for. */
  folder: string;
  read: ReadSource;
  /** What git itself says that the change is, where GitHub does not. */
  diffWithBase(): Promise<string | undefined>;
}

/** What people can see on GitHub, and what they cannot and why. */
export interface Published {
  /** Findings with an annotation in the check run: they need no other. */
  annotated: ReadonlySet<Finding>;
  /** The safe repairs that are no suggestion on the pull request. */
  patch: Patch;
  notes: readonly Text[];
}

export interface OnGitHub {
  /** The report with the verdict that `fail-on-scope` asks for. */
  scope(report: Report): Promise<Report>;
  publish(report: Report): Promise<Published>;
}

/** Shows on GitHub that a run begins, where that was asked for. Nothing of it can fail the run. */
export async function beginOnGitHub(options: OnGitHubOptions): Promise<OnGitHub> {
  const { asked, mode, context, folder, read } = options;
  const { language } = asked;
  const { pullRequest, sha, runUrl } = context;
  const notes = new Map<string, Text>();
  const note = (text: Text): void => void notes.set(text.en, text);
  const value = <T>(outcome: Outcome<T>): T | undefined => {
    if (outcome.ok) return outcome.value;
    note(outcome.note);
    return undefined;
  };

  const deploys = mode === 'deploy' && asked.deploymentEnvironment !== undefined;
  const wanted = asked.checkRun || asked.review || asked.comment || deploys || asked.failOnScope === 'diff';
  const repository = wanted ? await openRepository(asked.githubToken, context) : undefined;
  const needs = (what: Text): Repository | undefined => {
    if (!repository) note(githubTexts.noToken(what));
    return repository;
  };

  const checkRun = asked.checkRun && sha && (await begin(needs(surfaces.checkRun), sha));
  const deployment = deploys && sha && (await deploy(needs(surfaces.deployment), sha));

  async function begin(at: Repository | undefined, head: string): Promise<number | undefined> {
    if (!at) return undefined;
    const name = githubTexts.checkRunName(folder);
    const outcome = await attempt(surfaces.checkRun, 'checks: write', context, () =>
      startCheckRun(at, { name, sha: head, detailsUrl: runUrl, language }),
    );
    if (!outcome.ok && outcome.forbidden && !context.secretsWithheld) note(githubTexts.annotationLimit);
    return value(outcome);
  }

  async function deploy(at: Repository | undefined, head: string): Promise<number | undefined> {
    if (!at) return undefined;
    const environment = asked.deploymentEnvironment ?? '';
    const description = githubTexts.deploying[language];
    return value(
      await attempt(surfaces.deployment, 'deployments: write', context, () =>
        startDeployment(at, { sha: head, environment, description, logUrl: runUrl }),
      ),
    );
  }

  /** The lines that the change shows; asked for once. */
  let lines: Promise<ChangedLines | undefined> | undefined;
  const changed = (prefix: string): Promise<ChangedLines | undefined> => {
    lines ??= findLines(prefix);
    return lines;
  };

  async function findLines(prefix: string): Promise<ChangedLines | undefined> {
    const number = pullRequest?.number;
    if (repository && number !== undefined) {
      const outcome = await attempt(surfaces.files, 'pull-requests: read', context, () =>
        pullRequestFiles(repository, number),
      );
      if (outcome.ok) return changedLines(outcome.value, prefix, read);
      if (!context.secretsWithheld) note(outcome.note);
    }
    const diff = await options.diffWithBase();
    const files = diff === undefined ? undefined : filesOfDiff(diff);
    return files && changedLines(files, prefix, read);
  }

  async function scope(report: Report): Promise<Report> {
    if (asked.failOnScope === 'all' || !report.checks) return report;
    if (!pullRequest) {
      if (report.status === 'failure') note(githubTexts.scopeNoProposal);
      return report;
    }
    const known = await changed(report.prefix);
    if (!known) {
      note(githubTexts.scopeUnknown);
      return report;
    }
    const narrowed = scoped(report, known);
    note(githubTexts.scope(narrowed.scope?.findings ?? 0, report.checks.findings.length));
    return narrowed;
  }

  /** Posts the suggestions; the findings whose suggestion can be seen. */
  async function review(report: Report): Promise<Set<Finding>> {
    const shown = new Set<Finding>();
    const at = needs(surfaces.review);
    const { number, headSha } = pullRequest ?? {};
    if (!at || number === undefined || !headSha || !report.checks) return shown;
    const list = suggestions(report, (await changed(report.prefix)) ?? new Map(), read, language);
    value(
      await attempt(surfaces.review, 'pull-requests: write', context, () =>
        reviewPullRequest(at, { number, sha: headSha }, list, shown, language),
      ),
    );
    return shown;
  }

  async function publish(report: Report): Promise<Published> {
    const annotated = new Set<Finding>();
    if (repository && typeof checkRun === 'number') {
      const result = checkRunResult(report, language);
      value(
        await attempt(surfaces.checkRun, 'checks: write', context, () =>
          finishCheckRun(repository, checkRun, result, annotated),
        ),
      );
    }
    const number = pullRequest?.number;
    if (pullRequest && number === undefined) {
      for (const input of ['review', 'comment'] as const)
        if (asked[input]) note(githubTexts.noPullRequest(input));
    }
    const shown = asked.review && number !== undefined ? await review(report) : new Set<Finding>();
    const at = asked.comment && number !== undefined ? needs(surfaces.comment) : undefined;
    if (at && number !== undefined) {
      const marker = commentMarker(folder);
      value(
        await attempt(surfaces.comment, 'pull-requests: write', context, () =>
          upsertComment(at, number, marker, (before) => comment(report, marker, before, read, language)),
        ),
      );
    }
    if (repository && typeof deployment === 'number') {
      value(
        await attempt(surfaces.deployment, 'deployments: write', context, () =>
          finishDeployment(repository, deployment, deploymentResult(report, language), runUrl),
        ),
      );
    }
    const rest = (report.checks?.findings ?? []).filter((finding) => !shown.has(finding));
    return { annotated, patch: patchOf(report, rest, read), notes: [...notes.values()] };
  }

  return { scope, publish };
}
