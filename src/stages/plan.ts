import { randomBytes } from 'node:crypto';
import type { PlatformState } from '../checks/platform-state.js';
import type { Target } from '../deploy/target.js';
import type { DjangoProject } from '../django/django-project.js';
import type { AppChange } from '../model/change.js';
import type { StageResult } from '../model/journal.js';
import { type DatabasePlan, planDatabase } from './plan-database.js';
import { madeUpVars } from './rehearsal-vars.js';
import type { Run } from './run.js';
import { secretKeyVar } from './secret-key-var.js';

/** What the app lacks, and will be given before the build. */
export interface SetupPlan {
  database?: DatabasePlan;
  /** Config vars that are not yet as they should be. Values are secrets. */
  configVars: ReadonlyMap<string, string>;
  /** DISABLE_COLLECTSTATIC is on, and goes when collectstatic works on the runner. */
  switchedOff: boolean;
  /** One entry for each of these. */
  changes: readonly AppChange[];
}

/** Compares the app with what the run asks for and the settings need. Changes nothing. */
export async function planSetup(
  run: Run,
  target: Target,
  django: DjangoProject,
  platform: PlatformState,
): Promise<StageResult<SetupPlan>> {
  const present = platform.configVars;
  const database = await planDatabase(run, target, django, platform);
  const configVars = new Map<string, string>();
  const changes: AppChange[] = database ? [database.change] : [];
  const set = (name: string, value: string, why: AppChange['text']): void => {
    configVars.set(name, value);
    changes.push({ kind: 'config-var', name, text: why, done: false });
  };
  for (const [name, value] of run.inputs.configVars) {
    if (present.get(name) !== value) set(name, value, present.has(name) ? replaced(name) : added(name));
  }
  const missing = (name: string): boolean => !present.has(name) && !configVars.has(name);
  const key = secretKeyVar(django);
  if (key !== undefined && missing(key)) {
    const value = randomBytes(48).toString('base64url');
    run.mask(value);
    set(key, value, generated(key));
  }
  if (run.mode === 'rehearse') {
    const { module, instead } = django.settings('RUN');
    const { managePy } = django;
    const build = django.settings('BUILD');
    if (module !== undefined && missing('DJANGO_SETTINGS_MODULE')) {
      if (instead !== undefined) set('DJANGO_SETTINGS_MODULE', module, forProduction(module, instead));
      else if (managePy !== undefined && build.module === undefined && !build.namedBy && !build.instead)
        set('DJANGO_SETTINGS_MODULE', module, namedNowhere(module, managePy));
    }
    for (const [name, value] of madeUpVars(django)) {
      if (!missing(name)) continue;
      if (value.length > 8) run.mask(value);
      set(name, value, madeUp(name));
    }
  }
  const off = present.get('DISABLE_COLLECTSTATIC') ?? '';
  const tried = run.mode === 'deploy' && run.inputs.collectstatic !== 'off';
  const switchedOff =
    tried && !['', '0'].includes(off) && !run.inputs.configVars.has('DISABLE_COLLECTSTATIC');
  if (switchedOff) changes.push(switchOn());
  return {
    value: { database, configVars, switchedOff, changes },
    skipped: changes.length === 0,
    note:
      changes.length === 0
        ? { en: 'The app has all that it needs.', ko: '앱에 필요한 것이 모두 있습니다.' }
        : {
            en: changes.map(({ text }) => text.en).join('\n'),
            ko: changes.map(({ text }) => text.ko).join('\n'),
          },
  };
}

/** The app as the plan will leave it: what the checks judge. */
export function afterSetup(platform: PlatformState, plan: SetupPlan): PlatformState {
  const configVars = new Map([...platform.configVars, ...plan.configVars]);
  if (plan.switchedOff) configVars.delete('DISABLE_COLLECTSTATIC');
  if (!plan.database) return { ...platform, configVars };
  // Nothing connects to it: the settings are only read.
  configVars.set('DATABASE_URL', 'postgres://planned:planned@database.invalid:5432/planned');
  return {
    ...platform,
    configVars,
    addonPlans: [...platform.addonPlans, plan.database.plan],
    postgresVars: [...platform.postgresVars, 'DATABASE_URL'],
  };
}

const added = (name: string): AppChange['text'] => ({
  en: `Config var \`${name}\`: the value in \`config-vars\`.`,
  ko: `config var \`${name}\`: \`config-vars\`에 적힌 값`,
});
const replaced = (name: string): AppChange['text'] => ({
  en: `Config var \`${name}\`: the value in \`config-vars\`, in place of another.`,
  ko: `config var \`${name}\`: 기존 값 대신 \`config-vars\`에 적힌 값`,
});
const generated = (name: string): AppChange['text'] => ({
  en: `Config var \`${name}\`: a new random key, because the settings read it and the app has none.`,
  ko: `config var \`${name}\`: 새 무작위 키(설정이 읽는데 앱에 없음)`,
});
const madeUp = (name: string): AppChange['text'] => ({
  en: `Config var \`${name}\`: a made-up value, for the rehearsal alone.`,
  ko: `config var \`${name}\`: 리허설에만 쓰는 임의의 값`,
});
const forProduction = (module: string, instead: string): AppChange['text'] => ({
  en: `Config var \`DJANGO_SETTINGS_MODULE\`: \`${module}\`, for the rehearsal alone, since the sources name \`${instead}\`. Your app needs it, too.`,
  ko: `config var \`DJANGO_SETTINGS_MODULE\`: 소스에는 \`${instead}\`로 되어 있어 리허설에서는 \`${module}\`로 설정합니다. 실제 앱에도 설정해야 합니다.`,
});
const namedNowhere = (module: string, managePy: string): AppChange['text'] => ({
  en: `Config var \`DJANGO_SETTINGS_MODULE\`: \`${module}\`, for the rehearsal alone, since \`${managePy}\` names no settings module. Your app needs it, too, unless something else sets it.`,
  ko: `config var \`DJANGO_SETTINGS_MODULE\`: \`${managePy}\`에 설정 모듈이 적혀 있지 않아 리허설에서는 \`${module}\`로 설정합니다. 다른 곳에서 지정하지 않는다면 실제 앱에도 설정해야 합니다.`,
});
const switchOn = (): AppChange => ({
  kind: 'config-var',
  name: 'DISABLE_COLLECTSTATIC',
  text: {
    en: 'Config var `DISABLE_COLLECTSTATIC`: taken away when collectstatic works on the runner; with it the site comes without its CSS.',
    ko: 'config var `DISABLE_COLLECTSTATIC`: 러너에서 collectstatic이 성공하면 지웁니다. 남아 있으면 사이트에 CSS가 빠집니다.',
  },
  done: false,
});
