import type { PlatformState } from '../checks/platform-state.js';
import { runChecks } from '../checks/run.js';
import type { DjangoProject } from '../django/django-project.js';
import { openDjangoProject } from '../django/open.js';
import { StageError } from '../model/errors.js';
import { ignoreEntries } from './check.js';
import type { Run } from './run.js';

/** What depends on an app's own config vars, add-ons and domains: the slug that serves in one place may not in another. */
const ofTheApp = [
  'allowed-hosts-no-heroku',
  'config-debug-on',
  'db-addon-missing',
  'db-sqlite-in-production',
  'db-url-required',
  'domain-not-allowed',
  'env-var-required',
  'web-scaled-zero',
];

/** Throws StageError when the sources cannot work with what the production app has, unless `fail-on` is never. */
export function judgeProduction(run: Run, { project }: DjangoProject, platform: PlatformState): void {
  if (run.inputs.failOn === 'never') return;
  const { configVars } = platform;
  const django = openDjangoProject(project, { configVars, settingsModule: run.inputs.settingsModule });
  const { findings } = runChecks({ django, platform }, { only: ofTheApp, ignore: ignoreEntries(run.inputs) });
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const all = (language: 'en' | 'ko', part: 'message' | 'remedy') =>
    errors.map((error) => error[part][language]).join('\n');
  throw new StageError(
    {
      en: `Not promoted: ${platform.appName} lacks something that the deployed app has.\n${all('en', 'message')}`,
      ko: `승격하지 않았습니다. 배포한 앱에는 있지만 ${platform.appName}에는 없는 것이 있습니다.\n${all('ko', 'message')}`,
    },
    { hint: { en: all('en', 'remedy'), ko: all('ko', 'remedy') } },
  );
}
