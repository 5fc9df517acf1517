import { expect, it } from 'vitest';
import check from '../../../src/checks/security/allowed-hosts-no-heroku.js';
import { platformWith } from '../platform.js';
import { project, withSettings } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const hosts = (line: string) =>
  withSettings(['ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]', line]);
const first = [{ file: 'mysite/settings.py', line: 9 }];
const platform = platformWith(
  {},
  { webUrl: 'https://blog-3f2a.herokuapp.com/', domains: ['blog-3f2a.herokuapp.com'] },
);

it('reports a list of local hosts', async () => {
  await reports(check, hosts('ALLOWED_HOSTS = ["localhost", "127.0.0.1"]'), first);
  // Only an empty list means something else with DEBUG on.
  await reports(check, hosts('ALLOWED_HOSTS = ["localhost"]\nDEBUG = True'), first);
});

it('adds the host', async () => {
  const files = await repaired(check, hosts("ALLOWED_HOSTS = ['localhost']"));
  expect(files['mysite/settings.py']).toContain("ALLOWED_HOSTS = ['localhost', '.herokuapp.com']\n");
  const known = await repaired(check, hosts('ALLOWED_HOSTS = ["blog.herokuapp.com"]'), { platform });
  expect(known['mysite/settings.py']).toContain('"blog.herokuapp.com", "');
});

it('reports a host that is not the app’s, where the app is known', async () => {
  await reports(check, hosts('ALLOWED_HOSTS = ["blog.herokuapp.com"]'), first, { platform });
});

it('asks for the domains where only others are named', async () => {
  await asks(check, hosts('ALLOWED_HOSTS = ["www.mysite.kr"]'), /domains of the Heroku app/);
});

it('asks for the config var without which only local hosts are allowed', async () => {
  for (const line of [
    'ALLOWED_HOSTS = os.environ.get("HOSTS", "localhost,127.0.0.1").split(",")',
    'ALLOWED_HOSTS = ["localhost", os.environ.get("HOSTS", "")]',
    'from decouple import config, Csv; ALLOWED_HOSTS = config("HOSTS", default="", cast=Csv())',
  ]) {
    await asks(check, hosts(line), /config var `HOSTS`: without it/);
  }
  for (const line of [
    'ALLOWED_HOSTS = os.environ.get("HOSTS", ".herokuapp.com").split(",")',
    'ALLOWED_HOSTS = os.environ["HOSTS"].split(",")',
    'ALLOWED_HOSTS = ["localhost", ".herokuapp.com", os.environ.get("HOSTS", "")]',
    'ALLOWED_HOSTS = ["localhost"] if "DYNO" not in os.environ else os.environ.get("HOSTS", "*").split(",")',
  ]) {
    await staysSilent(check, hosts(line));
  }
});

it('stays silent', async () => {
  await staysSilent(check, project());
  for (const line of [
    'ALLOWED_HOSTS = ["*"]',
    'ALLOWED_HOSTS = []',
    'ALLOWED_HOSTS = ["blog.herokuapp.com"]',
    'ALLOWED_HOSTS = ["https://x.herokuapp.com/"]',
  ]) {
    await staysSilent(check, hosts(line));
  }
  await staysSilent(check, hosts('ALLOWED_HOSTS = ["BLOG-3F2A.herokuapp.com"]'), { platform });
  await staysSilent(check, project(), { platform });
});
