import { it } from 'vitest';
import check from '../../../src/checks/repository/slugignore-needed.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports patterns that remove needed files', async () => {
  await reports(check, project({ '.slugignore': '*.md\n*.txt\n' }), [{ file: '.slugignore', line: 2 }]);
  await reports(check, project({ '.slugignore': '/mysite\n' }), [{ file: '.slugignore', line: 1 }]);
});

it('reports patterns that remove an app or its templates', async () => {
  const files = {
    ...withSettings(['"django.contrib.messages",', '"django.contrib.messages",\n    "blog",']),
    'blog/models.py': '',
    'blog/templates/blog/post.html': '',
    'blog/tests/test_post.py': '',
  };
  await reports(check, { ...files, '.slugignore': 'tests/\n*.html\nblog/models.py\n' }, [
    { file: '.slugignore', line: 2 },
    { file: '.slugignore', line: 3 },
  ]);
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project({ '.slugignore': '*.md\n/docs\ntests/\n', 'README.md': '' }));
});
