import { randomBytes } from 'node:crypto';
import type { Target } from '../deploy/target.js';
import type { DjangoProject, EnvironmentRead } from '../django/django-project.js';
import { createAddon, listAddons, waitForAddon } from '../heroku/addons.js';
import { getConfigVars, updateConfigVars } from '../heroku/config-vars.js';
import type { StageResult } from '../model/journal.js';
import type { Run } from './run.js';

/** What was changed on the app before the build: names only, values are secrets. */
export interface Setup {
  configVars: readonly string[];
  /** Vars that only a rehearsal has made up. */
  madeUp: readonly string[];
  addon?: string;
}

const REHEARSAL_PLAN = 'heroku-postgresql:essential-0';

/**
 * Brings the app's config vars in line with the input `config-vars`, in one PATCH:
 * each one makes a release. A rehearsal also gets a database, and made-up values for
 * what the settings demand, since Heroku's own values must not be known here.
 */
export async function setUp(run: Run, target: Target, django: DjangoProject): Promise<StageResult<Setup>> {
  const { client, app, limits } = target;
  const wanted = new Map(run.inputs.configVars);
  const setup: { addon?: string } = {};
  const madeUp: string[] = [];
  if (run.mode === 'rehearse') {
    const addons = await listAddons(client, app.name);
    if (!addons.some((addon) => addon.addon_service.name === 'heroku-postgresql')) {
      target.progress.step({
        en: 'Creating a PostgreSQL database',
        ko: 'PostgreSQL 데이터베이스를 만드는 중',
      });
      const addon = await createAddon(client, app.name, REHEARSAL_PLAN);
      await waitForAddon(client, app.name, addon.name, limits);
      setup.addon = addon.name;
    }
  }
  if (wanted.size === 0 && run.mode !== 'rehearse') {
    return {
      value: { configVars: [], madeUp },
      skipped: true,
      note: { en: 'No config vars to set.', ko: '설정할 config var가 없습니다.' },
    };
  }
  const present = await getConfigVars(client, app.name);
  if (run.mode === 'rehearse') {
    for (const read of demanded(django)) {
      if (wanted.has(read.name) || read.name in present) continue;
      wanted.set(read.name, madeUpValue(read));
      madeUp.push(read.name);
    }
  }
  const changes = Object.fromEntries([...wanted].filter(([name, value]) => present[name] !== value));
  const names = Object.keys(changes).sort();
  if (names.length > 0) {
    for (const name of madeUp) if (changes[name]!.length > 8) run.mask(changes[name]!);
    await updateConfigVars(client, app.name, changes);
  }
  const shown = names.join(', ');
  return {
    value: { configVars: names, madeUp, ...setup },
    skipped: names.length === 0 && !setup.addon,
    note: names.length
      ? {
          en: `Config vars set: ${shown}${madeUp.length ? ` (made up for the rehearsal: ${madeUp.join(', ')})` : ''}.`,
          ko: `설정한 config var: ${shown}${madeUp.length ? ` (리허설용으로 만든 값: ${madeUp.join(', ')})` : ''}.`,
        }
      : { en: 'All config vars are as they should be.', ko: 'config var를 바꿀 필요가 없습니다.' },
  };
}

/** Environment variables without which importing the settings fails for certain, and SECRET_KEY-like ones that are read at all. */
function demanded(django: DjangoProject): EnvironmentRead[] {
  const reads = new Map<string, EnvironmentRead>();
  for (const world of ['BUILD', 'RUN', 'RELEASE'] as const) {
    for (const read of django.settings(world).environmentReads()) {
      const secretKey = /SECRET_?KEY$/.test(read.name) && !/AWS|S3|STRIPE|CAPTCHA/.test(read.name);
      if ((read.required && read.certain) || secretKey) reads.set(read.name, read);
    }
  }
  for (const platform of ['DATABASE_URL', 'PORT', 'DYNO']) reads.delete(platform);
  return [...reads.values()];
}

function madeUpValue({ name, cast }: EnvironmentRead): string {
  if (cast === 'bool') return 'False';
  if (cast === 'int' || cast === 'float') return '1';
  if (/_URL$|^URL$/.test(name)) return 'https://rehearsal.invalid/';
  return randomBytes(32).toString('hex');
}
