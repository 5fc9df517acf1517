import { reportTexts, titleOf } from '../messages/report.js';
import type { Text } from '../model/text.js';
import { counts, findingsFail, type Problem, type Report } from './report.js';

export type VerdictIcon = '✅' | '❌' | '⏳' | '🛑' | '⚠️';

/** The whole run in one sentence, for the first line of everything. */
export function verdict(report: Report): { icon: VerdictIcon; text: Text } {
  const { verdict: say } = reportTexts;
  const ended = report.stages.find((stage) => stage.status !== 'done' && stage.status !== 'skipped');
  const title = ended && titleOf(ended);
  if (report.status === 'timed-out') {
    return { icon: '⏳', text: title ? say.timedOutAt(title) : say.timedOut };
  }
  if (report.status === 'cancelled') {
    return { icon: '🛑', text: title ? say.cancelledAt(title) : say.cancelled };
  }
  const number = counts(report.checks);
  const found = reportTexts.found(number);
  if (report.status === 'failure') {
    if (found && (!ended || ended.name === 'check') && findingsFail(report.checks, report.failOn)) {
      if (report.served) return { icon: '❌', text: say.servedBut(report.app?.name ?? '', found) };
      return { icon: '❌', text: report.mode === 'deploy' ? say.refused(found) : say.notReady(found) };
    }
    const back = report.rollback ?? report.promotion?.rollback;
    const stuck = report.stages.some(({ name, status }) => name === 'rollback' && status === 'failed');
    if (title && stuck) return { icon: '❌', text: say.stuck(title) };
    if (title && back) return { icon: '❌', text: say.wentBack(title, back.version) };
    return { icon: '❌', text: title ? say.failedAt(title) : say.failed };
  }
  if (report.mode === 'deploy' && report.promotion) {
    const { app, release } = report.promotion;
    return { icon: '✅', text: say.promoted(report.app?.name ?? '', app.name, release?.version) };
  }
  if (report.mode === 'deploy') {
    return { icon: '✅', text: say.deployed(report.app?.name ?? '', report.release?.version) };
  }
  if (report.mode === 'rehearse') return { icon: '✅', text: say.rehearsed };
  if (!found) return { icon: '✅', text: say.clean };
  if (report.scope && findingsFail(report.checks, report.failOn))
    return { icon: '⚠️', text: say.foundElsewhere(found) };
  return number.errors > 0
    ? { icon: '⚠️', text: say.foundButPassed(found) }
    : { icon: '✅', text: say.ready(found) };
}

/** What ended the run: the thrown error, else what the journal's failed stage says. */
export function causeOf(report: Report): Problem | undefined {
  if (report.problem) return report.problem;
  const stage = report.stages.find(({ status, note }) => note && status !== 'done' && status !== 'skipped');
  return stage?.note && { text: stage.note, hint: stage.hint, link: stage.link, log: stage.log };
}
