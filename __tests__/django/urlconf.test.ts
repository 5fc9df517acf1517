import { expect, it } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { urlconf } from '../../src/django/urlconf.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { project } from '../checks/projects.js';

const read = async (files: Record<string, string>) => {
  await initPython();
  const found = urlconf(openDjangoProject(projectFromMap(project(files))));
  return {
    files: found?.files,
    routes: found?.routes.map(({ pattern, view }) => [pattern, view]),
    helpers: found?.helpers.map(({ call }) => call.text),
  };
};

it('follows includes and knows the functions by their imports', async () => {
  expect(
    await read({
      'mysite/urls.py': `from django.conf import settings
from django.conf.urls.static import static as media
from django.contrib import admin
from django import urls
from django.urls import include, path, re_path as r
from django.views.static import serve
import blog.urls
from . import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("blog/", include("blog.urls")),
    path("again/", include(blog.urls)),
    urls.path("shop/", include(("shop.urls", "shop"), namespace="s")),
    r(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    path(views.PREFIX, views.home),
]
# urlpatterns += media("/old/")
if settings.DEBUG:
    urlpatterns += media(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)
`,
      'mysite/views.py': '',
      'blog/__init__.py': '',
      'blog/urls.py':
        'from django.urls import *\nfrom .views import Post\nurlpatterns = [path("<int:id>/", Post.as_view())]\n',
      'shop/urls.py':
        'from django.conf.urls import url\nfrom mysite.urls import urlpatterns\nurlpatterns = [url(r"^cart/$", "shop.views.cart")]\n',
    }),
  ).toMatchInlineSnapshot(`
    {
      "files": [
        "mysite/urls.py",
        "blog/urls.py",
        "shop/urls.py",
      ],
      "helpers": [
        "media(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT)",
      ],
      "routes": [
        [
          "admin/",
          "django.contrib.admin.site.urls",
        ],
        [
          "blog/",
          "",
        ],
        [
          "again/",
          "",
        ],
        [
          "shop/",
          "",
        ],
        [
          "media/(?P<path>.*)",
          "django.views.static.serve",
        ],
        [
          undefined,
          "views.home",
        ],
        [
          "blog/<int:id>/",
          "",
        ],
        [
          "shop/cart/",
          "",
        ],
      ],
    }
  `);
});

it('has nothing to say of a URLconf that is not there', async () => {
  expect((await read({ 'mysite/urls.py': undefined as unknown as string })).files).toBeUndefined();
});
