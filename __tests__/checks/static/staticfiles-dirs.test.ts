import { it } from 'vitest';
import { staticfilesDirMissing, staticRootInDirs } from '../../../src/checks/static/staticfiles-dirs.js';
import { lineOf, project, withSettings } from '../projects.js';
import { asks, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
const dirs = (value: string, more: Record<string, string> = {}) => ({
  ...withSettings(['STATIC_URL', `STATICFILES_DIRS = ${value}\nSTATIC_URL`]),
  ...more,
});

it('reports STATIC_ROOT among the sources', async () => {
  const files = dirs('[BASE_DIR / "static", os.path.join(BASE_DIR, "staticfiles")]');
  await reports(staticRootInDirs, files, [{ file, line: lineOf(files, file, 'STATICFILES_DIRS') }]);
  await staysSilent(staticRootInDirs, project());
  await staysSilent(staticRootInDirs, dirs('[BASE_DIR / "static"]'));
});

it('reports a folder without tracked files', async () => {
  const files = dirs('[BASE_DIR / "static"]');
  const line = lineOf(files, file, 'STATICFILES_DIRS');
  await reports(staticfilesDirMissing, files, [{ file, line }]);
  await reports(staticfilesDirMissing, { ...files, 'requirements.txt': 'Django==3.2.25\n' }, [
    { file, line, severity: 'error' },
  ]);
  await staysSilent(staticfilesDirMissing, dirs('[BASE_DIR / "static"]', { 'static/a.css': '' }));
  await asks(staticfilesDirMissing, dirs('[BASE_DIR / "dist"]', { 'front/package.json': '{}' }), /`dist\/`/);
  await staysSilent(staticfilesDirMissing, dirs('["/usr/share/x", os.environ["D"]]'));
});
