import { expect, it } from 'vitest';
import check from '../../../src/checks/evidence/system-check-fails.js';
import type { SystemCheck } from '../../../src/django/evidence.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { evidence, well } from './evidence.js';

const message = (more: Partial<SystemCheck> = {}): SystemCheck => ({
  id: 'fields.E300',
  level: 40,
  message:
    "Field defines a relation with model 'reviews.Nothing', which is either not installed, or is abstract.",
  hint: null,
  location: { file: 'reviews/models.py', line: 7 },
  object: 'reviews.Other.extra',
  ...more,
});
const saying = (...messages: SystemCheck[]) => ({
  evidence: evidence({ release: { checks: well(messages) } }),
});

it('reports an error at the model, with Django’s own hint', async () => {
  const { findings } = await reports(
    check,
    project(),
    [{ file: 'reviews/models.py', line: 7 }],
    saying(message({ hint: 'Install the app.' })),
  );
  expect(findings[0]!.message.en).toBe(
    "Field defines a relation with model 'reviews.Nothing', which is either not installed, or is abstract. (fields.E300) `migrate` refuses to work with it.",
  );
  expect(findings[0]!.remedy.en).toBe('Repair what `python manage.py check` says. Install the app.');
});

it('names the object where there is no line', async () => {
  const { findings } = await reports(
    check,
    project(),
    [{ file: 'mysite/settings.py' }],
    saying(message({ location: null })),
  );
  expect(findings[0]!.message.en).toMatch(/^reviews\.Other\.extra: /);
});

it('stays silent on warnings and on what other checks tell', async () => {
  await staysSilent(check, project(), saying(message({ level: 30, id: 'models.W042' })));
  await staysSilent(
    check,
    project(),
    saying(message({ id: 'staticfiles.E002' }), message({ id: '4_0.E001' })),
  );
  await staysSilent(check, project());
});
