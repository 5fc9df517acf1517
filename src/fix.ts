import { planRepairs } from './fix/plan-repairs.js';
import { note, quarrelling } from './fix/quarrels.js';
import { writeFiles } from './fix/write-files.js';
import { fixTexts } from './messages/fix.js';
import type { Finding } from './model/finding.js';
import type { Text } from './model/text.js';
import type { Project } from './project/project.js';
import { filePatch } from './report/patch.js';
import { place, plain } from './report/plain.js';
import { redact, secretsIn } from './scrub/secrets.js';
import { sourceReader } from './source-reader.js';
import { check } from './stages/check.js';
import { look } from './stages/look.js';
import type { Run } from './stages/run.js';
import { scrub } from './stages/scrub.js';

/** One repair can make room for the next; more rounds than this, and something goes round in a circle. */
const maxRounds = 30;

/**
 * Applies the safe repairs (with `unsafe` the likely ones, too) to the files of the project,
 * shows each as a diff, and looks again until there is nothing left to repair.
 * Resolves with the exit status: 0 when no error is left, 1 otherwise.
 */
export async function fix(run: Run, unsafe: boolean, print: (text: string) => void): Promise<number> {
  const say = (text: Text): void => print(plain(text[run.inputs.language]));
  const seen = new Map<string, Set<string>>();
  const created = new Set<string>();
  /** Checks whose repairs undo each other: theirs are left out, so that all others are made. */
  const quarrels = new Set<string>();
  let repairs = 0;
  for (let round = 1; ; round++) {
    const { project, findings } = await inspect(run, [...created]);
    const wanted = findings.filter(
      ({ check: id, fix: repair }) => repair && (unsafe || repair.safety === 'safe') && !quarrels.has(id),
    );
    const isKnown = (path: string): boolean => project.has(path) || created.has(path);
    const plan = planRepairs(wanted, { read: sourceReader(run.folder), isKnown });
    const ids = quarrelling(plan, seen);
    if (ids.length > 0 && round <= maxRounds) {
      say(fixTexts.quarrel(ids));
      for (const id of ids) quarrels.add(id);
      continue;
    }
    if (round > maxRounds || plan.repairs.length === 0) {
      for (const { finding, why } of plan.refused) say(fixTexts.refused(finding.fix!.title, why));
      return end(project, findings);
    }
    try {
      writeFiles(run.folder, plan.changes);
    } catch (error) {
      say(fixTexts.failed(error instanceof Error ? error.message : String(error)));
      return 1;
    }
    for (const { check: id, location, fix: repair } of plan.repairs) {
      const where = place(project, location);
      print(plain(`${where && `${where} `}[${id}] ${repair.title[run.inputs.language]}`));
    }
    for (const change of plan.changes) {
      // What stands around a repair may be a URL with its password.
      const patch = filePatch(project, change);
      print(plain(redact(patch, secretsIn(patch))));
    }
    for (const change of plan.changes) {
      note(change, seen);
      if (change.to !== undefined && !project.has(change.to)) created.add(change.to);
    }
    repairs += plan.repairs.length;
  }

  function end(project: Project, findings: readonly Finding[]): number {
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const { check: id, location, message } of errors)
      print(plain(`${place(project, location)} [${id}] ${message[run.inputs.language]}`));
    const more = unsafe ? 0 : findings.filter((finding) => finding.fix?.safety === 'unsafe').length;
    if (more > 0) say(fixTexts.unsafe(more));
    if (created.size > 0) say(fixTexts.created([...created].sort()));
    say(fixTexts.end(repairs, errors.length));
    return errors.length === 0 ? 0 : 1;
  }
}

/** What the checks find, with the files that were made and that git does not know yet. */
async function inspect(
  run: Run,
  created: readonly string[],
): Promise<{ project: Project; findings: Finding[] }> {
  const { value: django } = await look(run, created);
  const { value: scrubbed } = await scrub({ ...run, inputs: { ...run.inputs, scrub: 'report' } }, django);
  return { project: django.project, findings: (await check(run, django, scrubbed)).value.findings };
}
