import { expect, it } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { startPage } from '../../src/django/start-page.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { project } from '../checks/projects.js';

/** What is said of a project with these URLs. */
const read = async (urls: string, more: Record<string, string> = {}) => {
  await initPython();
  const head = `"""The \`urlpatterns\` list routes URLs to views."""
from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.conf.urls.static import static
from django.contrib import admin
from django.urls import include, path, re_path
from . import views
`;
  const files = {
    'mysite/urls.py': head + urls,
    'mysite/views.py': '',
    'blog/__init__.py': '',
    'blog/urls.py': 'from django.urls import path\nurlpatterns = [path("posts/", print)]\n',
    'shop/__init__.py': '',
    'shop/urls.py': 'from django.urls import path\nurlpatterns = [path("", print)]\n',
    ...more,
  };
  return startPage(openDjangoProject(projectFromMap(project(files))));
};
const routed = async (urls: string, more?: Record<string, string>) => (await read(urls, more)).routed;

const media = 'if settings.DEBUG:\n    urlpatterns += static("/media/")\n';

it('knows a project that has nothing at `/`, and its admin', async () => {
  expect(
    await read(
      `urlpatterns = [path("admin/", admin.site.urls), path("", include("blog.urls")), path("<slug:x>", views.x)] + static("/m/")\n${media}urlpatterns = urlpatterns + [re_path(r"^(?P<y>[0-9]{4})/$", views.y)]\n`,
    ),
  ).toEqual({ routed: false, others: ['/admin/'] });
});

it.each([
  'path("", views.home)',
  'path("", include("shop.urls"))',
  'path("", admin.site.urls)',
  're_path(r"^$", views.home)',
  're_path(r"", include("shop.urls"))',
  're_path(r"^(?!api).*$", views.front_end)',
])('knows one that has something there: %s', async (route) => {
  expect(await routed(`urlpatterns = [path("a/", views.a), ${route}]\n${media}`)).toBe(true);
});

it.each([
  'urlpatterns = [path("a/", views.a)] + router.urls',
  'urlpatterns = [path("", include(router.urls))]',
  'urlpatterns = [path("", include("rest_framework.urls"))]',
  'urlpatterns = [path(views.START, views.a)]',
  'urlpatterns = [path("<any:page>", views.a)]',
  'urlpatterns = [re_path(r"(?x)^$", views.a)]',
  'urlpatterns = [path("a/", views.a)]\nurlpatterns.append(path("", views.b))',
  'urlpatterns = [path("a/", views.a)]\nurlpatterns = views.more(urlpatterns)',
  'urlpatterns = i18n_patterns(path("", views.a))',
  'urlpatterns = [*views.routes]',
  'from shop.urls import *',
  'from shop.urls import urlpatterns',
])('does not guess: %s', async (urls) => {
  expect(await routed(`${urls}\n`)).toBeNull();
});

it('does not guess where something else may answer', async () => {
  const urls = 'urlpatterns = [path("admin/", admin.site.urls)]\n';
  const settings = project({})['mysite/settings.py'] as string;
  const withMore = (more: string) => routed(urls, { 'mysite/settings.py': `${settings}\n${more}\n` });
  expect(await withMore('')).toBe(false);
  expect(await withMore('WHITENOISE_INDEX_FILE = True')).toBeNull();
  expect(await withMore('WHITENOISE_ROOT = "front/dist"')).toBeNull();
  expect(
    await withMore('MIDDLEWARE += ["django.contrib.flatpages.middleware.FlatpageFallbackMiddleware"]'),
  ).toBeNull();
});
