import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/env-var-required.js';
import { platformWith } from '../platform.js';
import { project, withSettings } from '../projects.js';
import { asks, reports, run, staysSilent } from '../verbs.js';

it('reports what the app lacks', async () => {
  await reports(check, project(), [{ file: 'mysite/settings.py', line: 7 }], {
    platform: platformWith({ DEBUG: 'x' }),
  });
});

it('asks once, with every name', async () => {
  const files = withSettings(['STATIC_URL', 'BUCKET = os.environ["BUCKET"]\nSTATIC_URL']);
  await asks(check, files, /`SECRET_KEY`, `BUCKET`/);
});

it('stays silent', async () => {
  await staysSilent(check, project(), { platform: platformWith({ SECRET_KEY: 'x' }) });
  await staysSilent(
    check,
    withSettings([
      'SECRET_KEY = os.environ["SECRET_KEY"]',
      'SECRET_KEY = os.environ.get("SECRET_KEY") or "a"\nP = os.environ["PORT"] if "PORT" in os.environ else 0',
    ]),
  );
});

it('counts the variable without which SECRET_KEY is empty', async () => {
  const key = (line: string) => withSettings(['SECRET_KEY = os.environ["SECRET_KEY"]', line]);
  for (const line of [
    'SECRET_KEY = os.environ.get("KEY")',
    'SECRET_KEY = os.getenv("KEY", "")',
    'import environ; SECRET_KEY = environ.Env(KEY=(str, ""))("KEY")',
  ]) {
    await asks(check, key(line), /`KEY`/);
    const { findings } = await reports(check, key(line), [{ file: 'mysite/settings.py', line: 7 }], {
      platform: platformWith({ DEBUG: 'x' }),
    });
    expect(findings[0]?.message.en).toContain('SECRET_KEY is empty');
  }
  for (const line of [
    'SECRET_KEY = os.environ.get("KEY", make())',
    'SECRET_KEY = os.environ.get("KEY")\nif not SECRET_KEY:\n    SECRET_KEY = "a"',
    'SECRET_KEY = os.environ.get("KEY" if DEBUG else "OTHER")',
  ])
    await staysSilent(check, key(line));
});

it('counts what is asked for as long as nothing else is set', async () => {
  const lines = (test: string) =>
    withSettings([
      'STATIC_URL',
      `STAGE = os.environ.get("STAGE", "live")\nif ${test}:\n    HOST = os.environ["PGHOST"]\nSTATIC_URL`,
    ]);
  await asks(check, lines('STAGE != "dev"'), /`SECRET_KEY`, `PGHOST`/);
  const { unknowns } = await run(check, lines('STAGE == "dev"'));
  expect(unknowns[0]?.needs.en).not.toContain('PGHOST');
});

it('counts what the settings themselves insist on', async () => {
  const end = 'STATIC_URL = "static/"';
  const lines = (more: string) => withSettings([end, `${more}\n${end}`]);
  const insisting = [
    'TOKEN = os.getenv("TOKEN")\nif TOKEN is None:\n    import sys\n    sys.exit(1)',
    'TOKEN = os.environ.get("TOKEN", "")\nif not TOKEN:\n    raise RuntimeError("TOKEN")',
    'def required(name):\n    value = os.environ.get(name, "").strip()\n    if not value:\n        raise ValueError(name)\n    return value\n\nTOKEN = required("TOKEN")',
    'assert os.environ.get("TOKEN"), "TOKEN"',
  ];
  for (const one of insisting) {
    const files = lines(one);
    await asks(check, files, /`SECRET_KEY`, `TOKEN`,/);
    await staysSilent(check, files, { platform: platformWith({ SECRET_KEY: 'x', TOKEN: 'y' }) });
    const { findings: missing } = await run(check, files, { platform: platformWith({ SECRET_KEY: 'x' }) });
    expect(missing.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('The settings require the config var TOKEN'),
    ]);
  }
  for (const one of [
    'TOKEN = os.getenv("TOKEN")\nif TOKEN == "bad":\n    raise RuntimeError(TOKEN)',
    'TOKEN = os.getenv("TOKEN", "a")\nif not TOKEN:\n    raise RuntimeError("TOKEN")',
    'if not os.getenv("TOKEN") and not os.getenv("OTHER"):\n    raise RuntimeError("one of them")',
    'if DEBUG and not os.getenv("TOKEN"):\n    raise RuntimeError("TOKEN")',
    'try:\n    if not os.getenv("TOKEN"):\n        raise RuntimeError("TOKEN")\nexcept RuntimeError:\n    pass',
    'def later():\n    if not os.getenv("TOKEN"):\n        raise RuntimeError("TOKEN")',
  ])
    await asks(check, lines(one), /config vars `SECRET_KEY`, which/);
});
