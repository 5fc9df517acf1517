import { expect, test } from 'vitest';
import { hasRightType, pageAssets } from '../../src/deploy/page.js';

const page = new URL('https://shop-0123.herokuapp.com/list/');
const found = (html: string) => pageAssets(html, page).map(({ kind, url }) => `${kind} ${url.href}`);

test('finds the files of the same origin, styles first, each once', () => {
  expect(
    found(`<img src="poster.png"><script src="/static/app.js"></script>
      <link rel="preload stylesheet" href="/static/site.css"><link rel=stylesheet href="/static/site.css#x">
      <link rel="icon" href="/static/icon.png"><link rel="stylesheet" href="https://cdn.example/x.css">
      <img src="data:image/png;base64,AA"><script>inline()</script><img src="http://[">`),
  ).toEqual([
    'style https://shop-0123.herokuapp.com/static/site.css',
    'script https://shop-0123.herokuapp.com/static/app.js',
    'image https://shop-0123.herokuapp.com/list/poster.png',
  ]);
});

test('follows <base>', () => {
  expect(found('<base href="/v2/"><link rel="stylesheet" href="a.css">')).toEqual([
    'style https://shop-0123.herokuapp.com/v2/a.css',
  ]);
});

test('does not take an HTML answer for a style sheet', () => {
  expect(hasRightType('style', 'text/css; charset="utf-8"')).toBe(true);
  expect(hasRightType('style', 'text/html')).toBe(false);
  expect(hasRightType('script', 'application/javascript')).toBe(true);
  expect(hasRightType('image', 'image/svg+xml')).toBe(true);
  expect(hasRightType('image', 'text/html')).toBe(false);
});
