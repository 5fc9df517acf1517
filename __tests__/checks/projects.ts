/** A small Django project that Heroku can run, to vary. */
export const soundProject = {
  'manage.py': `import os, sys

if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
    from django.core.management import execute_from_command_line
    execute_from_command_line(sys.argv)
`,
  'mysite/__init__.py': '',
  'mysite/wsgi.py': `import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")

application = get_wsgi_application()
`,
  'mysite/urls.py': 'urlpatterns = []\n',
  'mysite/settings.py': `import os
from pathlib import Path

import dj_database_url

BASE_DIR = Path(__file__).resolve().parent.parent
SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG", "False") == "True"
ALLOWED_HOSTS = [".herokuapp.com", "localhost", "127.0.0.1"]
INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
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
ROOT_URLCONF = "mysite.urls"
WSGI_APPLICATION = "mysite.wsgi.application"
DATABASES = {
    "default": dj_database_url.config(
        default=f"sqlite:///{BASE_DIR / 'db.sqlite3'}",
        conn_max_age=600,
        conn_health_checks=True,
        ssl_require="DYNO" in os.environ,
    )
}
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
SECURE_SSL_REDIRECT = not DEBUG
SESSION_COOKIE_SECURE = not DEBUG
CSRF_COOKIE_SECURE = not DEBUG
SECURE_HSTS_SECONDS = 60
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
`,
  Procfile: 'web: gunicorn mysite.wsgi --log-file -\n',
  'requirements.txt':
    'Django==5.2.8\ngunicorn==23.0.0\nwhitenoise==6.9.0\ndj-database-url==3.0.0\npsycopg2-binary==2.9.11\n',
  '.python-version': '3.13\n',
  '.gitignore': '__pycache__/\n.venv/\nvenv/\nstaticfiles/\ndb.sqlite3\n.env\n',
};

/** The sound project with some files changed, or left out by undefined. */
export function project(changes: Readonly<Record<string, string | undefined>> = {}): Record<string, string> {
  const all = { ...soundProject, ...changes };
  return Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** The sound project with one text in its settings replaced; throws when it is not there. */
export function withSettings(
  ...changes: readonly (readonly [from: string, to: string])[]
): Record<string, string> {
  let source: string = soundProject['mysite/settings.py'];
  for (const [from, to] of changes) {
    if (!source.includes(from)) throw new Error(`the settings have no ${from}`);
    source = source.replace(from, () => to);
  }
  return project({ 'mysite/settings.py': source });
}

/** The sound project with lines at the end of its settings, and without those that `drop` matches. */
export function withLines(
  lines: string,
  { drop, ...changes }: { drop?: RegExp; [file: string]: string | undefined | RegExp } = {},
): Record<string, string> {
  const kept = soundProject['mysite/settings.py']
    .split('\n')
    .filter((line) => !drop?.test(line))
    .join('\n');
  return project({ ...(changes as Record<string, string | undefined>), 'mysite/settings.py': kept + lines });
}

/** The line, from 1, of the first occurrence of `text` in a file. */
export function lineOf(files: Readonly<Record<string, string>>, file: string, text: string): number {
  const at = files[file]?.indexOf(text) ?? -1;
  if (at < 0) throw new Error(`${file} has no ${text}`);
  return files[file]!.slice(0, at).split('\n').length;
}
