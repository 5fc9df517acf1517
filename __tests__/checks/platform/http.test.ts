import { expect, it } from 'vitest';
import {
  http5xx,
  http400Host,
  httpDebugPage,
  httpHeadersMissing,
  httpRedirectLoop,
  httpStatic404,
} from '../../../src/checks/platform/http.js';
import noStartPage from '../../../src/checks/platform/no-start-page.js';
import type { SiteFacts } from '../../../src/model/site.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const url = 'https://blog-3f2a.herokuapp.com/';
const good: SiteFacts = {
  url,
  status: 200,
  loops: false,
  missing: [],
  debugPage: false,
  plainHttp: 'https',
  headersMissing: [],
};
const saw = (over: Partial<SiteFacts>) => ({ outcome: { site: { ...good, ...over } } });
const missing = (kind: 'style' | 'script' | 'image') => ({
  kind,
  url: `${url}static/a`,
  came: '404',
  page: url,
});
const here = [{ file: '' }];

it('reports what the site answers', async () => {
  await reports(http5xx, project(), here, saw({ status: 500 }));
  await reports(http5xx, project(), here, saw({ admin: { url: `${url}admin/`, status: 500 } }));
  await reports(http400Host, project(), here, saw({ status: 400 }));
  await reports(httpRedirectLoop, project(), here, saw({ status: undefined, loops: true }));
  await reports(httpRedirectLoop, project(), here, saw({ plainHttp: 'loop' }));
  await reports(httpDebugPage, project(), here, saw({ debugPage: true }));
  await reports(httpHeadersMissing, project(), here, saw({ headersMissing: ['X-Frame-Options'] }));
});

it('does not ask for an address of this machine in ALLOWED_HOSTS', async () => {
  const remedy = async (at: string) =>
    (await reports(http400Host, project(), here, saw({ status: 400, url: at }))).findings[0]!.remedy.en;
  expect(await remedy(url)).toBe('Add `"blog-3f2a.herokuapp.com"` or `".herokuapp.com"` to ALLOWED_HOSTS.');
  expect(await remedy('http://127.0.0.1:40123/')).toBe('Add `".herokuapp.com"` to ALLOWED_HOSTS.');
});

it('says which page was asked for where there is none at `/`', async () => {
  const there = saw({ url: `${url}admin/`, noStartPage: true });
  const { findings } = await reports(noStartPage, project(), here, there);
  expect(findings[0]!.message.en).toContain('so `/admin/` was asked for in its place (200)');
  await reports(noStartPage, project(), here, saw({ status: 404, noStartPage: true }));
  await staysSilent(noStartPage, project(), saw({}));
  await staysSilent(noStartPage, project(), saw({ status: 404 }));
});

it('takes a missing style sheet for an error and a missing picture for a warning', async () => {
  const { findings } = await reports(
    httpStatic404,
    project(),
    [{ file: '' }, { file: '', severity: 'warning' }],
    saw({ missing: [missing('style'), missing('script'), missing('image')] }),
  );
  expect(findings.map(({ message }) => message.en)).toMatchInlineSnapshot(`
    [
      "https://blog-3f2a.herokuapp.com/ comes without 2 files that it links to: /static/a (404), /static/a (404).",
      "https://blog-3f2a.herokuapp.com/ comes without a file that it links to: /static/a (404).",
    ]
  `);
});

it.each([http5xx, http400Host, httpDebugPage, httpHeadersMissing, httpRedirectLoop, httpStatic404])(
  '%o stays silent',
  async (check) => {
    await staysSilent(check, project());
    await staysSilent(check, project(), { outcome: {} });
    for (const status of [undefined, 200, 204, 302, 401, 404])
      await staysSilent(check, project(), saw({ status }));
    await staysSilent(
      check,
      project(),
      saw({ plainHttp: 'http', admin: { url: `${url}admin/`, status: 200 } }),
    );
  },
);
