import { migrates } from '../checks/processes/reach.js';
import type { DjangoProject } from '../django/django-project.js';
import type { Text } from '../model/text.js';
import type { Run } from './run.js';

/** The reason not to migrate in a one-off dyno, or undefined when it is to be done. */
export function whyNotMigrate(run: Run, django: DjangoProject): Text | undefined {
  if (run.inputs.migrate === 'never')
    return { en: '`migrate: never`.', ko: '`migrate: never`로 설정되어 있습니다.' };
  if (run.inputs.migrate === 'always') return undefined;
  const release = django.procfile.processes.find((process) => process.type === 'release');
  if (!release || !migrates(django, release.command)) return undefined;
  return {
    en: `The release phase migrates already: \`${release.command}\` (Procfile, line ${release.line}).`,
    ko: `release phase에서 이미 마이그레이션합니다: \`${release.command}\` (Procfile ${release.line}번째 줄).`,
  };
}
