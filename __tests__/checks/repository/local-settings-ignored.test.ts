import { expect, it } from 'vitest';
import check from '../../../src/checks/repository/local-settings-ignored.js';
import { lineOf, project, withSettings } from '../projects.js';
import { repaired, reports, staysSilent } from '../verbs.js';

const ignored = { '.gitignore': 'venv/\nlocal_settings.py\n*_secret.py\n' };
const importing = (line: string) => ({ ...withSettings(['STATIC_URL', `${line}\nSTATIC_URL`]), ...ignored });

it.each([
  'from .local_settings import *',
  'from mysite.local_settings import KEY',
  'import local_settings',
  'from .mail_secret import (\n    KEY,\n)',
])('reports %s', async (line) => {
  const files = importing(line);
  await reports(check, files, [
    { file: 'mysite/settings.py', line: lineOf(files, 'mysite/settings.py', line) },
  ]);
});

it('guards the import', async () => {
  const after = await repaired(
    check,
    importing('if os.name != "nt":\n    from .local_settings import *  # mine'),
  );
  expect(after['mysite/settings.py']).toContain(
    'if os.name != "nt":\n    try:\n        from .local_settings import *  # mine\n    except ImportError:\n        pass\n',
  );
});

it('stays silent', async () => {
  await staysSilent(
    check,
    importing('import contextlib\nwith contextlib.suppress(ImportError):\n    from .local_settings import *'),
  );
  await staysSilent(check, { ...project(), ...ignored });
  await staysSilent(
    check,
    importing('try:\n    from .local_settings import *\nexcept ImportError:\n    pass'),
  );
  await staysSilent(check, {
    ...importing('from .local_settings import *'),
    'mysite/local_settings.py': 'A = 1\n',
  });
  await staysSilent(check, { ...importing('from .local_settings import *'), '.gitignore': 'venv/\n' });
  await staysSilent(check, importing('if os.environ.get("CI"):\n    from .local_settings import *'));
  await staysSilent(check, importing('import stripe_secret'));
});
