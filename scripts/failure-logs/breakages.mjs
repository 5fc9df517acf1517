// What people do to a project so that its deploy fails. Each name is the id of the diagnosis that
// is expected, a dot, and what was done.
import { guestbook, migration, models, requirements, settings, template, views } from './guestbook.mjs';

/** `text` with one part replaced; throws when it is not there, so that no breakage breaks nothing. */
function swap(text, from, to) {
  if (!text.includes(from)) throw new Error(`there is no ${JSON.stringify(from)} to replace`);
  return text.replace(from, () => to);
}

const inSettings = (from, to) => ({ 'config/settings.py': swap(settings, from, to) });
const belowSettings = (text) => ({ 'config/settings.py': `${settings}\n${text}\n` });
const aboveSettings = (text) => ({ 'config/settings.py': `${text}\n${settings}` });
const require = (...lines) => ({ 'requirements.txt': `${requirements}${lines.join('\n')}\n` });
const requireInstead = (from, to) => ({ 'requirements.txt': swap(requirements, from, to) });
const procfile = (text) => ({ Procfile: text });
const secondMigration = (operations, imports) => ({
  'entries/migrations/0002_second.py': migration(operations, '0001_initial', imports),
});
const gone = null;

/** `files`: what is written over the guestbook, null deletes; `vars`: config vars; `database: false`: no add-on; `first`: files of a deploy before; `inputs`: of the action. */
export const breakages = {
  // Build: what is to be installed
  'pip-no-version.misspelt': { files: require('djangoo-rest-framwork-x==1.0') },
  'pip-no-version.never-released': { files: requireInstead('Django==5.2.17', 'Django==5.2.999') },
  'pip-windows-only.no-wheel': { files: require('pywin32==306') },
  'pip-windows-only.does-not-build': { files: require('twisted-iocpsupport==1.0.4') },
  'pip-build.mysqlclient': { files: require('mysqlclient==2.2.0') },
  'pip-build.old-pillow': { files: require('Pillow==8.4.0') },
  'database-driver-too-old.psycopg2': {
    files: requireInstead('psycopg2-binary==2.9.11', 'psycopg2-binary==2.9.3'),
  },
  'pip-build.backport': { files: require('backports.zoneinfo==0.2.1') },
  'pip-conflict.two-pins': { files: requireInstead('asgiref==3.11.0', 'asgiref==3.5.0') },
  'pip-invalid-line.one-equals-sign': { files: requireInstead('Django==5.2.17', 'Django=5.2.17') },
  'pip-invalid-line.pip-list': {
    files: { 'requirements.txt': 'Package    Version\n---------- -------\nDjango     5.2.17\n' },
  },
  'pip-encoding.powershell': {
    files: {
      'requirements.txt': Buffer.concat([Buffer.from(requirements), Buffer.from('w\0h\0\xff\xfe', 'latin1')]),
    },
  },
  'pip-local-path.conda': {
    files: require('certifi @ file:///C:/b/abs_85o_6fm0se/croot/certifi_1671487778835/work/certifi'),
  },
  'pip-wrong-python.django-six': {
    files: { ...requireInstead('Django==5.2.17', 'Django==6.0'), '.python-version': '3.11\n' },
  },
  'pip-include-missing.base': { files: { 'requirements.txt': '-r requirements/base.txt\n' } },
  'pip-hash-mismatch.edited': {
    files: { 'requirements.txt': `sqlparse==0.5.5 --hash=sha256:${'0'.repeat(64)}\n` },
  },

  // Build: which Python, which package manager
  'python-version-invalid.capital-letter': {
    files: { 'runtime.txt': 'Python-3.13.1\n', '.python-version': gone },
  },
  'python-version-invalid.prefix': { files: { '.python-version': 'python-3.13\n' } },
  'python-version-invalid.two-versions': { files: { '.python-version': '3.12\n3.13\n' } },
  'python-version-eol.three-eight': { files: { '.python-version': '3.8\n' } },
  'python-version-unknown.future': { files: { '.python-version': '3.99\n' } },
  'python-version-misnamed.underscore': { files: { '.python_version': '3.13\n', '.python-version': gone } },
  'no-requirements.none': { files: { 'requirements.txt': gone } },
  'no-requirements.misspelt': { files: { 'requirements.txt': gone, 'requirments.txt': requirements } },
  'several-package-managers.poetry': { files: { 'poetry.lock': '# poetry\n' } },
  'pipfile-without-lock.pipfile': {
    files: { Pipfile: '[packages]\ndjango = "*"\n', 'requirements.txt': gone },
  },
  'venv-committed.venv': {
    files: { 'venv/bin/activate': '# venv\n', 'venv/pyvenv.cfg': 'home = /usr/bin\n' },
  },
  'not-python.package-json': { files: { 'package.json': '{"private": true}\n' } },
  'not-python.nothing-at-the-root': {
    only: {
      'README.md': '# Guestbook\n',
      ...Object.fromEntries(Object.entries(guestbook).map(([path, text]) => [`src/${path}`, text])),
    },
  },

  // Build: collectstatic
  'static-root-unset.removed': { files: inSettings('STATIC_ROOT = BASE_DIR / "staticfiles"\n', '') },
  'css-reference.picture': { files: { 'static/site.css': 'body { background: url("gone.png"); }\n' } },
  'css-reference.import': { files: { 'static/site.css': '@import "gone.css";\n' } },
  'css-reference.source-map': { files: { 'static/site.js': 'run();\n//# sourceMappingURL=site.js.map\n' } },
  'staticfiles-app-missing.removed': { files: inSettings('    "django.contrib.staticfiles",\n', '') },
  'config-var-missing.environ': { files: belowSettings('PAYMENT_KEY = os.environ["PAYMENT_KEY"]') },
  'config-var-missing.django-environ': {
    files: {
      ...require('django-environ==0.12.0'),
      ...belowSettings('import environ\nenv = environ.Env()\nMAIL_HOST = env("MAIL_HOST")'),
    },
  },
  'config-var-missing.decouple': {
    files: {
      ...require('python-decouple==3.8'),
      ...belowSettings('from decouple import config\nMAIL_HOST = config("MAIL_HOST")'),
    },
  },
  'config-var-missing.number': { files: belowSettings('import json\nLIMITS = int(os.environ.get("LIMIT"))') },
  'database-url-missing.environ': {
    database: false,
    files: belowSettings('DATABASES["default"] = dj_database_url.parse(os.environ["DATABASE_URL"])'),
  },
  'secret-key-empty.blank': { files: inSettings('os.environ["SECRET_KEY"]', '""') },
  'settings-syntax-error.bracket': {
    files: inSettings(
      'ALLOWED_HOSTS = ["127.0.0.1", ".herokuapp.com"]',
      'ALLOWED_HOSTS = ["127.0.0.1", ".herokuapp.com"',
    ),
  },
  'settings-syntax-error.text-behind': {
    files: belowSettings("CORS_ORIGIN_WHITELIST = ['https://guestbook.herokuapp.com'] => without a slash"),
  },
  'settings-syntax-error.indentation': { files: belowSettings('if DEBUG:\nINTERNAL_IPS = ["127.0.0.1"]') },
  'settings-name-error.never-imported': { files: belowSettings('LOGS = sys.argv[0]') },
  'settings-name-error.database-update-first': {
    files: {
      'config/settings.py': swap(
        settings,
        'BASE_DIR = Path',
        'DATABASES["default"].update(dj_database_url.config(conn_max_age=500))\nBASE_DIR = Path',
      ),
    },
  },
  'package-missing.installed-app': {
    files: inSettings('    "entries",\n', '    "entries",\n    "imagekit",\n'),
  },
  'package-missing.settings-import': { files: requireInstead('dj-database-url==3.1.0\n', '') },
  'package-missing.middleware': {
    files: inSettings('MIDDLEWARE = [\n', 'MIDDLEWARE = [\n    "corsheaders.middleware.CorsMiddleware",\n'),
  },
  'module-missing.ignored-app': {
    files: inSettings('    "entries",\n', '    "entries",\n    "accounts",\n'),
  },
  'module-missing.settings-module': { vars: { DJANGO_SETTINGS_MODULE: 'config.settings.production' } },
  'file-missing.secrets-json': {
    files: aboveSettings('import json\nSECRETS = json.load(open("secrets.json"))'),
  },
  'file-missing.static-folder': {
    files: {
      'static/site.css': gone,
      'static/pen.svg': gone,
      'templates/entries/index.html': swap(template, "{% static 'site.css' %}", '/none.css'),
      ...belowSettings('STATICFILES_DIRS = [path for path in Path("assets").resolve().iterdir()]'),
    },
  },
  'django-removed-name.ugettext': {
    files: { 'entries/models.py': `from django.utils.translation import ugettext_lazy as _\n${models}` },
  },
  'django-removed-name.url': {
    files: {
      'config/wsgi.py': `from django.conf.urls import url  # noqa\n${guestbook['config/wsgi.py']}`,
    },
  },
  'whitenoise-removed-api.storage': {
    files: inSettings(
      'whitenoise.storage.CompressedManifestStaticFilesStorage',
      'whitenoise.django.GzipManifestStaticFilesStorage',
    ),
  },
  'build-hook.exit-status': {
    files: { 'bin/post_compile': '#!/bin/sh\necho compiling messages\nexit 3\n' },
    executable: ['bin/post_compile'],
  },

  // Release phase and migration
  'unknown-command.misspelt': {
    files: procfile('release: python manage.py migrte\nweb: gunicorn config.wsgi\n'),
  },
  'command-missing.release-script': { files: procfile('release: ./release.sh\nweb: gunicorn config.wsgi\n') },
  'not-executable.release-script': {
    files: {
      ...procfile('release: ./release.sh\nweb: gunicorn config.wsgi\n'),
      'release.sh': '#!/bin/sh\npython manage.py migrate\n',
    },
  },
  'migration-dependency-missing.ignored': {
    files: {
      'entries/migrations/0003_third.py': migration(
        'migrations.AddField("entry", "mood", models.CharField(max_length=10, default="")),',
        '0002_second',
      ),
    },
  },
  'migrations-conflict.two-leaves': {
    files: {
      ...secondMigration(
        'migrations.AddField("entry", "mood", models.CharField(max_length=10, default="")),',
      ),
      'entries/migrations/0002_other.py': migration(
        'migrations.AddField("entry", "stars", models.IntegerField(default=0)),',
      ),
    },
  },
  'migration-null-values.rows-are-there': {
    first: secondMigration(
      "migrations.RunSQL(\"INSERT INTO entries_entry (name, text) VALUES ('Ada', 'Hello')\"),",
    ),
    files: {
      'entries/migrations/0003_third.py': migration(
        'migrations.RunSQL("ALTER TABLE entries_entry ADD COLUMN mood varchar(10) NOT NULL"),',
        '0002_second',
      ),
    },
  },
  'migration-duplicate-values.unique': {
    files: secondMigration(
      "migrations.RunSQL(\"INSERT INTO entries_entry (name, text) VALUES ('Ada', 'a'), ('Ada', 'b')\"),\n        migrations.AlterField(\"entry\", \"name\", models.CharField(max_length=80, unique=True)),",
    ),
  },
  'relation-exists.table': {
    files: secondMigration(
      'migrations.CreateModel("Copy", [("id", models.BigAutoField(primary_key=True))], {"db_table": "entries_entry"}),',
    ),
  },
  'relation-exists.column': {
    files: secondMigration('migrations.RunSQL("ALTER TABLE entries_entry ADD COLUMN text text"),'),
  },
  'migration-history.user-model': {
    first: {},
    files: {
      ...belowSettings('INSTALLED_APPS.append("accounts")\nAUTH_USER_MODEL = "accounts.Person"'),
      'accounts/__init__.py': '',
      'accounts/models.py':
        'from django.contrib.auth.models import AbstractUser\n\n\nclass Person(AbstractUser):\n    pass\n',
      'accounts/migrations/__init__.py': '',
      'accounts/migrations/0001_initial.py': `import django.contrib.auth.models
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True
    dependencies = [("auth", "0012_alter_user_first_name_max_length")]
    operations = [
        migrations.CreateModel(
            name="Person",
            fields=[
                ("id", models.BigAutoField(primary_key=True)),
                ("password", models.CharField(max_length=128)),
                ("last_login", models.DateTimeField(null=True)),
                ("is_superuser", models.BooleanField(default=False)),
                ("username", models.CharField(max_length=150, unique=True)),
                ("first_name", models.CharField(max_length=150, blank=True)),
                ("last_name", models.CharField(max_length=150, blank=True)),
                ("email", models.EmailField(max_length=254, blank=True)),
                ("is_staff", models.BooleanField(default=False)),
                ("is_active", models.BooleanField(default=True)),
                ("date_joined", models.DateTimeField()),
                ("groups", models.ManyToManyField(to="auth.group")),
                ("user_permissions", models.ManyToManyField(to="auth.permission")),
            ],
            managers=[("objects", django.contrib.auth.models.UserManager())],
        ),
    ]
`,
    },
  },
  'own-exception.data-migration': {
    files: secondMigration(
      'migrations.RunPython(fill),',
      'def fill(apps, schema_editor):\n    raise RuntimeError("no mood for Ada")\n\n\n',
    ),
  },
  'database-unreachable.localhost': {
    files: belowSettings(
      'DATABASES["default"] = {"ENGINE": "django.db.backends.postgresql", "NAME": "guestbook", "HOST": "localhost", "PORT": "5432"}',
    ),
  },
  'database-unreachable.docker-service': {
    files: belowSettings(
      'DATABASES["default"] = {"ENGINE": "django.db.backends.postgresql", "NAME": "guestbook", "HOST": "db"}',
    ),
  },
  'database-login.wrong-password': {
    files: belowSettings(
      'DATABASES["default"]["PASSWORD"] = "wrong"\nDATABASES["default"]["USER"] = "nobody"',
    ),
  },
  'database-options.sqlite-sslmode': {
    database: false,
    files: inSettings(
      'dj_database_url.config(default=f"sqlite:///{BASE_DIR / \'db.sqlite3\'}")',
      '{"ENGINE": "django.db.backends.sqlite3", "NAME": BASE_DIR / "db.sqlite3", "OPTIONS": {"sslmode": "require"}}',
    ),
  },
  'database-options.sqlite-timeout-on-postgres': {
    files: belowSettings('DATABASES["default"]["OPTIONS"] = {"timeout": 20}'),
  },
  'database-driver-missing.removed': { files: requireInstead('psycopg2-binary==2.9.11\n', '') },
  'database-not-configured.empty': {
    database: false,
    files: inSettings(
      'dj_database_url.config(default=f"sqlite:///{BASE_DIR / \'db.sqlite3\'}")',
      'dj_database_url.config()',
    ),
  },
  'system-check.csrf-scheme': { files: belowSettings('CSRF_TRUSTED_ORIGINS = ["guestbook.herokuapp.com"]') },
  'pillow-missing.image-field': {
    files: {
      'entries/models.py': `${models}    photo = models.ImageField(upload_to="photos", null=True)\n`,
      ...secondMigration(
        'migrations.AddField("entry", "photo", models.ImageField(null=True, upload_to="photos")),',
      ),
    },
  },
  'system-check.model-clash': {
    files: {
      'entries/models.py': `${models}    owner = models.ForeignKey("auth.User", models.CASCADE, related_name="x")\n    helper = models.ForeignKey("auth.User", models.CASCADE, related_name="x")\n`,
    },
  },
  'url-configuration.not-a-view': {
    files: {
      'config/urls.py': swap(
        guestbook['config/urls.py'],
        'path("", index)',
        'path("", "entries.views.index")',
      ),
    },
  },

  // Boot
  'module-missing.procfile': { files: procfile('web: gunicorn confg.wsgi\n') },
  'module-missing.wsgi-py': { files: procfile('web: gunicorn config.wsgi.py\n') },
  'command-missing.gunicorn': { files: requireInstead('gunicorn==25.3.0\n', '') },
  'pkg-resources-missing.old-gunicorn': { files: requireInstead('gunicorn==25.3.0', 'gunicorn==20.1.0') },
  'application-missing.app': { files: procfile('web: gunicorn config.wsgi:app\n') },
  'gunicorn-arguments.unknown-option': { files: procfile('web: gunicorn config.wsgi --log-files -\n') },
  'apps-not-ready.wsgi': {
    files: { 'config/wsgi.py': `from entries.models import Entry  # noqa\n${guestbook['config/wsgi.py']}` },
  },
  'config-var-missing.wsgi': {
    files: { 'config/wsgi.py': `${guestbook['config/wsgi.py']}\nDSN = os.environ["SENTRY_DSN"]\n` },
  },
  'package-missing.wsgi': {
    files: { 'config/wsgi.py': `import newrelic.agent\n${guestbook['config/wsgi.py']}` },
  },
  'circular-import.two-modules': {
    files: {
      'config/wsgi.py': `from config.first import a  # noqa\n${guestbook['config/wsgi.py']}`,
      'config/first.py': 'from config.second import b  # noqa\n\na = 1\n',
      'config/second.py': 'from config.first import a  # noqa\n\nb = 2\n',
    },
  },
  'port-not-bound.loopback-port': { files: procfile('web: python -m http.server --bind 127.0.0.1 48231\n') },
  'port-not-bound.no-server': { files: procfile('web: sleep 600\n') },
  'process-ends.prints': { files: procfile('web: python manage.py check\n') },
  'no-web-process.no-procfile': { files: { Procfile: gone } },
  'no-web-process.no-blank': { files: procfile('web:gunicorn config.wsgi\n') },
  'no-web-process.misspelt': { files: procfile('wep: gunicorn config.wsgi\n') },
  'code-syntax-error.wsgi': {
    files: { 'config/wsgi.py': `${guestbook['config/wsgi.py']}\nprint("ready"\n` },
  },
  'own-exception.wsgi': {
    files: {
      'config/wsgi.py': `${guestbook['config/wsgi.py']}\nraise ValueError("the license has ended")\n`,
    },
  },

  // Health
  'host-not-allowed.another': {
    files: inSettings('["127.0.0.1", ".herokuapp.com"]', '["guestbook.herokuapp.com"]'),
  },
  'manifest-entry-missing.no-such-file': {
    files: { 'templates/entries/index.html': swap(template, "'site.css'", "'style.css'") },
  },
  'manifest-entry-missing.backslash': {
    files: { 'templates/entries/index.html': swap(template, "'site.css'", "'css\\\\site.css'") },
  },
  'collectstatic-disabled.config-var': { vars: { DISABLE_COLLECTSTATIC: '1' } },
  'template-missing.case': {
    files: {
      'templates/entries/index.html': gone,
      'templates/Entries/index.html': template,
    },
  },
  'template-error.endfor': {
    files: { 'templates/entries/index.html': swap(template, '{% endfor %}', '') },
  },
  'url-name-missing.reverse': {
    files: {
      'templates/entries/index.html': swap(
        template,
        '<body>',
        '<body><a href="{% url \'about\' %}">About</a>',
      ),
    },
  },
  'sqlite-table-missing.no-database': { database: false },
  'relation-missing.never-migrated': { inputs: { migrate: 'never' } },
  'relation-missing.column': {
    files: { 'entries/models.py': `${models}    mood = models.CharField(max_length=10, default="")\n` },
  },
  'redirect-loop.header': {
    files: belowSettings(
      'SECURE_SSL_REDIRECT = True\nSECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "on")',
    ),
  },
  'static-unserved.no-whitenoise': {
    files: inSettings('    "whitenoise.middleware.WhiteNoiseMiddleware",\n', ''),
  },
  'page-not-found.no-start-page': {
    files: {
      'config/urls.py': swap(guestbook['config/urls.py'], 'path("", index)', 'path("entries/", index)'),
    },
  },
  'login-required.start-page': {
    files: {
      'entries/views.py':
        `${swap(views, 'from django.shortcuts import render', 'from django.http import HttpResponseForbidden\nfrom django.shortcuts import render')}`.replace(
          '    return render',
          '    if not request.user.is_authenticated:\n        return HttpResponseForbidden()\n    return render',
        ),
    },
  },
  'own-exception.view': {
    files: { 'entries/views.py': swap(views, '    return render', '    1 / 0\n    return render') },
  },
  'silent-error.no-logging': {
    files: {
      'config/settings.py': settings.replace(/LOGGING = \{[\s\S]*\}\n$/, ''),
      'entries/views.py': swap(views, '    return render', '    1 / 0\n    return render'),
    },
  },
  'package-missing.urls': {
    files: { 'config/urls.py': `import rest_framework  # noqa\n${guestbook['config/urls.py']}` },
    inputs: { migrate: 'never' },
  },
};
