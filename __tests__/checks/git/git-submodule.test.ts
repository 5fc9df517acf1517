import { it } from 'vitest';
import check from '../../../src/checks/git/git-submodule.js';
import { project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

it('reports a submodule that the settings use', async () => {
  const files = withSettings(
    ['    "django.contrib.messages",', '    "django.contrib.messages",\n    "vendor.blog",'],
    ['STATIC_URL', 'STATICFILES_DIRS = [BASE_DIR / "theme" / "static"]\nSTATIC_URL'],
  );
  await reports(check, { ...files, '.gitmodules': '' }, [{ file: '.gitmodules' }, { file: '.gitmodules' }], {
    submodules: ['theme', 'vendor/blog'],
  });
});

it('asks of another one', async () => {
  await asks(check, project(), /submodules that are not checked out \(`docs\/theme`\)/, {
    submodules: ['docs/theme'],
  });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ 'theme/a.css': '' }), { submodules: ['theme'] });
});
