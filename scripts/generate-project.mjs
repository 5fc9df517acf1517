// Makes a Django project of about so many Python files, and two templates to five of them, in a new git
// repository: apps of twenty files with models, views, forms, URLs, migrations and static files, wired up
// so that Django imports all of it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const perApp = 20;
const templatesPerApp = 8;

export function generateProject(folder, pythonFiles) {
  const apps = Array.from({ length: Math.max(1, Math.round(pythonFiles / perApp)) }, (_, i) => `app${i}`);
  const files = { ...project(apps), ...Object.assign({}, ...apps.map(app)) };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const git = (...args) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '-q');
  git('add', '-A');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-q', '-m', 'generated');
  const count = (end) => Object.keys(files).filter((file) => file.endsWith(end)).length;
  return { python: count('.py'), templates: count('.html') };
}

const project = (apps) => ({
  'manage.py':
    'import os, sys\nfrom django.core.management import execute_from_command_line\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings")\nexecute_from_command_line(sys.argv)\n',
  Procfile: 'release: python manage.py migrate --noinput\nweb: gunicorn site_.wsgi\n',
  'requirements.txt':
    'Django==5.2.17\ngunicorn==25.3.0\ndj-database-url==3.1.0\npsycopg2-binary==2.9.11\nwhitenoise==6.12.0\n',
  '.python-version': '3.13\n',
  'site_/__init__.py': '',
  'site_/wsgi.py':
    'import os\nfrom django.core.wsgi import get_wsgi_application\n\nos.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_.settings")\napplication = get_wsgi_application()\n',
  'site_/urls.py': `from django.contrib import admin\nfrom django.urls import include, path\n\nurlpatterns = [\n    path("admin/", admin.site.urls),\n${apps.map((name) => `    path("${name}/", include("${name}.urls")),\n`).join('')}]\n`,
  'site_/settings.py': `import os
from pathlib import Path
import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG", "False") == "True"
ALLOWED_HOSTS = [".herokuapp.com"]
INSTALLED_APPS = [
    "django.contrib.admin", "django.contrib.auth", "django.contrib.contenttypes",
    "django.contrib.sessions", "django.contrib.messages", "django.contrib.staticfiles",
${apps.map((name) => `    "${name}",\n`).join('')}]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "site_.urls"
TEMPLATES = [{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True, "OPTIONS": {"context_processors": [
    "django.template.context_processors.request", "django.contrib.auth.context_processors.auth", "django.contrib.messages.context_processors.messages",
]}}]
WSGI_APPLICATION = "site_.wsgi.application"
DATABASES = {"default": dj_database_url.config(conn_max_age=600)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
`,
});

