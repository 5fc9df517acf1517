import { it } from 'vitest';
import { ecoSleep, maintenanceOn, stackEol, webScaledZero } from '../../../src/checks/platform/app-state.js';
import type { PlatformState } from '../../../src/checks/platform-state.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const app = (over: Partial<PlatformState>) => ({ platform: platformWith({}, over) });
const here = [{ file: '' }];
const web = (quantity: number) => new Map([['web', quantity]]);

it('reports what keeps visitors out', async () => {
  await reports(maintenanceOn, project(), here, app({ maintenance: true }));
  await reports(webScaledZero, project(), here, app({ formation: web(0), builtAs: 'Python' }));
  await reports(ecoSleep, project(), here, app({ sizes: new Map([['web', 'Eco']]) }));
});

it('reports a retired stack, and notices one whose end is near', async () => {
  await reports(stackEol, project(), here, app({ stack: 'heroku-20' }));
  await reports(stackEol, project(), [{ file: '', severity: 'notice' }], app({ stack: 'heroku-22' }));
});

it('stays silent', async () => {
  for (const check of [ecoSleep, maintenanceOn, stackEol, webScaledZero]) {
    await staysSilent(check, project());
    await staysSilent(check, project(), app({ formation: web(1), builtAs: 'Python' }));
    for (const stack of ['heroku-24', 'heroku-26', 'cnb', 'container'])
      await staysSilent(check, project(), app({ stack }));
  }
  // Before the first release there is nothing to scale.
  await staysSilent(webScaledZero, project(), app({ formation: web(0) }));
  await staysSilent(webScaledZero, project(), app({ builtAs: 'Python' }));
  await staysSilent(ecoSleep, project(), app({ sizes: new Map([['worker', 'Eco']]) }));
});
