import { it } from 'vitest';
import check from '../../../src/checks/security/allowed-hosts-wildcard.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const hosts = (line: string) =>
  withSettings(['ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]', line]);

it('reports the star, milder under a test for Heroku', async () => {
  await reports(check, hosts('ALLOWED_HOSTS = ["localhost", "*"]'), [
    { file: 'mysite/settings.py', line: 9 },
  ]);
  await reports(check, hosts('if "DYNO" in os.environ:\n    ALLOWED_HOSTS = ["*"]'), [
    { file: 'mysite/settings.py', line: 10, severity: 'notice' },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, hosts('ALLOWED_HOSTS = ["*"]\nALLOWED_HOSTS = [".herokuapp.com"]'));
});
