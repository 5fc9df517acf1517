import { expect, it } from 'vitest';
import check from '../../../src/checks/migrations/migrations-ignored.js';
import { repaired, reports, staysSilent } from '../verbs.js';
import { migration, withBlog } from './apps.js';

it.each(['migrations/', '**/migrations/**', '*/migrations/0*.py', 'blog/migrations'])(
  'reports %s and deletes it',
  async (rule) => {
    const files = withBlog({ '.gitignore': `venv/\n${rule}\n*.log\n` });
    await reports(check, files, [{ file: '.gitignore', line: 2 }]);
    expect((await repaired(check, files))['.gitignore']).toBe('venv/\n*.log\n');
  },
);

it('warns of the next migration where some are tracked all the same', async () => {
  await reports(
    check,
    withBlog({ '.gitignore': 'migrations/', 'blog/migrations/0001_initial.py': migration() }),
    [{ file: '.gitignore', line: 1, severity: 'warning' }],
  );
});

it('stays silent', async () => {
  await staysSilent(check, withBlog({}));
  await staysSilent(check, withBlog({ '.gitignore': '**/migrations/__pycache__/\n' }));
  await staysSilent(check, withBlog({ '.gitignore': '*.py\n!*.py\n' }));
  await staysSilent(check, withBlog({ '.gitignore': 'migrations/', 'blog/models.py': '' }));
  await staysSilent(check, withBlog({ '.gitignore': 'migrations/' }, 'other'));
});
