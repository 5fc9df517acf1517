import { describe, expect, it } from 'vitest';
import settingsListType from '../../../src/checks/source/settings-list-type.js';
import settingsReassigned from '../../../src/checks/source/settings-reassigned.js';
import { lineOf, project, withLines } from '../projects.js';
import { asks, repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';

describe(settingsListType.id, () => {
  it.each([
    ['ALLOWED_HOSTS = ".herokuapp.com"', 'ALLOWED_HOSTS = [".herokuapp.com"]'],
    ["ALLOWED_HOSTS = ('.herokuapp.com')", "ALLOWED_HOSTS = ['.herokuapp.com']"],
    ['ALLOWED_HOSTS = "localhost, .herokuapp.com"', 'ALLOWED_HOSTS = ["localhost", ".herokuapp.com"]'],
    ['ALLOWED_HOSTS = {"localhost", "*"}', 'ALLOWED_HOSTS = ["localhost", "*"]'],
    ['ALLOWED_HOSTS = None', 'ALLOWED_HOSTS = []'],
    ['ALLOWED_HOSTS = os.environ.get("H", "localhost")', 'os.environ.get("H", "localhost").split(",")'],
    ['ALLOWED_HOSTS = os.environ["H"]', 'os.environ["H"].split(",")'],
    ['LOCALE_PATHS = ("locale")', 'LOCALE_PATHS = ["locale"]'],
    ['CSRF_TRUSTED_ORIGINS = "https://a.org"', 'CSRF_TRUSTED_ORIGINS = ["https://a.org"]'],
    ['TEMPLATES = [{"DIRS": ("templates")}]', 'TEMPLATES = [{"DIRS": ["templates"]}]'],
  ])('reports %s', async (line, right) => {
    const files = withLines(`${line}\n`);
    await reports(settingsListType, files, [{ file, line: lineOf(files, file, line) }]);
    expect((await repaired(settingsListType, files))[file]).toContain(`${right}`);
  });

  it.each([
    'ALLOWED_HOSTS = os.environ.get("H")',
    'ALLOWED_HOSTS = {"a": 1}',
    'LOCALE_PATHS = BASE_DIR / "l"',
  ])('reports %s, and leaves the repair to a person', async (line) => {
    const files = withLines(`${line}\n`);
    const { findings } = await reports(settingsListType, files, [{ file, line: lineOf(files, file, line) }]);
    expect(findings[0]?.fix).toBeUndefined();
  });

  it('asks for the config var that would replace a list', async () => {
    await asks(settingsListType, withLines('ALLOWED_HOSTS = os.environ.get("H", ["*"])\n'), /config var H/);
  });

  it('stays silent', async () => {
    await staysSilent(settingsListType, project());
    for (const line of [
      'ALLOWED_HOSTS = ("a",)',
      'ALLOWED_HOSTS = os.environ.get("H", "").split(",")',
      'ALLOWED_HOSTS = [h for h in os.environ["H"].split()]',
      'import environ; env = environ.Env(); ALLOWED_HOSTS = env.list("H", default=[])',
      'from decouple import config, Csv; ALLOWED_HOSTS = config("H", cast=Csv())',
      'MIDDLEWARE = {"a.B"}',
      'CSRF_TRUSTED_ORIGINS = ""',
      'TEMPLATES = [{"DIRS": [BASE_DIR / "templates"]}]',
    ])
      await staysSilent(settingsListType, withLines(`${line}\n`));
  });
});

describe(settingsReassigned.id, () => {
  it('reports what a second assignment drops, and adds it back', async () => {
    const files = withLines("ALLOWED_HOSTS = [\n    'example.kr',\n]\n");
    await reports(settingsReassigned, files, [
      { file, line: lineOf(files, file, "ALLOWED_HOSTS = [\n    'ex") },
    ]);
    expect((await repaired(settingsReassigned, files))[file]).toContain(
      'ALLOWED_HOSTS = [\n    \'example.kr\',\n    ".herokuapp.com", "localhost", "127.0.0.1",\n]\n',
    );
  });

  it('reports apps, middleware and databases', async () => {
    for (const [lines, fix] of [
      ['INSTALLED_APPS = ["blog"]\n', true],
      ['MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]\n', false],
      ['DATABASES = {"replica": {}}\n', false],
    ] as const) {
      const files = withLines(lines);
      const { findings } = await reports(settingsReassigned, files, [
        { file, line: lineOf(files, file, lines) },
      ]);
      expect(findings[0]?.fix !== undefined).toBe(fix);
      expect(findings[0]?.related).toHaveLength(1);
    }
    const root = withLines('STATIC_ROOT = BASE_DIR / "other"\n');
    const line = lineOf(root, file, 'STATIC_ROOT = BASE_DIR / "other"');
    await reports(settingsReassigned, root, [{ file, line, severity: 'notice' }]);
  });

  it('stays silent', async () => {
    await staysSilent(settingsReassigned, project());
    for (const lines of [
      'ALLOWED_HOSTS = ["*"]\n',
      'ALLOWED_HOSTS = ALLOWED_HOSTS + ["a.org"]\n',
      'ALLOWED_HOSTS = ["a.org", *ALLOWED_HOSTS]\n',
      'ALLOWED_HOSTS = [".herokuapp.com", "127.0.0.1", "localhost"]\n',
      'if "DYNO" in os.environ:\n    ALLOWED_HOSTS = ["a.org"]\n',
      'try:\n    ALLOWED_HOSTS = ["a.org"]\nexcept KeyError:\n    pass\n',
      'ALLOWED_HOSTS = os.environ["H"].split(",")\n',
      'DATABASES = {"default": {}}\n',
      'STATIC_URL = "static/"\n',
      'STATIC_URL = os.environ["U"]\n',
      // whitenoise-lost speaks.
      `MIDDLEWARE = [\n${[
        'django.middleware.security.SecurityMiddleware',
        'django.contrib.sessions.middleware.SessionMiddleware',
        'django.middleware.common.CommonMiddleware',
        'django.middleware.csrf.CsrfViewMiddleware',
        'django.contrib.auth.middleware.AuthenticationMiddleware',
        'django.contrib.messages.middleware.MessageMiddleware',
        'django.middleware.clickjacking.XFrameOptionsMiddleware',
      ]
        .map((name) => `    "${name}",\n`)
        .join('')}]\n`,
    ])
      await staysSilent(settingsReassigned, withLines(lines));
    // A module of its own is there to override.
    const base = project()[file]!;
    await staysSilent(
      settingsReassigned,
      project({ 'mysite/base.py': base, [file]: 'from .base import *\nALLOWED_HOSTS = ["a.org"]\n' }),
    );
  });
});
