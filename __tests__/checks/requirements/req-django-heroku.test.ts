import { it } from 'vitest';
import check from '../../../src/checks/requirements/req-django-heroku.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports it: an error where no exact pin lets it install', async () => {
  await reports(check, project({ 'requirements.txt': 'django-heroku\n' }), [
    { file: 'requirements.txt', line: 1, severity: 'error' },
  ]);
  await reports(check, project({ 'requirements.txt': 'django_heroku==0.3.1\n' }), [
    { file: 'requirements.txt', line: 1, severity: 'warning' },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'requirements.txt': '# django-heroku\ndjango-on-heroku\n' }));
});
