import type { PlatformState } from '../checks/platform-state.js';
import { runChecks } from '../checks/run.js';
import type { Target } from '../deploy/target.js';
import type { DjangoProject } from '../django/django-project.js';
import { getPlan } from '../heroku/addons.js';
import type { Plan } from '../heroku/types.js';
import type { AppChange } from '../model/change.js';
import type { Run } from './run.js';

export interface DatabasePlan {
  /** 'heroku-postgresql:essential-0' */
  plan: string;
  change: AppChange;
}

const REHEARSAL_PLAN = 'heroku-postgresql:essential-0';

/**
 * The database to attach: when one is asked for, the settings read DATABASE_URL and the
 * app has neither that config var nor a Postgres add-on; in a rehearsal whenever there
 * is none, unless nothing could connect to it. Asks Heroku for the price. Throws HerokuError 404 for a plan that it does not sell.
 */
export async function planDatabase(
  run: Run,
  { client, limits }: Target,
  django: DjangoProject,
  platform: PlatformState,
): Promise<DatabasePlan | undefined> {
  const attached = platform.addonPlans.some((name) => name.startsWith('heroku-postgresql:'));
  if (attached) return undefined;
  if (run.mode === 'rehearse') {
    if (!lacksDriver(django)) return { plan: REHEARSAL_PLAN, change: change(REHEARSAL_PLAN, rehearsal) };
    run.progress.step(noDriver);
    return undefined;
  }
  const { postgresPlan } = run.inputs;
  if (postgresPlan === undefined || platform.configVars.has('DATABASE_URL')) return undefined;
  const read = (['RUN', 'BUILD', 'RELEASE'] as const).some((world) =>
    django
      .settings(world)
      .environmentReads()
      .some(({ name }) => name === 'DATABASE_URL'),
  );
  if (!read) {
    run.progress.step({
      en: '`postgres-plan` is set, but no settings read DATABASE_URL: no database is attached.',
      ko: '`postgres-plan`이 있지만 DATABASE_URL을 읽는 설정이 없어 데이터베이스를 연결하지 않습니다.',
    });
    return undefined;
  }
  const plan = await getPlan(client, postgresPlan, limits);
  return { plan: plan.name, change: change(plan.name, priced(plan)) };
}

/** Whether the requirements have no driver and the settings, as far as they can be read, need none without DATABASE_URL. */
function lacksDriver(django: DjangoProject): boolean {
  return runChecks({ django }, { only: ['db-driver-missing'] }).unknowns.length > 0;
}

const noDriver = {
  en: 'No database is created: the requirements have no driver for PostgreSQL, and the settings do without DATABASE_URL.',
  ko: '데이터베이스를 만들지 않습니다. 의존성에 PostgreSQL 드라이버가 없고, 설정은 DATABASE_URL 없이도 동작합니다.',
};

function change(name: string, text: AppChange['text']): AppChange {
  return { kind: 'addon', name, text, done: false };
}

const rehearsal = {
  en: 'A new PostgreSQL database on this machine.',
  ko: '이 컴퓨터의 새 PostgreSQL 데이터베이스',
};

function priced({ name, price }: Plan): AppChange['text'] {
  const dollars = (price.cents / 100).toFixed(2).replace(/\.00$/, '');
  const paid = price.cents > 0;
  return {
    en: `Database: ${name}, which costs ${paid ? `at most $${dollars} a ${price.unit}` : 'nothing'}.`,
    ko: `데이터베이스: ${name}(요금: ${paid ? `${price.unit === 'month' ? '월' : price.unit} 최대 $${dollars}` : '무료'})`,
  };
}
