import { beforeAll, expect, test } from 'vitest';
import { openDjangoProject } from '../../src/django/open.js';
import { projectFromMap } from '../../src/project/project-from-map.js';
import { initPython } from '../../src/python/wasm.js';
import { oldCodeWith } from '../../src/stages/old-code.js';
import { project } from '../checks/projects.js';

beforeAll(() => initPython());

const migration = (operations: string) =>
  `from django.db import migrations, models\n\nclass Migration(migrations.Migration):\n    operations = [${operations}]\n`;
const django = () =>
  openDjangoProject(
    projectFromMap(
      project({
        'blog/migrations/0002_tag.py': migration('migrations.CreateModel("Tag", [])'),
        'blog/migrations/0003_drop.py': migration('migrations.RemoveField("post", "mood")'),
        'apps/shop/migrations/0002_fill.py': migration('migrations.RunPython(fill)'),
      }),
    ),
  );
const judge = (...names: string[]) =>
  oldCodeWith(
    names.map((name) => ({ app: name.split('.')[0]!, name: name.split('.')[1]! })),
    django(),
  );

test('a new table, Django’s own migrations and the first of a package do no harm', () => {
  const applied = ['blog.0002_tag', 'auth.0012_alter_user_first_name_max_length', 'taggit.0001_initial'];
  expect(judge(...applied)).toEqual({ breaking: [], unknown: [] });
});

test('a column that is gone does, and where', () => {
  expect(judge('blog.0002_tag', 'blog.0003_drop').breaking).toEqual([
    {
      app: 'blog',
      name: '0003_drop',
      operation: 'RemoveField',
      location: { file: 'blog/migrations/0003_drop.py', line: 4 },
    },
  ]);
});

test('code of its own, and later migrations of packages, are not known', () => {
  expect(judge('shop.0002_fill', 'taggit.0005_slug').unknown.map(({ app }) => app)).toEqual([
    'shop',
    'taggit',
  ]);
});
