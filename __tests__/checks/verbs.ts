import { expect } from 'vitest';
import type { Check, CheckContext } from '../../src/checks/define.js';
import type { Outcome, Refusal } from '../../src/checks/outcome.js';
import type { PlatformState } from '../../src/checks/platform-state.js';
import { runChecks } from '../../src/checks/run.js';
import type { Evidence } from '../../src/django/evidence.js';
import { openDjangoProject } from '../../src/django/open.js';
import { applyReplacements, type Edit } from '../../src/model/edit.js';
import type { CheckResult, Severity } from '../../src/model/finding.js';
import type { GitState } from '../../src/project/git-state.js';
import { type MapOptions, projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';

export type Files = Readonly<Record<string, string | Uint8Array>>;
export interface Circumstances extends MapOptions {
  platform?: PlatformState;
  refusal?: Refusal;
  /** What was seen after the push; the rest is of a deploy without a fault. */
  outcome?: Partial<Outcome>;
  migrateStep?: CheckContext['migrateStep'];
  /** What the project's own environment said. */
  evidence?: Evidence;
  newMigrations?: CheckContext['newMigrations'];
  /** What git says; the rest is of a clean checkout of main with its whole history. */
  git?: Partial<GitState>;
}
export interface Expected {
  file: string;
  line?: number;
  severity?: Severity;
}

const cleanCheckout: GitState = {
  head: '1'.repeat(40),
  branch: 'main',
  remotes: [],
  changed: [],
  untracked: [],
  history: { files: [] },
};

export async function contextOf(files: Files, circumstances: Circumstances = {}): Promise<CheckContext> {
  const { platform, refusal, outcome, git, migrateStep, evidence, newMigrations, ...options } = circumstances;
  await initPython();
  const django = openDjangoProject(projectFromMap(files, options), { configVars: platform?.configVars });
  return {
    platform,
    django,
    refusal,
    migrateStep,
    evidence,
    newMigrations,
    ...(outcome ? { outcome: { codes: new Map(), noAccounts: false, ...outcome } } : {}),
    ...(git ? { git: { ...cleanCheckout, ...git } } : {}),
  };
}

export async function run(check: Check, files: Files, circumstances?: Circumstances): Promise<CheckResult> {
  return runChecks(await contextOf(files, circumstances), { checks: [check] });
}

/** The check finds exactly these, in this order, each with its line; no more. */
export async function reports(
  check: Check,
  files: Files,
  expected: readonly Expected[],
  circumstances?: Circumstances,
): Promise<CheckResult> {
  const result = await run(check, files, circumstances);
  const found = result.findings.map(({ location, severity }) => ({
    file: location.file,
    line: location.line,
    severity,
  }));
  expect(found).toEqual(expected.map((one) => ({ line: undefined, severity: check.severity, ...one })));
  for (const { message, remedy } of result.findings) {
    expect(message.en).not.toMatch(/undefined|\[object/);
    expect(remedy.en).not.toMatch(/undefined|\[object/);
    expect(message.ko).toMatch(/[가-힣]/);
    expect(remedy.ko).toMatch(/[가-힣]/);
  }
  return result;
}

/** The check finds nothing there, and is not in doubt either. */
export async function staysSilent(check: Check, files: Files, circumstances?: Circumstances): Promise<void> {
  const { findings, unknowns } = await run(check, files, circumstances);
  expect({ findings, unknowns }).toEqual({ findings: [], unknowns: [] });
}

/** The check can't know, and says what would settle it. */
export async function asks(
  check: Check,
  files: Files,
  needs: RegExp,
  circumstances?: Circumstances,
): Promise<void> {
  const { findings, unknowns } = await run(check, files, circumstances);
  expect(findings).toEqual([]);
  expect(unknowns.map((unknown) => unknown.needs.en)).toEqual([expect.stringMatching(needs)]);
}

/** The files after the first finding's fix. After a fix the check must be silent: that is asserted too. */
export async function repaired(
  check: Check,
  files: Readonly<Record<string, string>>,
  circumstances?: Circumstances,
): Promise<Record<string, string>> {
  const { findings } = await run(check, files, circumstances);
  const edits: readonly Edit[] = findings[0]?.fix?.edits ?? [];
  expect(edits.length, 'the first finding has a fix').toBeGreaterThan(0);
  const after: Record<string, string> = { ...files };
  const replaced = new Map<string, Extract<Edit, { kind: 'replace' }>[]>();
  for (const edit of edits) {
    if (edit.kind === 'replace') replaced.set(edit.file, [...(replaced.get(edit.file) ?? []), edit]);
    else if (edit.kind === 'write') after[edit.file] = edit.text;
    else if (edit.kind === 'rename') after[edit.to] = after[edit.file] ?? '';
    if (edit.kind === 'delete' || edit.kind === 'rename') delete after[edit.file];
  }
  for (const [file, list] of replaced) after[file] = applyReplacements(after[file] ?? '', list);
  await staysSilent(check, after, circumstances);
  return after;
}
