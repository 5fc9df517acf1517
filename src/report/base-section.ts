import { durationText, reportTexts } from '../messages/report.js';
import type { Stage } from '../model/journal.js';
import type { Language } from '../model/text.js';
import { code, prose } from './markdown.js';
import { cut } from './plain.js';
import type { BaseReport, Report } from './report.js';
import type { Limits } from './summary.js';

/** Either release of a rehearsal, the base's and the change's. */
type Side = Pick<BaseReport, 'commit' | 'release' | 'migrations' | 'served' | 'stages'>;

/** Both releases of a rehearsal beside each other; '' where there was no base. */
export function baseSection(report: Report, language: Language, limits: Limits): string {
  const { base, commit = '' } = report;
  if (!base) return '';
  const t = reportTexts;
  const sides: readonly Side[] = [base, { ...report, commit }];
  const branch = base.branch ? ` ${code(base.branch)}` : '';
  const head = [`${t.base[language]}${branch}`, t.change[language]];
  const row = (title: string, cell: (side: Side) => string): string =>
    `| ${title} | ${sides.map(cell).join(' | ')} |`;
  const time = (side: Side, name: Stage['name']): string => {
    const stage = side.stages.find((one) => one.name === name);
    return stage && stage.status === 'done' ? durationText(stage.duration)[language] : '–';
  };
  const names = ({ migrations = [] }: Side): string => {
    const shown =
      migrations.length <= 5 ? migrations.map(({ app, name }) => `${app}.${name}`).join(', ') : '';
    return shown === '' ? '' : `<br>${code(cut(shown, limits.text))}`;
  };
  const migrated = (side: Side): string =>
    side.release ? `${t.migrations(side.migrations?.length ?? 0)[language]}${names(side)}` : '–';
  return [
    `### ${t.bothReleases[language]}`,
    [
      `| | ${head.join(' | ')} |`,
      '|---|---|---|',
      row(t.commit[language], (side) => code(side.commit.slice(0, 7))),
      row(t.build[language], (side) => time(side, 'push')),
      row(t.release[language], ({ release }) => (release ? `v${release.version}` : '–')),
      row(t.database[language], migrated),
      row(t.page[language], ({ served }) =>
        served ? t.served(served.status, durationText(served.time)[language])[language] : '–',
      ),
    ].join('\n'),
    base.problem ? `⚠️ ${prose(base.problem.text[language], limits.text)}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
