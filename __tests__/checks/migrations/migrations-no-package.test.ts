import { it } from 'vitest';
import check from '../../../src/checks/migrations/migrations-no-package.js';
import { repaired, reports, staysSilent } from '../verbs.js';
import { migration, withBlog } from './apps.js';

it('reports it and creates the file', async () => {
  const files = withBlog({ 'blog/migrations/0001_initial.py': migration() });
  await reports(check, files, [{ file: 'blog/migrations/0001_initial.py', line: 1 }]);
  await repaired(check, files);
});

it('stays silent', async () => {
  await staysSilent(check, withBlog({}));
  await staysSilent(check, withBlog({ 'blog/migrations/__init__.py': '' }));
});
