import type { Settings } from '../../django/django-project.js';
import type { Origin } from '../../python/value.js';
import { type CheckContext, defineCheck, type Verdict } from '../define.js';
import { append } from '../edits.js';
import { holds, items, placeOfSetting, settingsOf } from '../settings-facts.js';
import { found, place, text } from '../verdicts.js';
import { celeryApp } from './celery-app.js';
import { firstInCode } from './code.js';
import { commandPlace } from './procfile-text.js';
import { beats, celerySchedule, type Queue, queues } from './queues.js';
import { type Reach, reach } from './reach.js';

export default defineCheck({
  id: 'worker-missing',
  severity: 'warning',
  title: text('Jobs are queued that no process works through', '큐에 넣은 작업을 처리할 프로세스가 없습니다'),
  docs: {
    what: text(
      'Looks for code that queues jobs (Celery, RQ, Django Q, Huey, Dramatiq, django-background-tasks, django.tasks) or schedules them, and for the process of the Procfile that runs them; and for jobs of django-crontab, which no dyno runs.',
      '작업을 큐에 넣거나 예약하는 코드(Celery, RQ, Django Q, Huey, Dramatiq, django-background-tasks, django.tasks)와 그 작업을 실행할 Procfile 프로세스를 찾습니다. dyno에서 실행되지 않는 django-crontab 작업도 찾습니다.',
    ),
    why: text(
      'The web process only puts jobs into the queue. Without a worker they wait for ever: no mail, no thumbnail, and no error either.',
      'web 프로세스는 작업을 큐에 넣기만 합니다. 워커가 없으면 작업은 끝없이 대기하고, 메일도 섬네일도 나오지 않으며 오류도 보이지 않습니다.',
    ),
    example: {
      file: 'Procfile',
      bad: 'web: gunicorn mysite.wsgi\n',
      good: 'web: gunicorn mysite.wsgi\nworker: celery -A mysite worker --loglevel=info\n',
    },
    sources: [
      'https://devcenter.heroku.com/articles/celery-heroku',
      'https://devcenter.heroku.com/articles/background-jobs-queueing',
      'https://devcenter.heroku.com/articles/scheduler',
    ],
  },
  *run(context) {
    const settings = settingsOf(context, 'RUN');
    const { processes } = context.django.procfile;
    if (!settings || !processes.some(({ type }) => type === 'web')) return;
    yield* withoutCron(settings);
    const used = queues.filter((queue) => queue.isUsed(context, settings));
    if (used.length === 0) return;
    const reached = processes.map((process) => ({ process, ...reach(context.django, process.command) }));
    // What is not seen through may be the worker.
    if (reached.some(({ opaque, process }) => opaque && process.type !== 'release')) return;
    for (const queue of used) {
      const worker = reached.find(({ commands }) => commands.some((command) => queue.works(command)));
      if (worker) yield* unscaled(context, worker.process);
      else {
        const at = firstInCode(context, queue.queued);
        if (at) yield missing(context, queue, at);
      }
    }
    if (used.some(({ name }) => name === 'Celery')) yield* unscheduled(context, settings, reached);
  },
});

/** A process type that Heroku has, and runs none of. */
function* unscaled(
  { platform }: CheckContext,
  process: Parameters<typeof commandPlace>[0],
): Generator<Verdict> {
  if (process.type === 'web' || platform?.formation.get(process.type) !== 0) return;
  yield found(
    commandPlace(process),
    text(
      `The app runs no \`${process.type}\` dyno, so queued jobs never run.`,
      `앱에 \`${process.type}\` dyno가 하나도 없어서 큐에 넣은 작업이 실행되지 않습니다.`,
    ),
    text(
      `Run \`heroku ps:scale ${process.type}=1\` (paid).`,
      `\`heroku ps:scale ${process.type}=1\`(유료)을 실행해 주세요.`,
    ),
    { severity: 'error', settledBy: 'platform' },
  );
}

function missing(context: CheckContext, queue: Queue, at: Origin): Verdict {
  const app = queue.name === 'Celery' ? celeryApp(context) : undefined;
  const line = `worker: ${queue.command.replace('<package>', app ?? '<package>')}`;
  const { project, managePy } = context.django;
  const certain = !line.includes('<') && managePy === 'manage.py';
  return found(
    { file: 'Procfile', line: context.django.procfile.processes.find(({ type }) => type === 'web')!.line },
    text(
      `Jobs are queued with ${queue.name}, but no process of the Procfile works through them: they never run.`,
      `${queue.name}로 작업을 큐에 넣지만 Procfile에 그 작업을 처리할 프로세스가 없어 실행되지 않습니다.`,
    ),
    text(
      `Add the line \`${line}\`, and run \`heroku ps:scale worker=1\` (paid) after the deploy.`,
      `\`${line}\` 줄을 추가하고, 배포한 뒤 \`heroku ps:scale worker=1\`(유료)을 실행해 주세요.`,
    ),
    {
      related: [{ location: place(at), note: text('a job is queued here', '작업을 큐에 넣는 곳') }],
      ...(certain
        ? {
            fix: {
              title: text('Add the worker', '워커 추가하기'),
              safety: 'unsafe' as const,
              edits: [append(project, 'Procfile', `${line}\n`)],
            },
          }
        : {}),
    },
  );
}

function* unscheduled(
  context: CheckContext,
  settings: Settings,
  reached: readonly Reach[],
): Generator<Verdict> {
  if (reached.some(({ commands }) => commands.some(beats))) return;
  const at = celerySchedule(context, settings);
  if (!at) return;
  const line = `beat: celery -A ${celeryApp(context) ?? '<package>'} beat --loglevel=info`;
  yield found(
    place(at),
    text(
      'Celery has a schedule, but no process of the Procfile runs `celery beat`: these jobs are never queued.',
      'Celery에 예약된 작업이 있지만 Procfile에 `celery beat`를 실행하는 프로세스가 없어 큐에 들어가지 않습니다.',
    ),
    text(
      `Add the line \`${line}\` to the Procfile and scale it to one dyno, never more.`,
      `Procfile에 \`${line}\` 줄을 추가하고 dyno를 하나만 실행해 주세요. 둘 이상이면 작업이 중복됩니다.`,
    ),
  );
}

/** Jobs that django-crontab would write into the system's crontab. */
function* withoutCron(settings: Settings): Generator<Verdict> {
  const jobs = settings.get('CRONJOBS');
  if (!items(jobs)?.length || holds(settings.get('INSTALLED_APPS'), 'django_crontab') !== true) return;
  yield found(
    placeOfSetting(settings, 'CRONJOBS'),
    text(
      'django-crontab writes these jobs into the crontab of the system, and a dyno has no cron: they never run.',
      'django-crontab은 이 작업을 시스템 crontab에 등록하는데 dyno에는 cron이 없어 실행되지 않습니다.',
    ),
    text(
      'Make each job a management command, and have the add-on Heroku Scheduler run it (`heroku addons:create scheduler:standard`).',
      '작업을 관리 명령으로 만들고 Heroku Scheduler 애드온(`heroku addons:create scheduler:standard`)으로 실행해 주세요.',
    ),
  );
}
