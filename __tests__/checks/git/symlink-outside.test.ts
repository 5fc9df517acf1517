import { it } from 'vitest';
import check from '../../../src/checks/git/symlink-outside.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports links out of the project, to what is not tracked, and in a circle', async () => {
  await reports(
    check,
    project(),
    [
      { file: 'config.json' },
      { file: 'shared.py' },
      { file: 'static/loop' },
      { file: 'static/uploads' },
      { file: 'model', severity: 'warning' },
    ],
    {
      links: {
        'config.json': '/etc/site.json',
        model: 'models/v2',
        'shared.py': '../shared/shared.py',
        'static/loop': 'loop',
        'static/uploads': '../media',
      },
    },
  );
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project(), {
    links: {
      'run.py': 'manage.py',
      'site/here': '../mysite',
      app: 'mysite',
      'again.py': 'app/urls.py',
      root: '.',
    },
    submodules: ['theme'],
  });
  // Nothing on Heroku looks there.
  await staysSilent(check, project(), {
    links: { '.ruff.toml': 'common/ruff.toml', 'docs/old': '../docs/v1', 'tests/data': '../fixtures' },
  });
  // These come and go with other things, which have a check or a build of their own.
  await staysSilent(check, project({ 'env/pyvenv.cfg': '' }), {
    links: { 'env/bin/python': '/usr/bin/python3' },
  });
  await staysSilent(check, project(), { links: { 'static/fonts': '../node_modules/x/fonts' } });
  await staysSilent(check, project(), { links: { 'static/theme': '../theme/css' }, submodules: ['theme'] });
});
