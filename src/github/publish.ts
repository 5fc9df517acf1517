import { githubTexts, surfaces } from '../messages/github.js';
import type { Finding } from '../model/finding.js';
import type { Text } from '../model/text.js';
import type { ChangedLines } from '../report/changed-lines.js';
import { checkRunResult } from '../report/check-run.js';
import { comment, commentMarker } from '../report/comment.js';
import { deploymentResult } from '../report/deployment.js';
import { patchOf } from '../report/patch.js';
import type { Report } from '../report/report.js';
import { suggestions } from '../report/review.js';
import { scoped } from '../report/scope.js';
import { attempt, type Outcome } from './attempt.js';
import { findChangedLines, headOfPullRequest } from './changed-files.js';
import { annotateCheckRun, concludeCheckRun, startCheckRun } from './check-run.js';
import { openRepository, type Repository } from './client.js';
import { upsertComment } from './comment.js';
import { isBaseCheckedOut } from './context.js';
import { finishDeployment, recordedByJob, startDeployment } from './deployment.js';
import type { OnGitHubOptions, Published } from './options.js';
import { reviewPullRequest } from './review.js';

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
  /** What was looked at is not what the pull request proposes: nothing may be said there. */
  readonly #isBase: boolean;

  private constructor(options: OnGitHubOptions, repository: Repository | undefined) {
    this.#options = options;
    this.#repository = repository;
    this.#isBase = isBaseCheckedOut(options.context, options.head);
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
      asked.annotations === 'auto' && context.sha && !run.#isBase
        ? run.#startCheckRun(context.sha)
        : undefined,
      deploys && context.sha ? run.#startDeployment(context.sha, asked.deployment!) : undefined,
    ]);
    return run;
  }

  /** The report with the verdict that `fail-on-scope` asks for. */
  async scope(report: Report): Promise<Report> {
    const { asked, context } = this.#options;
    if (asked.failOnScope === 'all' || !report.checks || this.#isBase) return report;
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
    const { context, read } = this.#options;
    const findings = report.checks?.findings ?? [];
    if (this.#isBase) this.#note(githubTexts.baseCheckedOut(context.event));
    const annotated = new Set<Finding>();
    const suggested = new Set<Finding>();
    if (this.#noCheckRun && findings.length > 0) this.#note(this.#noCheckRun);
    await Promise.all([this.#finishCheckRun(report, annotated), this.#finishDeployment(report)]);
    if (report.status !== 'cancelled' && !this.#isBase) await this.#onPullRequest(report, suggested);
    const rest = findings.filter((finding) => !suggested.has(finding));
    return { annotated, patch: patchOf(report, rest, read), notes: [...this.#notes.values()] };
  }

  async #startCheckRun(sha: string): Promise<void> {
    const { asked, context } = this.#options;
    const { language } = asked;
    const at = this.#repository;
    if (!at) return; // no token: the step's own annotations do
    const name = githubTexts.checkRunName(this.#about());
    const outcome = await attempt(surfaces.checkRun, 'checks: write', context, () =>
      startCheckRun(at, { name, sha, detailsUrl: context.runUrl, language }),
    );
    if (outcome.ok) {
      this.#checkRun = outcome.value;
      this.#options.remember('check-run', String(outcome.value));
    } else
      this.#noCheckRun =
        outcome.forbidden && context.secretsWithheld !== 'fork' ? githubTexts.annotationLimit : outcome.note;
  }

  async #finishCheckRun(report: Report, annotated: Set<Finding>): Promise<void> {
    const [at, id] = [this.#repository, this.#checkRun];
    if (!at || id === undefined) return;
    const result = checkRunResult(report, this.#options.asked.language);
    const ask = (work: () => Promise<void>) => this.#ask(surfaces.checkRun, 'checks: write', work);
    if (report.status !== 'cancelled') await ask(() => annotateCheckRun(at, id, result, annotated));
    await ask(async () => {
      await concludeCheckRun(at, id, result);
      this.#options.remember('check-run', ''); // else the post step tries again
    });
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
    await this.#ask(surfaces.deployment, 'deployments: write', async () => {
      await finishDeployment(at, id, result, context.runUrl);
      this.#options.remember('deployment', '');
    });
  }

  /** What the pull request itself shows. Findings whose suggestion can be seen are put into `suggested`. */
  async #onPullRequest(report: Report, suggested: Set<Finding>): Promise<void> {
    const { asked, context } = this.#options;
    const { number, headSha: sha } = context.pullRequest ?? {};
    const wanted = (['suggestions', 'comment'] as const).filter((input) => asked[input]);
    if (!context.pullRequest || wanted.length === 0) return;
    if (number === undefined) for (const input of wanted) this.#note(githubTexts.noPullRequest(input));
    else if (sha && (await this.#movedOn(number, sha))) this.#note(githubTexts.movedOn(sha));
    else {
      if (asked.suggestions && sha) await this.#review(report, { number, sha }, suggested);
      if (asked.comment) await this.#comment(report, number);
    }
  }

  /** Whether the pull request has got another head since: the run for that one has the say. */
  async #movedOn(number: number, sha: string): Promise<boolean> {
    const at = this.#repository;
    if (!at) return false;
    const head = await attempt(surfaces.review, 'pull-requests: read', this.#options.context, () =>
      headOfPullRequest(at, number),
    );
    return head.ok && head.value !== sha;
  }

  async #review(
    report: Report,
    pull: { number: number; sha: string },
    suggested: Set<Finding>,
  ): Promise<void> {
    const { asked, read } = this.#options;
    const at = this.#needs(surfaces.review);
    if (!at || !report.checks) return;
    const lines = await this.#changedLines(report.prefix);
    if (!lines) return this.#note(githubTexts.linesUnknown); // what is there may still be right
    const list = suggestions(report, lines, read, this.#about(), asked.language);
    await this.#ask(surfaces.review, 'pull-requests: write', () =>
      reviewPullRequest(at, pull, list, suggested, this.#about(), asked.language),
    );
  }

  async #comment(report: Report, number: number): Promise<void> {
    const { asked, read } = this.#options;
    const at = this.#needs(surfaces.comment);
    if (!at) return;
    const marker = commentMarker(this.#about());
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

  /**
   * Tells runs on one commit apart: of check runs with the same name GitHub shows the last one alone, and a
   * comment is found by it.
   */
  #about(): string {
    const { asked, folder, mode } = this.#options;
    const how = { check: '', rehearse: 'rehearsal', deploy: asked.herokuAppName ?? '' };
    return [folder, asked.settingsModule ?? '', how[mode]].filter((part) => part !== '').join(', ');
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
