import { it } from 'vitest';
import {
  migrationsConflict,
  migrationsDependencyMissing,
} from '../../../src/checks/migrations/migrations-conflict.js';
import { reports, staysSilent } from '../verbs.js';
import { migration, withBlog } from './apps.js';

const first = '("blog", "0001_initial")';
const folder = (files: Record<string, string>) =>
  withBlog({
    'blog/migrations/__init__.py': '',
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`blog/migrations/${name}.py`, text])),
  });

it('reports two last migrations', async () => {
  const files = folder({
    '0001_initial': migration(),
    '0002_a': migration(first),
    '0002_b': migration(first),
  });
  await reports(migrationsConflict, files, [{ file: 'blog/migrations/0002_b.py', line: 1 }]);
});

it('reads what stands below the operations, too', async () => {
  const below = migration(first).replace(/( {4}dependencies = .*\n)( {4}operations = .*\n)/, '$2$1');
  const files = folder({ '0001_initial': migration(), '0002_a': below, '0002_b': below });
  await reports(migrationsConflict, files, [{ file: 'blog/migrations/0002_b.py', line: 1 }]);
});

it('reports a dependency that is not there', async () => {
  const files = folder({
    '0001_initial': migration(),
    '0003_c': migration('("auth", "0001_initial")', '("blog", "0002_b")'),
  });
  await reports(migrationsDependencyMissing, files, [{ file: 'blog/migrations/0003_c.py', line: 5 }]);
});

it('stays silent', async () => {
  const sound = folder({
    '0001_initial': migration(
      'migrations.swappable_dependency(settings.AUTH_USER_MODEL)',
      '("auth", "__first__")',
    ),
    '0002_a': migration(first),
    '0002_b': migration(first),
    '0003_merge': migration('("blog", "0002_a")', '("blog", "0002_b")'),
  });
  const squashed = folder({
    '0001_initial': migration(),
    '0002_a': migration(first),
    '0001_squashed_0002_a': migration().replace(
      'dependencies',
      'replaces = [("blog", "0001_initial"), ("blog", "0002_a")]\n    dependencies',
    ),
    '0003_b': migration('("blog", "0002_a")'),
  });
  const computed = folder({
    '0001_initial': migration(),
    '0002_a': migration(first),
    '0002_b': migration('first'),
  });
  const { 'blog/migrations/0002_a.py': deleted, ...cleared } = squashed;
  for (const files of [sound, squashed, cleared, computed, withBlog({})]) {
    await staysSilent(migrationsConflict, files);
    await staysSilent(migrationsDependencyMissing, files);
  }
});
