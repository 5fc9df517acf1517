import { migrates } from '../checks/processes/reach.js';
import type { DjangoProject } from '../django/django-project.js';
import { inputDefinitions } from '../inputs/definitions.js';
import { josa } from '../model/josa.js';
import type { Text } from '../model/text.js';
import type { Run } from './run.js';

/** The reason not to migrate in a one-off dyno, or undefined when it is to be done. */
export function whyNotMigrate(run: Run, django: DjangoProject): Text | undefined {
  const { migrate } = run.inputs;
  const migrateCommand = migrateCommandOf(run, django);
  if (migrate === 'never') return { en: '`migrate: never`.', ko: '`migrate: never`로 설정되어 있습니다.' };
  if (migrate === 'always' || migrate === 'after') return undefined;
  const release = releaseProcess(django);
  if (release && migrates(django, release.command)) {
    return {
      en: `The release phase migrates already: \`${release.command}\` (Procfile, line ${release.line}).`,
      ko: `release phase에서 이미 마이그레이션합니다: \`${release.command}\` (Procfile ${release.line}번째 줄).`,
    };
  }
  if (migrate !== 'before') return whatWebDoes(django);
  return {
    en: `\`migrate: before\`: the release phase ran \`${migrateCommand}\`.`,
    ko: josa(`\`migrate: before\`: release phase에서 \`${migrateCommand}\`를 실행했습니다.`),
  };
}

/** The input's default names manage.py in the root; the one that there is may lie in a folder below. */
export function migrateCommandOf(
  { inputs }: Pick<Run, 'inputs'>,
  { managePy = 'manage.py' }: Pick<DjangoProject, 'managePy'>,
): string {
  const usual = inputDefinitions['migrate-command'].default;
  return inputs.migrateCommand === usual ? usual.replace('manage.py', managePy) : inputs.migrateCommand;
}

/** Two that migrate at the same time hinder each other: the tables that one makes are there already for the other. */
function whatWebDoes(django: DjangoProject): Text | undefined {
  const web = django.procfile.processes.find((process) => process.type === 'web');
  if (!web || !migrates(django, web.command)) return undefined;
  return {
    en: `The web process migrates already when it boots: \`${web.command}\` (Procfile, line ${web.line}).`,
    ko: `web 프로세스가 부팅할 때 이미 마이그레이션합니다: \`${web.command}\` (Procfile ${web.line}번째 줄).`,
  };
}

/**
 * With `migrate: before`: the Procfile of the shipped copy, whose release process migrates
 * before it does what it did. undefined when nothing has to be changed.
 */
export function procfileThatMigrates(run: Run, django: DjangoProject): string | undefined {
  if (run.inputs.migrate !== 'before') return undefined;
  const release = releaseProcess(django);
  if (release && migrates(django, release.command)) return undefined;
  const lines = (django.project.text('Procfile') ?? '').replace(/\n$/, '').split('\n');
  const asked = migrateCommandOf(run, django);
  const command = /[;|&]/.test(asked) ? `(${asked})` : asked;
  if (release) lines[release.line - 1] = `release: ${command} && ${release.command}`;
  else lines.unshift(`release: ${command}`);
  return `${lines.join('\n')}\n`;
}

function releaseProcess({ procfile }: DjangoProject) {
  return procfile.processes.find((process) => process.type === 'release');
}
