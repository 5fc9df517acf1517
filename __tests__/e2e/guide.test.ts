import { execFileSync, spawnSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runStep, Workspace } from './run-action.js';

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const settings = 'moviereview/settings.py';

/** The project of the guide as its author has it: with a database in git and the secrets outside of it. */
function verbatim(): Workspace {
  const site = new Workspace('__tests__/fixtures/guide-verbatim');
  onTestFinished(() => site.remove());
  const account =
    "import sqlite3; c = sqlite3.connect('db.sqlite3'); c.execute('create table auth_user (password text)'); " +
    'c.execute("insert into auth_user values (\'pbkdf2\')"); c.commit()';
  execFileSync('python3', ['-c', account], { cwd: site.folder });
  site.write('secrets.json', '{\n    "SECERT_KEY": "a"\n}\n');
  site.commit('Deploy');
  return site;
}

/** What `check` finds, as "id file | the line's text". */
function check(site: Workspace): { status: number | null; findings: string[]; errors: string[] } {
  const { status, stdout } = spawnSync(
    process.execPath,
    [cli, 'check', site.folder, '--format', 'json', '--fail-on', 'warning'],
    { encoding: 'utf8' },
  );
  const findings: { check: string; severity: string; file: string; line: number | null }[] =
    JSON.parse(stdout).findings;
  const shown = ({ check: id, file, line }: (typeof findings)[number]) =>
    `${id} ${file} | ${line === null ? '' : site.read(file).split('\n')[line - 1]!.trim()}`;
  return {
    status,
    findings: findings.map(shown),
    errors: findings.filter(({ severity }) => severity !== 'notice').map(shown),
  };
}

test('finds each mistake that the guide makes, on its line, behind three syntax errors', () => {
  const { findings } = check(verbatim());
  expect(findings.sort()).toEqual(
    [
      // 1-1
      'settings-syntax-error moviereview/urls.py | ] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT',
      'media-helper-debug-only moviereview/urls.py | ] + static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT',
      'media-ephemeral reviews/models.py | image = ProcessedImageField(',
      `static-output-tracked ${settings} | STATIC_ROOT = BASE_DIR / "staticfiles"`,
      'static-tag-missing-file reviews/templates/reviews/base.html | <link rel="stylesheet" href="{% static \'css/style.css\' %}">',
      // 1-2
      `secret-key-is-path ${settings} | SECRET_KEY = os.path.join(BASE_DIR, "secrets.json")`,
      // 1-3
      `whitenoise-lost ${settings} | MIDDLEWARE = [`,
      `settings-reassigned ${settings} | ALLOWED_HOSTS = ['위에서 적었던 것들']`,
      `req-missing-package ${settings} | 'corsheaders.middleware.CorsMiddleware',`,
      `req-missing-package ${settings} | 'csp.middleware.CSPMiddleware',`,
      `cors-app-missing ${settings} | INSTALLED_APPS = [`,
      `settings-placeholder ${settings} | ALLOWED_HOSTS = ['위에서 적었던 것들']`,
      `settings-placeholder ${settings} | CORS_ORIGIN_WHITELIST = ['내 Heroku app 주소'] => 주소 끝나는 곳에 '/' 를 빼세요 !!`,
      `settings-syntax-error ${settings} | CORS_ORIGIN_WHITELIST = ['내 Heroku app 주소'] => 주소 끝나는 곳에 '/' 를 빼세요 !!`,
      `settings-syntax-error ${settings} | \`X_FRAME_OPTIONS = 'DENY'`,
      `hsts-risky ${settings} | SECURE_HSTS_SECONDS = 31536000  # 365 * 24 * 60 * 60`,
      `xss-filter-setting ${settings} | SECURE_BROWSER_XSS_FILTER = True`,
      `csp-not-a-tuple ${settings} | CSP_DEFAULT_SRC = ("'self'")`,
      `cors-old-names ${settings} | CORS_ORIGIN_WHITELIST = ['내 Heroku app 주소'] => 주소 끝나는 곳에 '/' 를 빼세요 !!`,
      `cors-self-origin ${settings} | CORS_URLS_REGEX = r'^/api/.*$'`,
      `logging-invisible ${settings} | `,
      // 1-4
      'runtime-txt-format runtime.txt | Python-3.10.7',
      'django-eol requirements.txt | Django==4.1.2',
      'dj-database-url-old requirements.txt | dj-database-url==1.0.0',
      `db-conn-health-checks ${settings} | db_from_env = dj_database_url.config(conn_max_age=500)`,
      `db-ssl-not-required ${settings} | db_from_env = dj_database_url.config(conn_max_age=500)`,
      // 3-1
      'req-windows-only requirements.txt | twisted-iocpsupport==1.0.2',
      'sqlite-committed db.sqlite3 | ',
    ].sort(),
  );
});

