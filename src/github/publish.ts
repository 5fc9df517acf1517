import { githubTexts, surfaces } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Language, Text } from '../model/text.js';
import type { ChangedLines } from '../report/changed-lines.js';
import { checkRunResult } from '../report/check-run.js';
import { comment, commentMarker } from '../report/comment.js';
import { deploymentResult } from '../report/deployment.js';
import { type Patch, patchOf } from '../report/patch.js';
import type { Report } from '../report/report.js';
import { suggestions } from '../report/review.js';
import { scoped } from '../report/scope.js';
import type { ReadSource } from '../report/source.js';
import { attempt, type Outcome } from './attempt.js';
import { findChangedLines } from './changed-files.js';
import { finishCheckRun, startCheckRun } from './check-run.js';
import { openRepository, type Repository } from './client.js';
import { upsertComment } from './comment.js';
import type { GitHubContext } from './context.js';
import { finishDeployment, recordedByJob, startDeployment } from './deployment.js';
import { reviewPullRequest } from './review.js';

/** What the inputs ask for on GitHub. */
export interface Asked {
  annotations: 'auto' | 'workflow' | 'off';
  suggestions: boolean;
  comment: boolean;
  /** Name of the environment to record a deploy in. */
  deployment?: string;
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
  /** The commit that is checked out. */
  head: string | undefined;
  /** Keeps for the post step what is open on GitHub, in case this one is killed. */
  remember(name: 'check-run' | 'deployment', id: string): void;
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

/** One run as GitHub shows it. Nothing that GitHub refuses can fail the run: it becomes a note. */
export class OnGitHub {
  readonly #options: OnGitHubOptions;
  readonly #repository: Repository | undefined;
  /** By English text, so that each is said once. */
  readonly #notes = new Map<string, Text>();
  #checkRun: number | undefined;
  #deployment: number | undefined;
  #lines: Promise<ChangedLines | undefined> | undefined;
  /** Why findings have no check run to stand in; said where there are findings. */
  #noCheckRun: Text | undefined;

  private constructor(options: OnGitHubOptions, repository: Repository | undefined) {
    this.#options = options;
    this.#repository = repository;
  }

  /** Shows that a run begins, where that was asked for. */
  static async begin(options: OnGitHubOptions): Promise<OnGitHub> {
    const { asked, mode, context } = options;
    const deploys = mode === 'deploy' && asked.deployment !== undefined;
    const wanted =
      asked.annotations === 'auto' ||
      asked.suggestions ||
      asked.comment ||
      deploys ||
      asked.failOnScope === 'diff';
    const run = new OnGitHub(options, wanted ? await openRepository(asked.githubToken, context) : undefined);
    await Promise.all([
      asked.annotations === 'auto' && context.sha ? run.#startCheckRun(context.sha) : undefined,
      deploys && context.sha ? run.#startDeployment(context.sha, asked.deployment!) : undefined,
    ]);
    return run;
  }

  /** The report with the verdict that `fail-on-scope` asks for. */
  async scope(report: Report): Promise<Report> {
    const { asked, context } = this.#options;
    if (asked.failOnScope === 'all' || !report.checks) return report;
    if (!context.pullRequest) {
      if (report.status === 'failure') this.#note(githubTexts.scopeNoProposal);
      return report;
    }
    const lines = await this.#changedLines(report.prefix);
    if (!lines) {
      this.#note(githubTexts.scopeUnknown);
      return report;
    }
    const narrowed = scoped(report, lines);
    this.#note(githubTexts.scope(narrowed.scope?.findings ?? 0, report.checks.findings.length));
    return narrowed;
  }

