import { it } from 'vitest';
import check from '../../../src/checks/static/manifest-css-reference.js';
import { asks, reports, staysSilent } from '../verbs.js';
import { manifest, withPages } from './pages.js';

const css = (text: string, more: Record<string, string | Uint8Array> = {}, settings = manifest) => ({
  ...withPages({ 'static/css/site.css': text }, settings),
  ...more,
});
const file = 'static/css/site.css';

it.each([
  'a{}\nb { background: url("../img/gone.png") }\n',
  'a{}\n@import "gone.css";\n',
  'a{}\nb { background: url(/static/css/gone.png) }\n',
  'a{}\n/*# sourceMappingURL=site.css.map */\n',
  'a{}\nb { src: url(../../../x.woff) }\n',
  'a{}\nb { background: url(Sky.PNG) }\n',
])('reports %s', async (text) => {
  await reports(check, css(text, { 'static/css/sky.png': '' }), [{ file, line: 2 }]);
});

it('reports each file once, and one that is not UTF-8', async () => {
  await reports(
    check,
    css('a { b: url(x.png); c: url(y.png) }', { 'static/js/a.js': 'f()\n//# sourceMappingURL=a.js.map\n' }),
    [
      { file, line: 1 },
      { file: 'static/js/a.js', line: 2 },
    ],
  );
  await reports(check, css('', { 'static/css/old.css': Uint8Array.from([0x61, 0xe9, 0x7b, 0x7d]) }), [
    { file: 'static/css/old.css', line: 1 },
  ]);
});

it('stays silent', async () => {
  const there = { 'static/img/a.png': '', 'blog/static/blog/b.png': '' };
  for (const text of [
    'a { b: url("../img/a.png?v=1#x"); c: url(data:image/png;base64,AA); d: url(https://x/y); e: url(#f) }',
    'a { b: url(../blog/b.png); c: url(/other/x.png); d: url(../img/) }',
    'a { b: url(../img/a.png?#iefix) }\n@import "//cdn.example.org/x.css";',
  ]) {
    await staysSilent(check, css(text, there));
  }
  await staysSilent(check, css('a { b: url(gone.png) }', {}, ''));
  await staysSilent(check, css('', { 'static/css/.old.css': 'a { b: url(gone.png) }' }));
  await staysSilent(check, css('', { 'other/site.css': 'a { b: url(gone.png) }' }));
  await staysSilent(
    check,
    css('/* url(gone.png) */', { 'requirements.txt': 'Django==6.1\n', '.python-version': '3.13\n' }),
  );
  // What older ones replace in comments too is not known without the version.
  await staysSilent(
    check,
    css('/* url(gone.png) */\n/*# sourceMappingURL=a.map */', { 'requirements.txt': '' }),
  );
  await staysSilent(check, css('/*# sourceMappingURL=a.map */', { 'requirements.txt': 'Django==4.0.1\n' }));
  await staysSilent(
    check,
    css('a { b: url(gone.png) }', {}, 'STORAGES = {"staticfiles": {"BACKEND": "mysite.storage.Own"}}\n'),
  );
});

it('asks where a package may bring the file', async () => {
  await asks(
    check,
    css('a { b: url(../unheard/x.png) }', {}, `${manifest}INSTALLED_APPS += ["unheard_of"]\n`),
    /unheard\/x\.png/,
  );
  await asks(check, css('a { b: url(../admin/img/x.svg) }'), /admin/);
});
