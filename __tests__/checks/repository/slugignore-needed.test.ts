import { it } from 'vitest';
import check from '../../../src/checks/repository/slugignore-needed.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports patterns that remove needed files', async () => {
  await reports(check, project({ '.slugignore': '*.md\n*.txt\n' }), [{ file: '.slugignore', line: 2 }]);
  await reports(check, project({ '.slugignore': '/mysite\n' }), [{ file: '.slugignore', line: 1 }]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ '.slugignore': '*.md\n/docs\ntests/\n', 'README.md': '' }));
});
