import { expect, it } from 'vitest';
import check from '../../../src/checks/requirements/req-pkg-resources-user.js';
import { project } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const list = (text: string, python = '3.13') =>
  project({ 'requirements.txt': `Django==5.2.8\n${text}`, '.python-version': `${python}\n` });
const file = 'requirements.txt';

it.each([
  'djangorestframework-simplejwt==5.2.2',
  'razorpay==1.4.2',
  'drf-yasg==1.21.7',
  'APScheduler==3.9.1',
  'razorpay==1.4.2\nsetuptools==82.0.0',
])('reports %s', async (line) => {
  await reports(check, list(`${line}\n`), [{ file, line: 2 }]);
});

it('names the release that is better, or the pin', async () => {
  const remedy = async (text: string) => (await run(check, list(text))).findings[0]!.remedy.en;
  expect(await remedy('djangorestframework-simplejwt==5.2.2\n')).toContain('5.3.1 or newer');
  expect(await remedy('razorpay==1.4.2\n')).toBe('Add the line `setuptools<82`.');
});

it.each([
  ['a newer release', 'djangorestframework-simplejwt==5.3.1\n', '3.13'],
  ['a range, of which pip takes the newest', 'djangorestframework-simplejwt>=5.0\n', '3.13'],
  ['setuptools in the list', 'razorpay==1.4.2\nsetuptools<82\n', '3.13'],
  ['a Python for which the buildpack installs setuptools', 'razorpay==1.4.2\n', '3.12'],
  ['a release that is not known', 'razorpay==3.0.0\n', '3.13'],
])('is silent on %s', async (_, text, python) => {
  await staysSilent(check, list(text, python));
});
