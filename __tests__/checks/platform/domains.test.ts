import { it } from 'vitest';
import { domainNoTls, domainNotAllowed } from '../../../src/checks/platform/domains.js';
import { platformWith } from '../platform.js';
import { lineOf, project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const own = 'blog-3f2a.herokuapp.com';
const app = (...domains: string[]) => ({ platform: platformWith({}, { domains: [own, ...domains] }) });
const bare = (...domainsWithoutTls: string[]) => ({ platform: platformWith({}, { domainsWithoutTls }) });
const hosts = (list: string) => withSettings(['[".herokuapp.com", "localhost", "127.0.0.1"]', list]);
const secured = withSettings(['SECURE_SSL_REDIRECT = not DEBUG', 'SECURE_SSL_REDIRECT = True']);

it('reports a domain that ALLOWED_HOSTS leaves out', async () => {
  const line = lineOf(project(), 'mysite/settings.py', 'ALLOWED_HOSTS');
  await reports(domainNotAllowed, project(), [{ file: 'mysite/settings.py', line }], app('www.example.org'));
  const debug = withSettings(['DEBUG = os.environ.get("DEBUG", "False") == "True"', 'DEBUG = True']);
  await reports(domainNotAllowed, debug, [{ file: 'mysite/settings.py', line }], app('www.example.org'));
});

it('reports a domain without a certificate where visitors are sent to https', async () => {
  await reports(domainNoTls, secured, [{ file: '' }], bare('www.example.org'));
});

it('stays silent', async () => {
  await staysSilent(domainNotAllowed, project());
  await staysSilent(domainNotAllowed, project(), app());
  await staysSilent(
    domainNotAllowed,
    hosts('[".herokuapp.com", ".example.org"]'),
    app('www.example.org', 'example.org'),
  );
  await staysSilent(domainNotAllowed, hosts('["*"]'), app('www.example.org'));
  await staysSilent(domainNotAllowed, hosts('["www.example.org"]'), app('www.example.org'));
  await staysSilent(domainNotAllowed, project(), app('*.example.org'));
  await staysSilent(domainNotAllowed, hosts('os.environ["HOSTS"].split(",")'), app('www.example.org'));
  // allowed-hosts-no-heroku speaks of a list that allows none.
  await staysSilent(domainNotAllowed, hosts('["localhost"]'), app('www.example.org'));
  await staysSilent(domainNoTls, secured, bare());
  await staysSilent(
    domainNoTls,
    withSettings(['SECURE_SSL_REDIRECT = not DEBUG', ''], ['SECURE_HSTS_SECONDS', 'UNUSED']),
    bare('www.example.org'),
  );
});
