import { expect, it } from 'vitest';
import check from '../../../src/checks/security/csp-blocks-templates.js';
import { project } from '../projects.js';
import { withPages } from '../static/pages.js';
import { reports, run, staysSilent } from '../verbs.js';

const middleware = 'MIDDLEWARE += ["csp.middleware.CSPMiddleware"]\n';
const csp4 = (directives: string, more = '') => ({
  settings: `from csp.constants import NONCE, SELF\n${middleware}CONTENT_SECURITY_POLICY = {"DIRECTIVES": {${directives}}}\n${more}`,
  requirements: 'Django==5.2.8\ndjango-csp==4.0\n',
});
const csp3 = (lines: string) => ({
  settings: `${middleware}${lines}\n`,
  requirements: 'Django==4.2.8\ndjango-csp==3.8\n',
});
const django6 = (policy: string) => ({
  settings: `from django.utils.csp import CSP\nMIDDLEWARE += ["django.middleware.csp.ContentSecurityPolicyMiddleware"]\nSECURE_CSP = {${policy}}\n`,
  requirements: 'Django==6.0.1\n',
});
const page = (
  { settings, requirements }: { settings: string; requirements: string },
  html: string,
  more: Record<string, string> = {},
) => withPages({ 'templates/a.html': html, 'requirements.txt': requirements, ...more }, settings);

const cdn = '<link rel="stylesheet" href="https://cdn.jsdelivr.net/x.css">';
const self = `"default-src": ["'self'"]`;

it('reports hosts and inline code that the policy does not name', async () => {
  for (const policy of [
    csp4(self),
    csp4('"img-src": ["*"]'),
    csp4('"default-src": [SELF]'),
    csp3(''),
    csp3('CSP_DEFAULT_SRC = ("\'self\'")'),
    django6('"default-src": [CSP.SELF]'),
  ]) {
    const files = page(policy, `<p>\n${cdn}\n<script>run()</script>\n<a onclick="x()">`);
    const { findings } = await reports(check, files, [{ file: 'templates/a.html', line: 2 }]);
    expect(findings[0]!.message.en).toContain(
      "`default-src 'self'` keeps the browser from `https://cdn.jsdelivr.net` and inline code (2 times)",
    );
  }
});

it('reports each directive that decides', async () => {
  const files = page(
    csp4(`${self}, "style-src": ["'self'", "cdn.jsdelivr.net"], "img-src": ["https://*.example.org/a/"]`),
    `${cdn}\n<img src="//img.example.org/b.png">\n<iframe src="https://www.youtube.com/embed/x"></iframe>\n<style>a{}</style>`,
  );
  await reports(
    check,
    files,
    [1, 2, 3].map((line) => ({ file: 'templates/a.html', line: { 1: 2, 2: 3, 3: 4 }[line] as number })),
  );
});

it('stays silent about what is allowed, or not known', async () => {
  await staysSilent(check, project());
  const allowed = `${self}, "style-src": ["'self'", "'unsafe-inline'", "https:"], "script-src": ["'self'", NONCE], "img-src": ["*"]`;
  for (const html of [
    cdn,
    '<a style="color: red">',
    '<script nonce="{{ request.csp_nonce }}">run()</script>',
    '<script {{ attrs }}>run()</script>',
    '<script src="{% static "a.js" %}"></script><script src="/a.js"></script><script src="{{ url }}"></script>',
    '<script type="application/json">{}</script>',
    '<img src="https://anywhere.example.org/a.png">',
    '{# <iframe src="https://x.org/"></iframe> #}<!-- <script>x()</script> -->',
  ]) {
    await staysSilent(check, page(csp4(allowed), html));
  }
  const html = `${cdn}<script>run()</script>`;
  for (const policy of [
    csp4('"default-src": SOURCES, **MORE'),
    csp4('"default-src": os.environ["CSP"]'),
    csp4(`"default-src": ["'self'", "https:", "'sha256-abc='"]`),
    csp3('CSP_REPORT_ONLY = True'),
    {
      settings: `CONTENT_SECURITY_POLICY_REPORT_ONLY = {"DIRECTIVES": {${self}}}\n${middleware}`,
      requirements: 'Django==5.2.8\ndjango-csp==4.0\n',
    },
    { ...csp4(self), requirements: 'Django==5.2.8\n' },
    { ...csp4(self), settings: csp4(self).settings.replace(middleware, '') },
  ]) {
    await staysSilent(check, page(policy, html));
  }
  await staysSilent(check, page(csp4(self), '', { 'templates/emails/welcome.html': html }));
  const own = { 'blog/views.py': 'from csp.decorators import csp_update\n' };
  await staysSilent(check, page(csp4(self), html, own));
  expect((await run(check, page(csp4(self), html))).findings).toHaveLength(1);
});
