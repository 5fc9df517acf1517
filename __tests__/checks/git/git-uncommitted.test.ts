import { expect, it } from 'vitest';
import check from '../../../src/checks/git/git-uncommitted.js';
import { project, withSettings } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';

it('reports changed files that the app needs, once', async () => {
  const { findings } = await reports(check, project(), [{ file: 'Procfile' }], {
    git: { changed: ['mysite/urls.py', 'README.md', 'Procfile', 'a/templates/a.txt', 'static/b.css'] },
  });
  expect(findings[0]?.message.en).toContain('`Procfile`, `a/templates/a.txt`, `mysite/urls.py` and 1 more');
});

it('reports new files beside tracked ones, and new folders that the settings name', async () => {
  await reports(check, project(), [{ file: 'mysite/views.py' }], { git: { untracked: ['mysite/views.py'] } });
  await reports(check, project({ Procfile: undefined }), [{ file: 'Procfile' }], {
    git: { untracked: ['Procfile'] },
  });
  const files = withSettings([
    '    "django.contrib.messages",',
    '    "django.contrib.messages",\n    "apps.blog.apps.BlogConfig",',
  ]);
  await reports(check, files, [{ file: 'apps/' }], { git: { untracked: ['apps/'] } });
  await reports(check, { ...files, 'apps/__init__.py': '' }, [{ file: 'apps/blog/' }], {
    git: { untracked: ['apps/blog/', 'apps/other/'] },
  });
});

it('reports a repository without a commit', async () => {
  await reports(check, project(), [{ file: '' }], { git: { head: undefined } });
});

it('stays silent', async () => {
  await staysSilent(check, project());
  await staysSilent(check, project(), { git: {} });
  await staysSilent(check, project(), {
    git: {
      changed: ['README.md', 'mysite/tests/test_a.py', 'package-lock.json', '.github/workflows/a.yml'],
      untracked: [
        'venv/',
        'scratch.py',
        'notes.html',
        'htmlcov/',
        'coverage.xml',
        'mysite/test_a.py',
        'other/a.py',
      ],
    },
  });
});
