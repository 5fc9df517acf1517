import { it } from 'vitest';
import check from '../../../src/checks/repository/env-var-required.js';
import { platformWith } from '../platform.js';
import { project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

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
      'SECRET_KEY = os.environ.get("SECRET_KEY")\nP = os.environ["PORT"] if "PORT" in os.environ else 0',
    ]),
  );
});
