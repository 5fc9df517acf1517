import { expect, it } from 'vitest';
import {
  makemigrationsOnDyno,
  releaseWritesLost,
} from '../../../src/checks/processes/makemigrations-on-dyno.js';
import { project } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

it('reports makemigrations anywhere', async () => {
  for (const Procfile of [
    'release: python manage.py makemigrations && python manage.py migrate\n',
    'web: python ./manage.py makemigrations; gunicorn mysite.wsgi\n',
  ]) {
    await reports(makemigrationsOnDyno, project({ Procfile }), [{ file: 'Procfile', line: 1 }]);
  }
});

it('reports what the release phase writes for nobody', async () => {
  await reports(
    releaseWritesLost,
    project({ Procfile: 'web: a\nrelease: python manage.py collectstatic --noinput\n' }),
    [{ file: 'Procfile', line: 2 }],
  );
});

it('stays silent', async () => {
  await staysSilent(
    makemigrationsOnDyno,
    project({ Procfile: 'release: python manage.py makemigrations --check && python manage.py migrate\n' }),
  );
  await staysSilent(makemigrationsOnDyno, project());
  await staysSilent(
    releaseWritesLost,
    project({ Procfile: 'web: python manage.py collectstatic --noinput && gunicorn mysite.wsgi\n' }),
  );
  await staysSilent(
    releaseWritesLost,
    project({ Procfile: 'release: python manage.py migrate --noinput\n' }),
  );
});

it('looks into scripts and hooks', async () => {
  const script =
    'set -e\npython manage.py makemigrations --noinput\npython manage.py collectstatic --noinput\n';
  const Procfile = 'release: sh ./release.sh\nweb: gunicorn mysite.wsgi\n';
  const files = project({ Procfile, 'release.sh': script });
  await reports(makemigrationsOnDyno, files, [{ file: 'release.sh', line: 2 }]);
  await reports(releaseWritesLost, files, [{ file: 'release.sh', line: 3 }]);
  await reports(makemigrationsOnDyno, project({ 'bin/post_compile': script }), [
    { file: 'bin/post_compile', line: 2 },
  ]);
  await reports(
    makemigrationsOnDyno,
    project({ Procfile: 'web: bash -c "./manage.py makemigrations; x"\n' }),
    [{ file: 'Procfile', line: 1 }],
  );
});

it.each([
  [
    makemigrationsOnDyno,
    'python manage.py makemigrations && python manage.py migrate',
    'python manage.py migrate',
  ],
  [makemigrationsOnDyno, 'a; ./manage.py makemigrations; b', 'a; b'],
  [
    releaseWritesLost,
    'python manage.py migrate && python manage.py collectstatic',
    'python manage.py migrate',
  ],
])('takes it out of the chain', async (check, command, rest) => {
  const after = await repaired(check, project({ Procfile: `release: ${command}\nweb: x\n` }));
  expect(after.Procfile).toBe(`release: ${rest}\nweb: x\n`);
});

it('deletes a release process that does nothing else', async () => {
  const files = project({ Procfile: 'release: python manage.py collectstatic --noinput\nweb: x\n' });
  expect((await repaired(releaseWritesLost, files)).Procfile).toBe('web: x\n');
});
