import { randomUUID } from 'node:crypto';
import { durationText, stageTitles, statusIcons, statusWords, titleOf } from '../messages/report.js';
import type { Progress, Stage, StageName } from '../model/journal.js';
import type { Language, Text } from '../model/text.js';
import { plain } from './plain.js';

/**
 * The log of a workflow run: a group a stage, steps and output in it. `write` takes one line without its
 * end. Whatever may hold text of the repository is written while workflow commands are stopped by a token
 * that nobody can guess, so that no line of it can issue one.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function workflowLog(
  write: (line: string) => void,
  language: Language,
  newToken: () => string = randomUUID,
): Progress & { resume(): void; close(): void } {
  let token: string | undefined;
  let inGroup = false;
  /** Title of a stage that has said nothing yet: its group would be empty. */
  let waiting: string | undefined;

  const resume = (): void => {
    if (token !== undefined) write(`::${token}::`);
    token = undefined;
  };
  const command = (line: string): void => {
    resume();
    write(line);
  };
  const inside = (text: string): void => {
    if (waiting !== undefined) {
      command(`::group::${waiting}`);
      inGroup = true;
      waiting = undefined;
    }
    untrusted(text);
  };
  const untrusted = (text: string): void => {
    if (token === undefined) {
      token = newToken();
      write(`::stop-commands::${token}`);
    }
    for (const line of plain(text).split('\n')) write(harmless(line));
  };
  const endGroup = (): void => {
    if (inGroup) command('::endgroup::');
    inGroup = false;
    waiting = undefined;
  };

  return {
    stage(name: StageName): void {
      endGroup();
      waiting = stageTitles[name][language];
    },
    ended(stage: Stage): void {
      endGroup();
      untrusted(endLine(stage, language));
      resume();
    },
    step(text: Text): void {
      inside(`› ${text[language]}`);
    },
    output(line: string): void {
      inside(line);
    },
    /** Lets workflow commands work again: to be called before one is written in the middle of a stage. */
    resume,
    /** Ends what is open, so that commands work again. To be called before anything else is written. */
    close(): void {
      endGroup();
      resume();
    },
  };
}

/** The progress of a run in a terminal. */
export function terminalLog(write: (line: string) => void, language: Language): Progress {
  const lines = (prefix: string, text: string): void => {
    for (const line of plain(text).split('\n')) write(`${prefix}${line}`);
  };
  return {
    stage: (name) => lines('▸ ', stageTitles[name][language]),
    ended: (stage) => lines('  ', endLine(stage, language)),
    step: (text) => lines('  › ', text[language]),
    output: (line) => lines('  | ', line),
  };
}

function endLine(stage: Stage, language: Language): string {
  const note = stage.note?.[language] ?? statusWords[stage.status][language];
  const time = stage.status === 'skipped' ? '' : ` (${durationText(stage.duration)[language]})`;
  return `${statusIcons[stage.status]} ${titleOf(stage)[language]}${time}: ${note}`;
}

/** The page of a log draws lines such as `##[error]` and `##[group]` by itself, commands stopped or not. */
const harmless = (line: string): string => line.replaceAll('##[', '## [');
