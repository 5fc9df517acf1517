import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as core from '@actions/core';
import type { Published } from './github/options.js';
import type { OnGitHub } from './github/publish.js';
import type { Inputs } from './inputs.js';
import { githubTexts } from './messages/github.js';
import { reportTexts } from './messages/report.js';
import type { Finding } from './model/finding.js';
import { annotations } from './report/annotations.js';
import { toJson } from './report/json.js';
import type { workflowLog } from './report/log.js';
import { notesSection, patchSection } from './report/notes-section.js';
import { outputs } from './report/outputs.js';
import type { Report } from './report/report.js';
import { toSarif } from './report/sarif.js';
import type { ReadSource } from './report/source.js';
import { summary } from './report/summary.js';
import { terminal } from './report/terminal.js';

/** Milliseconds that GitHub gets to take everything. A cancelled run is killed 10 s after its first signal. */
const patience = { usual: 90_000, cancelled: 4_000 };

/**
 * Writes the report wherever people and machines look for it, and sets the exit code. `folder`: where
 * files are left for later steps.
 */
export async function publish(
  done: Report,
  inputs: Inputs,
  onGitHub: OnGitHub,
  read: ReadSource,
  folder: string,
  log: ReturnType<typeof workflowLog>,
): Promise<void> {
  const { language } = inputs;
  const { report, annotated, patch, notes } = await showOnGitHub(onGitHub, done);
  const markdown = summary(report, language) + patchSection(patch, language) + notesSection(notes, language);
  const { sarifRules } = await import('./sarif-rules.js');
  const files = {
    report: keep(folder, 'report.json', json(toJson(report, language))),
    summary: keep(folder, 'summary.md', markdown),
    sarif: keep(folder, 'heroku-readiness.sarif', json(toSarif(report, sarifRules, read, language))),
    patch: patch.text === '' ? undefined : keep(folder, 'repairs.patch', patch.text),
  };
  for (const line of terminal(report, language, { stages: false }).split('\n')) log.output(line);
  for (const note of notes) log.step(note);
  log.close();
  annotate(report, inputs, annotated);
  for (const [name, value] of Object.entries(outputs(report, files))) core.setOutput(name, value);
  if (process.env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown).write();
  if (report.status !== 'success') process.exitCode = 1;
}

const nothing: Published = { annotated: new Set(), patch: { text: '', findings: [] }, notes: [] };

/** What came of it on GitHub; nothing when it takes too long or breaks, as the summary must be written in any case. */
async function showOnGitHub(onGitHub: OnGitHub, done: Report): Promise<Published & { report: Report }> {
  let report = done;
  try {
    report = await onGitHub.scope(done);
    const late = pause(patience[report.status === 'cancelled' ? 'cancelled' : 'usual'], nothing, {
      ref: false,
    });
    return { report, ...(await Promise.race([onGitHub.publish(report), late])) };
  } catch (error) {
    return { report, ...nothing, notes: [githubTexts.bug(String(error))] };
  }
}

/** Annotations of the step, for what is not annotated in the check run. */
function annotate(report: Report, inputs: Inputs, annotated: ReadonlySet<Finding>): void {
  const { language } = inputs;
  const off = inputs.annotations === 'off';
  const elsewhere = off ? new Set(report.checks?.findings) : annotated;
  const { list, rest } = annotations(report, language, elsewhere);
  const levels = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, message, properties } of list) levels[level](message, properties);
  if (rest > 0) process.stdout.write(`${reportTexts.notAnnotated(rest)[language]}\n`);
}

function keep(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
