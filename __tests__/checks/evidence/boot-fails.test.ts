import { describe, expect, it } from 'vitest';
import { bootFails, urlconfFails } from '../../../src/checks/evidence/boot-fails.js';
import { project } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';
import { evidence, raised } from './evidence.js';

const missing = raised('ModuleNotFoundError', "No module named 'shop.views'", { module: 'shop.views' });
const placed = raised('ImportError', "cannot import name 'x'", {
  location: { file: 'mysite/urls.py', line: 2 },
});

describe('boot-fails', () => {
  it('reports the exception where it comes from, else at the web process', async () => {
    await reports(bootFails, project(), [{ file: 'mysite/urls.py', line: 2 }], {
      evidence: evidence({ run: { boot: placed } }),
    });
    const { findings } = await reports(bootFails, project(), [{ file: 'Procfile', line: 1 }], {
      evidence: evidence({ run: { boot: missing } }),
    });
    expect(findings[0]!.message.en).toBe(
      "The web process ends at boot with `ModuleNotFoundError: No module named 'shop.views'`, and Heroku answers H10 (App crashed).",
    );
  });

  it('asks whether a variable is there that may be', async () => {
    const boot = raised('KeyError', "'TOKEN'", { variable: 'TOKEN' });
    await asks(bootFails, project(), /whether the app has the config var `TOKEN`/, {
      evidence: evidence({ run: { boot, reads: { TOKEN: false } }, unsettled: ['TOKEN'] }),
    });
  });

  it('asks what an import waits for, and why it ends', async () => {
    const of = (ended: 'late' | 'died') => ({ evidence: evidence({ run: { boot: { ended } } }) });
    await asks(bootFails, project(), /waits for/, of('late'));
    await asks(bootFails, project(), /ends in the middle/, of('died'));
  });

  it.each([
    ['a service that is not there', raised('django.db.utils.OperationalError', 'connection refused')],
    ['a value of a stand-in', raised('ValueError', 'not base64')],
    ['a library of the system', raised('ImportError', 'libGL.so.1: cannot open shared object file')],
    [
      'a library of the system',
      raised('django.core.exceptions.ImproperlyConfigured', 'Could not find the GDAL library'),
    ],
  ])('stays silent on %s', async (_, boot) => {
    const run = { boot, reads: { SECRET_KEY: true } };
    await staysSilent(bootFails, project(), { evidence: evidence({ run, unsettled: ['SECRET_KEY'] }) });
  });

  it('stays silent where it is not known what the web process loads', async () => {
    await staysSilent(bootFails, project(), {
      evidence: evidence({ run: { boot: missing, target: undefined } }),
    });
  });

  it('stays silent when it boots or was not asked', async () => {
    await staysSilent(bootFails, project(), { evidence: evidence() });
    await staysSilent(bootFails, project());
  });
});

describe('urlconf-fails', () => {
  it('reports what the first request would meet', async () => {
    const { findings } = await reports(urlconfFails, project(), [{ file: 'mysite/urls.py', line: 2 }], {
      evidence: evidence({ run: { urls: placed } }),
    });
    expect(findings[0]!.message.en).toContain('build and boot pass, then every page is a 500');
  });

  it('stays silent when the URLs import, were not reached, or hang', async () => {
    await staysSilent(urlconfFails, project(), { evidence: evidence() });
    await staysSilent(urlconfFails, project(), { evidence: evidence({ run: { urls: undefined } }) });
    await staysSilent(urlconfFails, project(), { evidence: evidence({ run: { urls: { ended: 'late' } } }) });
  });
});