  /** Shows how the run ended, and what it found. A cancelled run has seconds left: it only says that it ended. */
  async publish(report: Report): Promise<Published> {
    const { asked, context, head, read } = this.#options;
    const findings = report.checks?.findings ?? [];
    if (context.event === 'pull_request_target' && head !== undefined && head === context.ownSha)
      this.#note(githubTexts.baseCheckedOut);
    const annotated = new Set<Finding>();
    const suggested = new Set<Finding>();
    if (this.#noCheckRun && findings.length > 0) this.#note(this.#noCheckRun);
    await Promise.all([this.#finishCheckRun(report, annotated), this.#finishDeployment(report)]);
    if (report.status !== 'cancelled') {
      const { number, headSha } = context.pullRequest ?? {};
      if (asked.suggestions && number !== undefined && headSha)
        await this.#review(report, { number, sha: headSha }, suggested);
      if (asked.comment && number !== undefined) await this.#comment(report, number);
      for (const input of ['suggestions', 'comment'] as const)
        if (context.pullRequest && number === undefined && asked[input])
          this.#note(githubTexts.noPullRequest(input));
    }
    const rest = findings.filter((finding) => !suggested.has(finding));
    return { annotated, patch: patchOf(report, rest, read), notes: [...this.#notes.values()] };
  }

  async #startCheckRun(sha: string): Promise<void> {
    const { asked, context, folder } = this.#options;
    const { language } = asked;
    const at = this.#repository;
    if (!at) return; // no token: the step's own annotations do
    const name = githubTexts.checkRunName(folder);
    const outcome = await attempt(surfaces.checkRun, 'checks: write', context, () =>
      startCheckRun(at, { name, sha, detailsUrl: context.runUrl, language }),
    );
    if (outcome.ok) {
      this.#checkRun = outcome.value;
      this.#options.remember('check-run', String(outcome.value));
    } else
      this.#noCheckRun =
        outcome.forbidden && !context.secretsWithheld ? githubTexts.annotationLimit : outcome.note;
  }

  async #finishCheckRun(report: Report, annotated: Set<Finding>): Promise<void> {
    const [at, id] = [this.#repository, this.#checkRun];
    if (!at || id === undefined) return;
    const result = checkRunResult(report, this.#options.asked.language);
    await this.#ask(surfaces.checkRun, 'checks: write', () => finishCheckRun(at, id, result, annotated));
    this.#options.remember('check-run', '');
  }

  async #startDeployment(sha: string, environment: string): Promise<void> {
    const { asked, context } = this.#options;
    const at = this.#needs(surfaces.deployment);
    if (!at) return;
    const description = githubTexts.deploying[asked.language];
    this.#deployment = await this.#ask(surfaces.deployment, 'deployments: write', async () => {
      if (context.runUrl && (await recordedByJob(at, environment, context.runUrl))) {
        this.#note(githubTexts.deploymentOfJob);
        return undefined;
      }
      return startDeployment(at, { sha, environment, description, logUrl: context.runUrl });
    });
    if (this.#deployment !== undefined) this.#options.remember('deployment', String(this.#deployment));
  }

  async #finishDeployment(report: Report): Promise<void> {
    const { asked, context } = this.#options;
    const [at, id] = [this.#repository, this.#deployment];
    if (!at || id === undefined) return;
    const result = deploymentResult(report, asked.language);
    await this.#ask(surfaces.deployment, 'deployments: write', () =>
      finishDeployment(at, id, result, context.runUrl),
    );
    this.#options.remember('deployment', '');
  }

  /** Findings whose suggestion can be seen are put into `suggested`. */
  async #review(
    report: Report,
    pull: { number: number; sha: string },
    suggested: Set<Finding>,
  ): Promise<void> {
    const { asked, read } = this.#options;
    const at = this.#needs(surfaces.review);
    if (!at || !report.checks) return;
    const lines = (await this.#changedLines(report.prefix)) ?? new Map();
    const list = suggestions(report, lines, read, asked.language);
    await this.#ask(surfaces.review, 'pull-requests: write', () =>
      reviewPullRequest(at, pull, list, suggested, asked.language),
    );
  }

  async #comment(report: Report, number: number): Promise<void> {
    const { asked, folder, read } = this.#options;
    const at = this.#needs(surfaces.comment);
    if (!at) return;
    const marker = commentMarker(folder);
    await this.#ask(surfaces.comment, 'pull-requests: write', () =>
      upsertComment(at, number, marker, (before) => comment(report, marker, before, read, asked.language)),
    );
  }

  /** The lines that the change shows; asked for once. */
  #changedLines(prefix: string): Promise<ChangedLines | undefined> {
    const { context, read, diffWithBase } = this.#options;
    this.#lines ??= findChangedLines(this.#repository, context, diffWithBase, prefix, read);
    return this.#lines;
  }

  #needs(what: Text): Repository | undefined {
    if (!this.#repository) this.#note(githubTexts.noToken(what));
    return this.#repository;
  }

  async #ask<T>(what: Text, permission: string, work: () => Promise<T>): Promise<T | undefined> {
    const outcome: Outcome<T> = await attempt(what, permission, this.#options.context, work);
    if (outcome.ok) return outcome.value;
    this.#note(outcome.note);
    return undefined;
  }

  #note(text: Text): void {
    this.#notes.set(text.en, text);
  }
}
