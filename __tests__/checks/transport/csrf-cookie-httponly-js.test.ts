import { it } from 'vitest';
import check from '../../../src/checks/transport/csrf-cookie-httponly-js.js';
import { lineOf, project } from '../projects.js';
import { withPages } from '../static/pages.js';
import { reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const on = 'CSRF_COOKIE_HTTPONLY = True\n';

it.each([
  "const token = getCookie('csrftoken');",
  'Cookies.get("csrftoken")',
  "$.cookie('csrftoken')",
  "axios.defaults.xsrfCookieName = 'csrftoken'",
])('reports %s in a script and in a page', async (code) => {
  for (const files of [
    withPages({ 'static/js/app.js': `let a;\n${code}\n` }, on),
    withPages({ 'templates/a.html': `<script>\n${code}\n</script>` }, on),
  ]) {
    await reports(check, files, [{ file, line: lineOf(files, file, 'CSRF_COOKIE_HTTPONLY') }]);
  }
});

it('knows the cookie by its own name', async () => {
  const files = withPages({ 'static/js/app.js': 'getCookie("own")' }, `${on}CSRF_COOKIE_NAME = "own"\n`);
  await reports(check, files, [{ file, line: lineOf(files, file, 'CSRF_COOKIE_HTTPONLY') }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  const reads = 'getCookie("csrftoken")';
  await staysSilent(check, withPages({ 'static/js/app.js': reads }));
  await staysSilent(
    check,
    withPages({ 'static/js/app.js': reads }, 'CSRF_COOKIE_HTTPONLY = os.environ["X"]\n'),
  );
  await staysSilent(check, withPages({ 'static/js/app.js': reads }, `${on}CSRF_USE_SESSIONS = True\n`));
  await staysSilent(check, withPages({ 'static/js/app.js': reads }, `${on}CSRF_COOKIE_NAME = "own"\n`));
  for (const path of ['static/lib/x.js', 'static/js/x.min.js', 'frontend/x.js']) {
    await staysSilent(check, withPages({ [path]: reads }, on));
  }
  for (const code of [
    `// ${reads}`,
    `/* ${reads} */`,
    "$('[name=csrfmiddlewaretoken]').val()",
    "headers['X-CSRFToken'] = csrftoken",
    `const s = "https://x"; // ${reads}`,
  ]) {
    await staysSilent(check, withPages({ 'static/js/app.js': code }, on));
  }
  await staysSilent(
    check,
    withPages({ 'templates/a.html': `<p>${reads}</p>{# <script>${reads}</script> #}` }, on),
  );
});
