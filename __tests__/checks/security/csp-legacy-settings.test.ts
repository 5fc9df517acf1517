import { it } from 'vitest';
import check from '../../../src/checks/security/csp-legacy-settings.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const csp = (requirement: string) => ({
  ...withSettings(['STATIC_URL', 'CSP_DEFAULT_SRC = ("\'self\'")\nSTATIC_URL']),
  'requirements.txt': `${requirement}\n`,
});

it('reports them with django-csp 4', async () => {
  for (const requirement of ['django-csp', 'django-csp==4.0', 'django_csp>=3.8']) {
    const files = csp(requirement);
    await reports(check, files, [{ file, line: lineOf(files, file, 'CSP_DEFAULT_SRC') }]);
  }
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const requirement of ['django-csp==3.8', 'django-csp<4', 'Django'])
    await staysSilent(check, csp(requirement));
});
