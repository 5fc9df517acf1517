import type { Settings } from '../../django/django-project.js';
import { plainString } from '../../python/strings.js';
import type { Node } from '../../python/syntax.js';
import type { CheckContext } from '../define.js';
import { entry, holds, options, truth } from '../settings-facts.js';
import { type CodeFact, firstInCode } from './code.js';
import type { SimpleCommand } from './command.js';
import { isManagement } from './reach.js';

/** A queue of jobs that a process of its own has to work through. */
export interface Queue {
  name: string;
  /** Whether the project uses it at all, and does not run its jobs where they are queued. */
  isUsed(context: CheckContext, settings: Settings): boolean;
  /** Where a job is queued. */
  queued: CodeFact;
  /** Whether a command works through it. */
  works(command: SimpleCommand): boolean;
  /** The Procfile's command for it. */
  command: string;
}

const has = ({ words }: SimpleCommand, pattern: RegExp): boolean =>
  words.some((word) => pattern.test(word.text));
const imports = (module: RegExp): CodeFact => ({
  contains: /import/,
  is: (node) =>
    (node.type === 'import_from_statement' && module.test(node.field('module_name')!.text)) ||
    (node.type === 'import_statement' && node.fields('name').some((name) => module.test(name.text))),
});
/** A call of a method: `send_mail_later.delay(…)`. */
const calls = (name: string): CodeFact => ({
  contains: new RegExp(`\\.(${name})\\s*\\(`),
  is: (node) =>
    node.type === 'call' &&
    node.field('function')!.type === 'attribute' &&
    new RegExp(`^(${name})$`).test(node.field('function')!.field('attribute')!.text),
});
/** Whether one of the settings is on, or may be. */
const mayBeOn = (settings: Settings, ...names: string[]): boolean =>
  names.some((name) => {
    const value = settings.get(name);
    return value !== undefined && truth(value) !== false;
  });

export const queues: readonly Queue[] = [
  {
    name: 'Celery',
    isUsed: ({ django: { install } }, settings) =>
      install.packages.has('celery') &&
      !mayBeOn(settings, 'CELERY_TASK_ALWAYS_EAGER', 'CELERY_ALWAYS_EAGER', 'TASK_ALWAYS_EAGER'),
    queued: calls('delay|apply_async|send_task'),
    works: (command) =>
      (has(command, /(^|\/)celery$/) && has(command, /^worker$/)) || has(command, /^celeryd$/),
    command: 'celery -A <package> worker --loglevel=info',
  },
  {
    name: 'RQ',
    isUsed: (_, settings) =>
      holds(settings.get('INSTALLED_APPS'), 'django_rq') === true && !mayRunAtOnce(settings.get('RQ_QUEUES')),
    queued: calls('enqueue|enqueue_at|enqueue_in|enqueue_call'),
    works: (command) => has(command, /rqworker/) || (has(command, /^rq$/) && has(command, /^worker/)),
    command: 'python manage.py rqworker default',
  },
  {
    name: 'Django Q',
    isUsed: (_, settings) =>
      holds(settings.get('INSTALLED_APPS'), 'django_q') === true &&
      !mayBeSet(settings.get('Q_CLUSTER'), 'sync'),
    queued: imports(/^django_q\.tasks$/),
    works: (command) => isManagement(command, 'qcluster'),
    command: 'python manage.py qcluster',
  },
  {
    name: 'Huey',
    isUsed: (_, settings) =>
      holds(settings.get('INSTALLED_APPS'), 'huey.contrib.djhuey') === true &&
      !mayBeSet(settings.get('HUEY'), 'immediate'),
    queued: imports(/^huey\.contrib\.djhuey$/),
    works: (command) => has(command, /run_huey|huey_consumer/),
    command: 'python manage.py run_huey',
  },
  {
    name: 'Dramatiq',
    isUsed: (_, settings) => holds(settings.get('INSTALLED_APPS'), 'django_dramatiq') === true,
    queued: calls('send|send_with_options'),
    works: (command) => has(command, /dramatiq/),
    command: 'python manage.py rundramatiq',
  },
  {
    name: 'django-background-tasks',
    isUsed: (_, settings) =>
      holds(settings.get('INSTALLED_APPS'), 'background_task') === true &&
      !mayBeOn(settings, 'BACKGROUND_TASK_RUN_ASYNC'),
    queued: imports(/^background_task$/),
    works: (command) => isManagement(command, 'process_tasks'),
    command: 'python manage.py process_tasks',
  },
  {
    name: 'django.tasks',
    isUsed: (_, settings) => usesDatabaseTasks(settings.get('TASKS')),
    queued: calls('enqueue|aenqueue'),
    works: (command) => isManagement(command, 'db_worker'),
    command: 'python manage.py db_worker',
  },
];

/** `RQ_QUEUES = {"default": {…, "ASYNC": False}}` runs jobs where they are queued. */
function mayRunAtOnce(queues: ReturnType<Settings['get']>): boolean {
  if (queues?.type !== 'dict') return queues !== undefined;
  return queues.entries.some(([, queue]) =>
    options(queue).some((one) => {
      const is = entry(one, 'ASYNC');
      return is !== undefined && truth(is) !== true;
    }),
  );
}

/** Whether a switch in a dict of settings may be on; it is off where the dict is not set. */
function mayBeSet(value: ReturnType<Settings['get']>, key: string): boolean {
  if (value === undefined) return false;
  const is = entry(value, key);
  return value.type !== 'dict' || (is !== undefined && truth(is) !== false);
}

function usesDatabaseTasks(tasks: ReturnType<Settings['get']>): boolean {
  const backend = entry(entry(tasks, 'default'), 'BACKEND');
  return backend?.type === 'str' && /DatabaseBackend$/.test(backend.value);
}

/** Where Celery is given a schedule: a setting, or the application's own configuration. */
export function celerySchedule(context: CheckContext, settings: Settings) {
  for (const name of ['CELERY_BEAT_SCHEDULE', 'CELERYBEAT_SCHEDULE']) {
    const schedule = settings.get(name);
    if (schedule?.type === 'dict' && schedule.entries.length > 0) return schedule.at;
  }
  return firstInCode(context, {
    contains: /beat_schedule|add_periodic_task/,
    is: (node: Node) => {
      const target = node.type === 'assignment' ? node.field('left')!.text : '';
      const written = node.field('right');
      return (
        (/\.conf\.beat_schedule$/.test(target) &&
          written?.type === 'dictionary' &&
          written.parts.some((part) => plainString(part.field('key')) !== undefined)) ||
        (node.type === 'call' && /\.add_periodic_task$/.test(node.field('function')!.text))
      );
    },
  });
}

/** Whether a command runs Celery's schedule. */
export function beats(command: SimpleCommand): boolean {
  const celery = has(command, /(^|\/)celery$/);
  return (celery && has(command, /^(beat|-B|--beat)$/)) || has(command, /celerybeat|celery_beat|redbeat/);
}