function app(name) {
  const files = {
    '__init__.py': '',
    'apps.py': `from django.apps import AppConfig\n\n\nclass Config(AppConfig):\n    name = "${name}"\n`,
    'models.py': `from django.conf import settings\nfrom django.db import models\n${[0, 1, 2, 3, 4].map((i) => model(name, i)).join('')}`,
    'admin.py': `from django.contrib import admin\nfrom . import models\n\n${[0, 1, 2, 3, 4].map((i) => `admin.site.register(models.Thing${i})\n`).join('')}`,
    'forms.py': `from django import forms\nfrom . import models\n\n${[0, 1, 2].map((i) => `\nclass Thing${i}Form(forms.ModelForm):\n    class Meta:\n        model = models.Thing${i}\n        fields = ["title", "body"]\n`).join('\n')}`,
    'views.py': `from django.shortcuts import get_object_or_404, redirect, render\nfrom . import forms, models, ${services.join(', ')}\n\n${Array.from({ length: templatesPerApp }, (_, i) => view(name, i)).join('')}`,
    'urls.py': `from django.urls import path\nfrom . import views\n\nurlpatterns = [\n${Array.from({ length: templatesPerApp }, (_, i) => `    path("${i}/<int:pk>/", views.page${i}, name="${name}-${i}"),\n`).join('')}]\n`,
    'tests.py': `from django.test import TestCase\n\n\nclass PageTest(TestCase):\n    def test_page(self):\n        self.assertEqual(self.client.get("/${name}/0/1/").status_code, 404)\n`,
    'migrations/__init__.py': '',
    'migrations/0001_initial.py': migration(),
    [`static/${name}/style.css`]: `.${name} { background: url("back.png"); }\n`,
    [`static/${name}/back.png`]: 'x',
  };
  for (const service of services) files[`${service}.py`] = code(name, service);
  for (let i = 0; i < templatesPerApp; i++) files[`templates/${name}/page${i}.html`] = template(name, i);
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}/${file}`, text]));
}

const services = [
  'mail',
  'search',
  'billing',
  'imports',
  'exports',
  'signals',
  'tasks',
  'rules',
  'feeds',
  'audit',
];

const model = (name, i) =>
  `\n\nclass Thing${i}(models.Model):\n    title = models.CharField(max_length=200)\n    body = models.TextField(blank=True)\n    picture = models.FileField(upload_to="${name}/", blank=True)\n    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")\n    made = models.DateTimeField(auto_now_add=True)\n\n    class Meta:\n        ordering = ["-made"]\n\n    def __str__(self):\n        return self.title\n`;

const view = (name, i) =>
  `\ndef page${i}(request, pk):\n    thing = get_object_or_404(models.Thing${i % 5}, pk=pk)\n    form = forms.Thing${i % 3}Form(request.POST or None, request.FILES or None)\n    if request.method == "POST" and form.is_valid():\n        form.save()\n        return redirect("${name}-${i}", pk=pk)\n    return render(request, "${name}/page${i}.html", {"thing": thing, "form": form})\n\n`;

const template = (name, i) =>
  `{% load static %}<!doctype html>\n<html><head><title>{{ thing }}</title><link rel="stylesheet" href="{% static '${name}/style.css' %}"></head>\n<body class="${name}">\n<form method="post" enctype="multipart/form-data">{% csrf_token %}{{ form }}<button>Save</button></form>\n{% for other in thing.others.all %}<p><a href="{% url '${name}-${i}' other.pk %}">{{ other.title }}</a></p>{% empty %}<p>None</p>{% endfor %}\n</body></html>\n`;

const migration = () =>
  `import django.db.models.deletion\nfrom django.conf import settings\nfrom django.db import migrations, models\n\n\nclass Migration(migrations.Migration):\n    initial = True\n    dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]\n    operations = [\n${[0, 1, 2, 3, 4].map((i) => `        migrations.CreateModel(\n            name="Thing${i}",\n            fields=[\n                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),\n                ("title", models.CharField(max_length=200)),\n                ("body", models.TextField(blank=True)),\n                ("picture", models.FileField(blank=True, upload_to="x/")),\n                ("made", models.DateTimeField(auto_now_add=True)),\n                ("owner", models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="+", to=settings.AUTH_USER_MODEL)),\n            ],\n            options={"ordering": ["-made"]},\n        ),\n`).join('')}    ]\n`;

function code(name, service) {
  const functions = Array.from(
    { length: 12 },
    (_, i) =>
      `\n\ndef ${service}_${i}(items, limit=${i + 1}, *, strict=False):\n    """Goes through the items of ${name}, and stops at the limit."""\n    found = []\n    for index, item in enumerate(items):\n        if index >= limit and not strict:\n            break\n        try:\n            found.append({"name": f"{item!s:>{limit}}", "at": datetime.timedelta(seconds=index * ${i + 3})})\n        except (TypeError, ValueError) as error:\n            logger.warning("cannot take %r: %s", item, error)\n    return sorted(found, key=lambda one: one["name"])\n`,
  );
  return `import datetime\nimport logging\n\nlogger = logging.getLogger(__name__)\n${functions.join('')}`;
}
