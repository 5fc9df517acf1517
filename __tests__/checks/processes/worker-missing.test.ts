import { expect, it } from 'vitest';
import check from '../../../src/checks/processes/worker-missing.js';
import { platformWith } from '../platform.js';
import { lineOf, project, soundProject } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const celery = (changes: Record<string, string> = {}) =>
  project({
    'requirements.txt': 'Django==5.2.8\ngunicorn==23.0.0\ncelery==5.5.0\n',
    'mysite/celery.py': 'from celery import Celery\n\napp = Celery("mysite")\n',
    'blog/views.py': 'from .tasks import send\n\n\ndef post(request):\n    send.delay(request.user.pk)\n',
    ...changes,
  });
const app = (name: string, changes: Record<string, string>) =>
  project({
    [file]: soundProject[file].replace('INSTALLED_APPS = [', `INSTALLED_APPS = [\n    "${name}",`),
    ...changes,
  });
const web = 'web: gunicorn mysite.wsgi\n';

it('reports queued jobs without a worker, and adds it', async () => {
  const { findings } = await reports(check, celery(), [{ file: 'Procfile', line: 1 }]);
  expect(findings[0]?.related?.[0]?.location).toMatchObject({ file: 'blog/views.py', line: 5 });
  const after = await repaired(check, celery());
  expect(after.Procfile).toContain('worker: celery -A mysite worker --loglevel=info\n');
});

it.each([
  ['django_rq', 'import django_rq\ndjango_rq.enqueue(f)\n', 'python manage.py rqworker default'],
  ['django_q', 'from django_q.tasks import async_task\n', 'python manage.py qcluster'],
  ['huey.contrib.djhuey', 'from huey.contrib.djhuey import task\n', 'python manage.py run_huey'],
  ['background_task', 'from background_task import background\n', 'python manage.py process_tasks'],
  ['django_dramatiq', 'from .jobs import count\ncount.send(1)\n', 'python manage.py rundramatiq'],
])('knows %s', async (name, code, command) => {
  const files = app(name, { 'blog/tasks.py': code });
  await reports(check, files, [{ file: 'Procfile', line: 1 }]);
  expect((await repaired(check, files)).Procfile).toContain(`worker: ${command}\n`);
  await staysSilent(check, { ...files, 'blog/tasks.py': '' });
});

it('knows the tasks of Django', async () => {
  const tasks = (backend: string) =>
    project({
      [file]: `${soundProject[file]}TASKS = {"default": {"BACKEND": "${backend}"}}\n`,
      'blog/views.py': 'send.enqueue(1)\n',
    });
  await reports(check, tasks('django_tasks.backends.database.DatabaseBackend'), [
    { file: 'Procfile', line: 1 },
  ]);
  await staysSilent(check, tasks('django.tasks.backends.immediate.ImmediateBackend'));
});

it('reports a schedule that nothing runs', async () => {
  const worker = `${web}worker: celery -A mysite worker\n`;
  const settings = `${soundProject[file]}CELERY_BEAT_SCHEDULE = {"nightly": {"task": "blog.tasks.send", "schedule": 60}}\n`;
  const line = lineOf({ [file]: settings }, file, 'CELERY_BEAT');
  await reports(check, celery({ Procfile: worker, [file]: settings }), [{ file, line }]);
  const code = 'from celery import Celery\napp = Celery("mysite")\napp.conf.beat_schedule = {"a": {}}\n';
  await reports(check, celery({ Procfile: worker, 'mysite/celery.py': code }), [
    { file: 'mysite/celery.py', line: 3 },
  ]);
  for (const beat of ['worker: celery -A mysite worker -B\n', `${worker}beat: celery -A mysite beat\n`]) {
    await staysSilent(check, celery({ Procfile: web + beat, [file]: settings }));
  }
  await staysSilent(check, celery({ Procfile: worker, [file]: settings.replace(/\{"nightly".*\n/, '{}\n') }));
});

it('reports a worker that Heroku runs none of', async () => {
  const files = celery({ Procfile: `${web}worker: celery -A mysite worker\n` });
  const platform = platformWith({ SECRET_KEY: 'x' });
  const formation = (quantity: number) => ({
    platform: { ...platform, formation: new Map([['worker', quantity]]) },
  });
  await reports(check, files, [{ file: 'Procfile', line: 2, severity: 'error' }], formation(0));
  await staysSilent(check, files, formation(1));
  // Before its first deploy Heroku does not know the process type.
  await staysSilent(check, files, { platform });
});

it.each([
  ['celery worker -A mysite'],
  ['newrelic-admin run-program celery --app=mysite worker'],
  ['bin/worker.sh'],
  ['make worker'],
  ['python run_worker.py'],
])('takes %s for a worker', async (command) => {
  const files = {
    Procfile: `${web}jobs: ${command}\n`,
    'bin/worker.sh': '#!/bin/sh\nexec celery -A mysite worker\n',
    'run_worker.py': '',
  };
  await staysSilent(check, celery(files));
});

it('heeds a switch of the settings', async () => {
  const view =
    'from django.conf import settings\n\nif settings.QUEUE:\n    send.delay(1)\nelse:\n    send(1)\n';
  const switched = (value: string) =>
    celery({ 'blog/views.py': view, [file]: `${soundProject[file]}QUEUE = ${value}\n` });
  await reports(check, switched('True'), [{ file: 'Procfile', line: 1 }]);
  await staysSilent(check, switched('False'));
  await staysSilent(check, switched('os.environ.get("QUEUE") == "1"'));
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, celery({ 'blog/views.py': '# send.delay(1)\n"""send.delay(1)"""\n' }));
  await staysSilent(check, celery({ 'blog/views.py': '', 'blog/tests/test_views.py': 'send.delay(1)\n' }));
  for (const eager of ['True', 'os.environ.get("EAGER") == "1"']) {
    await staysSilent(
      check,
      celery({ [file]: `${soundProject[file]}CELERY_TASK_ALWAYS_EAGER = ${eager}\n` }),
    );
  }
  await staysSilent(check, celery({ Procfile: 'release: python manage.py migrate\n' }));
  const settings = `${soundProject[file].replace('INSTALLED_APPS = [', 'INSTALLED_APPS = [\n    "django_q",')}Q_CLUSTER = {"sync": True}\n`;
  await staysSilent(
    check,
    project({ [file]: settings, 'blog/tasks.py': 'from django_q.tasks import async_task\n' }),
  );
});

it('reports the jobs of django-crontab, which no dyno runs', async () => {
  const jobs = (lines: string, name = 'django_crontab') => {
    const files = app(name, {});
    return { ...files, [file]: `${files[file]}${lines}\n` };
  };
  const line = 'CRONJOBS = [("0 0 * * *", "blog.cron.clean")]';
  const files = jobs(line);
  await reports(check, files, [{ file, line: lineOf(files, file, 'CRONJOBS') }]);
  await staysSilent(check, jobs('CRONJOBS = []'));
  await staysSilent(check, jobs(''));
  await staysSilent(check, jobs(line, 'django_cron'));
  await staysSilent(check, jobs(`if DEBUG:\n    ${line}`));
});
