import { it } from 'vitest';
import check from '../../../src/checks/git/same-commit-rebuilt.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

const running = (commit: string | undefined) => ({ ...platformWith({ SECRET_KEY: 'x' }), commit });
const head = 'a'.repeat(40);

it('reports the commit that runs already', async () => {
  await reports(check, project(), [{ file: '' }], { platform: running(head), git: { head } });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project(), { git: { head } });
  await staysSilent(check, project(), { platform: running('b'.repeat(40)), git: { head } });
  await staysSilent(check, project(), { platform: running(undefined), git: { head: undefined } });
});
