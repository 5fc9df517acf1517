import { expect, it } from 'vitest';
import { migrates, reach } from '../../../src/checks/processes/reach.js';
import { project } from '../projects.js';
import { contextOf, type Files } from '../verbs.js';

async function reached(command: string, files: Files = {}) {
  const { django } = await contextOf({ ...project(), ...files });
  const { commands, ...rest } = reach(django, command);
  const programs = commands.map(({ words }) => words.map((word) => word.text).join(' '));
  return { ...rest, programs, migrates: migrates(django, command) };
}

it.each([
  ['python manage.py migrate', true],
  ['python manage.py migrate --noinput && python manage.py loaddata x', true],
  ['python backend/manage.py --settings=a.b migrate', true],
  ['yes "yes" | ./manage.py migrate', true],
  ['django-admin migrate', true],
  ['python -m django migrate', true],
  ['bash -c "python manage.py migrate && true"', true],
  ['if [ -n "$X" ]; then python manage.py migrate; fi', true],
  ['python manage.py --settings a.b migrate app', true],
  ['python manage.py help migrate', false],
  ['python manage.py check --deploy', false],
  ['python manage.py migrate --check', false],
  ['python manage.py migrate_legacy_users', false],
  ['echo migrate', false],
])('%s migrates: %s', async (command, expected) => {
  expect((await reached(command)).migrates).toBe(expected);
});

it('goes through scripts of the project', async () => {
  const files = {
    'bin/release.sh':
      '#!/bin/bash\nset -e\n# python manage.py flush\n. ./bin/more.sh\npython manage.py \\\n  check\n',
    'bin/more.sh': 'if true\nthen python manage.py migrate\nfi\n',
  };
  for (const command of ['bin/release.sh', 'sh ./bin/release.sh', 'cd bin && bash release.sh']) {
    const { programs, opaque, ...rest } = await reached(command, files);
    expect(programs).toContain('python manage.py check');
    expect(programs).not.toContain('python manage.py flush');
    expect(opaque).toBe(false);
    expect(rest.files).toContain('bin/release.sh');
  }
  expect((await reached('bin/release.sh', files)).migrates).toBe(true);
});

it('goes through wrappers, other Procfiles and management commands', async () => {
  const wrapped = await reached('bin/wait python manage.py migrate', { 'bin/wait': 'sleep 1\nexec "$@"\n' });
  expect(wrapped.migrates).toBe(true);
  const honcho = await reached('honcho start -f Procfile.workers', {
    'Procfile.workers': 'a: celery -A mysite worker\nb: celery -A mysite beat\n',
  });
  expect(honcho.programs).toContain('celery -A mysite beat');
  const own = { 'blog/management/commands/ship.py': '', 'blog/management/commands/other.py': '' };
  expect((await reached('python manage.py ship', own)).files).toEqual(['blog/management/commands/ship.py']);
});

it('says where it does not see through', async () => {
  for (const command of [
    'cd "$APP" && ./work.sh',
    'make run',
    'yarn start',
    '$WEB',
    'python deploy.py',
    './deploy',
    'honcho start -f x',
  ]) {
    const files = { 'deploy.py': '', deploy: '#!/usr/bin/env python3\n' };
    expect([command, (await reached(command, files)).opaque]).toEqual([command, true]);
  }
  for (const command of [
    'gunicorn mysite.wsgi',
    'gunicorn -c gunicorn.conf.py mysite.wsgi',
    'celery worker',
  ]) {
    expect((await reached(command, { 'gunicorn.conf.py': '' })).opaque).toBe(false);
  }
});

it('comes to an end with scripts that call themselves', async () => {
  expect((await reached('./a.sh', { 'a.sh': './b.sh\n', 'b.sh': './a.sh\n./b.sh\n' })).opaque).toBe(false);
});
