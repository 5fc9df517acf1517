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
