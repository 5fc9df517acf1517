import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { compatible } from './model/compatible.js';
import { applyReplacements, type Edit } from './model/edit.js';
import type { Finding } from './model/finding.js';
import { check } from './stages/check.js';
import { look } from './stages/look.js';
import type { Run } from './stages/run.js';
import { scrub } from './stages/scrub.js';

/** One repair can make room for the next; more rounds than this would be a quarrel between two checks. */
const ROUNDS = 20;

/**
 * Applies the safe repairs (with `unsafe` the likely ones, too) to the files of the
 * project, shows each as a diff, and looks again until nothing changes.
 * Resolves with the exit status: 0 when no finding is left that has such a repair.
 */
export async function fix(run: Run, unsafe: boolean, print: (text: string) => void): Promise<number> {
  let repairs = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const findings = await findingsOf(run);
    const todo = compatible(findings.filter(({ fix }) => fix && (unsafe || fix.safety === 'safe')));
    if (todo.length === 0) {
      const manual = findings.filter((finding) => finding.severity === 'error').length;
      const { language } = run.inputs;
      print(
        {
          en: `${repairs} repairs made; ${manual} errors are left that need a person.`,
          ko: `${repairs}건을 고쳤습니다. 직접 고쳐야 할 오류가 ${manual}개 남아 있습니다.`,
        }[language],
      );
      return manual === 0 ? 0 : 1;
    }
    for (const { check: id, fix } of todo) print(`${id}: ${fix.title[run.inputs.language]}`);
    for (const diff of apply(
      run.folder,
      todo.flatMap(({ fix }) => fix.edits),
    ))
      print(diff);
    repairs += todo.length;
  }
  throw new Error(`repairs did not come to an end in ${ROUNDS} rounds`);
}

async function findingsOf(run: Run): Promise<Finding[]> {
  const { value: django } = await look(run);
  const { value: scrubbed } = await scrub({ ...run, inputs: { ...run.inputs, scrub: 'report' } }, django);
  return (await check(run, django, scrubbed)).value.findings;
}

/** Writes the edits to the files below `folder` and returns a diff a file. */
function apply(folder: string, edits: readonly Edit[]): string[] {
  const diffs: string[] = [];
  for (const file of new Set(edits.map((edit) => edit.file))) {
    const path = join(folder, file);
    const own = edits.filter((edit) => edit.file === file);
    const whole = own.find((edit) => edit.kind !== 'replace');
    if (whole?.kind === 'rename') {
      mkdirSync(dirname(join(folder, whole.to)), { recursive: true });
      renameSync(path, join(folder, whole.to));
      diffs.push(`rename ${file} => ${whole.to}`);
    } else if (whole?.kind === 'delete') {
      rmSync(path);
      diffs.push(`delete ${file}`);
    } else {
      const before = read(path);
      const bom = before.startsWith('\uFEFF') ? '\uFEFF' : '';
      const after =
        whole?.kind === 'write'
          ? whole.text
          : bom +
            applyReplacements(
              before.slice(bom.length),
              own.filter((edit) => edit.kind === 'replace'),
            );
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, after);
      diffs.push(createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after));
    }
  }
  return diffs;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
