import { it } from 'vitest';
import check from '../../../src/checks/static/whitenoise-lost.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const later = (lines: string) => withSettings(['STATIC_URL', `${lines}\nSTATIC_URL`]);

it('reports the list that was pasted below', async () => {
  const files = later('MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # pasted');
  await reports(check, files, [{ file, line: lineOf(files, file, '# pasted') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, later('MIDDLEWARE += ["x.Y"]'));
  await staysSilent(check, later('MIDDLEWARE = ["whitenoise.middleware.WhiteNoiseMiddleware"]'));
  await staysSilent(check, later('MIDDLEWARE = MIDDLEWARE + ["x.Y"]'));
  await staysSilent(
    check,
    later('MIDDLEWARE = ["x.Y"]\nMIDDLEWARE.insert(0, "whitenoise.middleware.WhiteNoiseMiddleware")'),
  );
});
