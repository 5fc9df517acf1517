import { expect, it } from 'vitest';
import check from '../../../src/checks/evidence/page-fails.js';
import type { PageAnswer, Raised } from '../../../src/django/evidence.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { evidence, well } from './evidence.js';

const host = 'movies-0123456789ab.herokuapp.com';
const page = (more: Partial<PageAnswer> = {}): PageAnswer => ({
  host,
  path: '/',
  scheme: 'https',
  forwarded: 'https',
  status: 200,
  redirect: null,
  debugPage: false,
  error: null,
  ...more,
});
const answering = (...pages: PageAnswer[]) => ({ evidence: evidence({ run: { pages: well(pages) } }) });
const error = (type: string, more: Partial<Raised> = {}): Raised => ({
  type,
  message: 'x',
  causes: [],
  ...more,
});

it('reports a page that ends with an exception, at its line', async () => {
  const broken = error('django.template.exceptions.TemplateDoesNotExist', {
    location: { file: 'shop/views.py', line: 9 },
  });
  const { findings } = await reports(
    check,
    project(),
    [{ file: 'shop/views.py', line: 9 }],
    answering(page({ status: 500, error: broken })),
  );
  expect(findings[0]!.message.en).toBe(
    'The page `/` ends with `TemplateDoesNotExist: x`: visitors get a 500.',
  );
});

it('reports a redirect to the same address over https', async () => {
  for (const redirect of [`https://${host}/`, '/'])
    await reports(
      check,
      project(),
      [{ file: 'mysite/settings.py' }],
      answering(page({ status: 301, redirect })),
    );
});

it('stays silent on redirects that lead elsewhere, and on what only plain http gets', async () => {
  await staysSilent(check, project(), answering(page({ status: 302, redirect: '/login/?next=/' })));
  await staysSilent(check, project(), answering(page({ status: 301, redirect: `https://www.${host}/` })));
  await staysSilent(
    check,
    project(),
    answering(page({ scheme: 'http', status: 301, redirect: `https://${host}/` })),
  );
});

it('stays silent on services that the probe cannot reach', async () => {
  for (const type of [
    'django.db.utils.OperationalError',
    'redis.exceptions.ConnectionError',
    'ConnectionRefusedError',
  ])
    await staysSilent(check, project(), answering(page({ status: 500, error: error(type) })));
  const wrapped = error('RuntimeError', {
    causes: [{ type: 'psycopg.OperationalError', message: 'refused' }],
  });
  await staysSilent(check, project(), answering(page({ status: 500, error: wrapped })));
});

it('stays silent where the static files are not collected', async () => {
  const pages = well([page({ status: 500, error: error('ValueError') })]);
  await staysSilent(check, project(), { evidence: evidence({ run: { pages }, build: undefined }) });
});
