import { it } from 'vitest';
import {
  buildpackDuplicate,
  buildpackMissing,
  buildpackPinnedOld,
} from '../../../src/checks/platform/buildpacks.js';
import type { PlatformState } from '../../../src/checks/platform-state.js';
import { platformWith } from '../platform.js';
import { project } from '../projects.js';
import { reports, run, staysSilent } from '../verbs.js';

const app = (...buildpacks: string[]) => ({ platform: platformWith({}, { buildpacks }) });
const none = (over: Partial<PlatformState>) => ({ platform: platformWith({}, over) });
const mixed = project({ 'package.json': '{}' });

it('reports an app that is not built as Python', async () => {
  await reports(buildpackMissing, project(), [{ file: '' }], app('heroku/nodejs'));
  await reports(buildpackMissing, mixed, [{ file: 'package.json' }], app());
});

it('reports two Python buildpacks, and a pinned one', async () => {
  await reports(
    buildpackDuplicate,
    project(),
    [{ file: '' }],
    app('heroku/python', 'heroku/nodejs', 'heroku/python'),
  );
  await reports(
    buildpackPinnedOld,
    project(),
    [{ file: '' }],
    app('https://github.com/heroku/heroku-buildpack-python#v210'),
  );
});

it('stays silent', async () => {
  const good = [
    ['heroku/python'],
    ['urn:buildpack:heroku/python'],
    ['heroku/nodejs', 'heroku/python'],
    ['https://github.com/heroku/heroku-buildpack-python'],
    ['https://github.com/heroku/heroku-buildpack-python.git'],
    ['https://github.com/heroku/heroku-buildpack-apt', 'heroku/python'],
  ];
  for (const check of [buildpackMissing, buildpackDuplicate, buildpackPinnedOld]) {
    await staysSilent(check, mixed);
    for (const buildpacks of good) await staysSilent(check, mixed, app(...buildpacks));
  }
  // Another's buildpack may build Python; without any the project is taken for Python.
  await staysSilent(buildpackMissing, project(), app('https://github.com/me/my-python'));
  await staysSilent(buildpackMissing, project(), app());
  await staysSilent(buildpackMissing, project({ 'frontend/package.json': '{}' }), app());
  await staysSilent(buildpackMissing, mixed, none({ builtAs: 'Python' }));
  await staysSilent(buildpackMissing, mixed, none({ generation: 'fir', stack: 'cnb' }));
});

it('does not apply where nothing is built by buildpacks', async () => {
  const { notApplicable } = await run(buildpackMissing, mixed, none({ stack: 'container' }));
  if (notApplicable.length !== 1) throw new Error('it applies');
});