test('once repaired by `fix` and by hand, as the findings say, it serves', async () => {
  const site = verbatim();
  spawnSync(process.execPath, [cli, 'fix', site.folder, '--unsafe']);
  const edit = (file: string, ...changes: [from: string | RegExp, to: string][]) => {
    let text = site.read(file);
    for (const [from, to] of changes) {
      const next = text.replace(from, () => to);
      expect(next, `${from} in ${file}`).not.toBe(text);
      text = next;
    }
    site.write(file, text);
  };
  // whitenoise-lost, req-missing-package, settings-placeholder, cors-self-origin, csp-*: the pasted block goes but
  // for what is right in it.
  edit(
    settings,
    [/MIDDLEWARE = \[\n {4}'corsheaders[\s\S]*?\n\]\n/, ''],
    [/ALLOWED_HOSTS = \['\.herokuapp[^\n]*\n/, ''],
    [/CSP_DEFAULT_SRC[\s\S]*?\n(?=SESSION_COOKIE_HTTPONLY)/, ''],
    ["    'corsheaders',\n", ''],
    // hsts-risky
    ['SECURE_HSTS_SECONDS = 31536000', 'SECURE_HSTS_SECONDS = 60'],
    [/SECURE_HSTS_PRELOAD.*\nSECURE_HSTS_INCLUDE.*\n/, ''],
    // static-tag-missing-file: the folder gets its right name, and the settings name it
    [
      'STATIC_ROOT = BASE_DIR / "staticfiles"\n',
      'STATIC_ROOT = BASE_DIR / "staticfiles"\nSTATICFILES_DIRS = [BASE_DIR / "static"]\n',
    ],
    // media-ephemeral
    [
      'DEFAULT_AUTO_FIELD',
      'STORAGES = {\n    "default": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"bucket_name": os.environ["AWS_STORAGE_BUCKET_NAME"], "file_overwrite": False}},\n    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},\n}\n\nDEFAULT_AUTO_FIELD',
    ],
  );
  renameSync(join(site.folder, 'static_root'), join(site.folder, 'static'));
  // media-helper-debug-only
  edit('moviereview/urls.py', [/\] \+ static.*\n/, ']\n']);
  // django-eol, req-pillow-wheel, gunicorn-pkg-resources, req-psycopg2-wheel, dj-database-url-old
  edit(
    'requirements.txt',
    ['Django==4.1.2', 'Django==5.2.17'],
    ['asgiref==3.5.2', 'asgiref==3.11.0'],
    ['Pillow==9.2.0', 'pillow==12.1.1'],
    ['gunicorn==20.1.0', 'gunicorn==25.3.0\npackaging==26.0'],
    ['psycopg2-binary==2.9.5', 'psycopg2-binary==2.9.11'],
    ['dj-database-url==1.0.0', 'dj-database-url==3.1.0\ndjango-storages[s3]==1.14.6'],
    ['django-appconf==1.0.5', 'django-appconf==1.1.0'],
    ['django-imagekit==4.1.0', 'django-imagekit==6.0.0'],
    ['pilkit==2.0', 'pilkit==3.0'],
    ['sqlparse==0.4.3', 'sqlparse==0.5.5'],
    ['whitenoise==6.2.0', 'whitenoise==6.12.0'],
    ['six==1.16.0', 'six==1.17.0'],
  );
  // sqlite-committed, static-output-tracked
  site.git('rm', '-rq', '--cached', 'db.sqlite3', 'staticfiles');
  site.write('.gitignore', `${site.read('.gitignore')}*.sqlite3\n/staticfiles/\n`);
  site.commit('Repair');

  expect(check(site).errors).toEqual([]);
  const { exitCode, report } = await runStep(site, { mode: 'rehearse' });
  expect([exitCode, report.problem]).toEqual([0, null]);
  expect(report.served).toMatchObject({ status: 200, assets: [{ kind: 'style', ok: true }] });
});

test('has nothing to say of the project of the guide that is done right, and rehearses it', async () => {
  const site = new Workspace('__tests__/fixtures/guide-corrected');
  onTestFinished(() => site.remove());
  expect(check(site)).toMatchObject({ status: 0, findings: [] });
  const { exitCode, report } = await runStep(site, { mode: 'rehearse', language: 'ko' });
  expect([exitCode, report.problem]).toEqual([0, null]);
  expect(report.summary).toMatchObject({ errors: 0, warnings: 0 });
  expect(report.served).toMatchObject({ status: 200, assets: [{ kind: 'style', ok: true }] });
});
