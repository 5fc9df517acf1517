// A small Django project that Heroku runs as it is. The breakages change it.

export const settings = `import os
from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG", "False") == "True"
ALLOWED_HOSTS = ["127.0.0.1", ".herokuapp.com"]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "entries",
]
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
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
DATABASES = {"default": dj_database_url.config(default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
`;

export const requirements = `asgiref==3.11.0
dj-database-url==3.1.0
Django==5.2.17
gunicorn==25.3.0
packaging==26.0
psycopg2-binary==2.9.11
sqlparse==0.5.5
whitenoise==6.12.0
`;

export const initialMigration = `from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = []
    operations = [
        migrations.CreateModel(
            name="Entry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("name", models.CharField(max_length=80)),
                ("text", models.TextField()),
            ],
        ),
    ]
`;

/** A migration of the app after its first one. */
export const migration = (
  operations,
  dependency = '0001_initial',
  imports = '',
) => `${imports}from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("entries", "${dependency}")]
    operations = [
        ${operations}
    ]
`;

export const models = `from django.db import models


class Entry(models.Model):
    name = models.CharField(max_length=80)
    text = models.TextField()
`;

export const views = `from django.shortcuts import render

from entries.models import Entry


def index(request):
    return render(request, "entries/index.html", {"entries": list(Entry.objects.all())})
`;

export const template = `{% load static %}<!doctype html>
<html lang="en">
  <head>
    <title>Guestbook</title>
    <link rel="stylesheet" href="{% static 'site.css' %}">
  </head>
  <body>
    {% for entry in entries %}<p>{{ entry.name }}: {{ entry.text }}</p>{% endfor %}
  </body>
</html>
`;

export const guestbook = {
  'manage.py': `import os
import sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)
`,
  'config/__init__.py': '',
  'config/settings.py': settings,
  'config/urls.py': `from django.contrib import admin
from django.urls import path

from entries.views import index

urlpatterns = [path("", index), path("admin/", admin.site.urls)]
`,
  'config/wsgi.py': `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = get_wsgi_application()
`,
  'entries/__init__.py': '',
  'entries/models.py': models,
  'entries/views.py': views,
  'entries/migrations/__init__.py': '',
  'entries/migrations/0001_initial.py': initialMigration,
  'templates/entries/index.html': template,
  'static/site.css': 'body { background: url("pen.svg"); }\n',
  'static/pen.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
  'requirements.txt': requirements,
  Procfile: 'web: gunicorn config.wsgi --log-file -\n',
  '.python-version': '3.13\n',
};
