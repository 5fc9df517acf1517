import { expect, it } from 'vitest';
import check from '../../../src/checks/migrations/migrations-drift.js';
import { runChecks } from '../../../src/checks/run.js';
import { evidence, well } from '../evidence/evidence.js';
import { contextOf, reports, staysSilent } from '../verbs.js';
import { migration, withBlog } from './apps.js';

const doing = (...operations: string[]) =>
  migration().replace('operations = []', `operations = [${operations.join(', ')}]`);
const models =
  'from django.db import models\nclass Post(models.Model):\n    pass\nclass Tag(models.Model):\n    pass\n';
const blog = (files: Record<string, string>) =>
  withBlog({ 'blog/models.py': models, 'blog/migrations/__init__.py': '', ...files });
const post = 'migrations.CreateModel(name="Post", fields=[])';

it('reports a model that no migration creates', async () => {
  const files = blog({ 'blog/migrations/0001_initial.py': doing(post) });
  await reports(check, files, [{ file: 'blog/models.py', line: 4 }]);
  const split = blog({
    'blog/models.py': '',
    'blog/models/__init__.py': 'from .tag import Tag\n',
    'blog/models/tag.py': 'from django.db.models import Model\nclass Tag(Model):\n    pass\n',
    'blog/migrations/0001_initial.py': doing(post),
  });
  await reports(check, split, [{ file: 'blog/models/tag.py', line: 2 }]);
});

it('tells what Python saw: an error where a query would fail, a warning otherwise', async () => {
  const seen = (operation: string) => {
    const change = { app: 'blog', operation, description: 'x', database: true, location: null } as const;
    const plan = well([
      { app: 'blog', name: '0001_initial', file: 'blog/migrations/0001_initial.py', replaces: [] },
    ]);
    return { evidence: evidence({ release: { plan, drift: well({ conflicts: {}, changes: [change] }) } }) };
  };
  const severities = ['AddField', 'CreateModel', 'RemoveIndex', 'AlterField'].map(async (operation) => {
    const files = blog({ 'blog/migrations/0001_initial.py': doing(post) });
    const context = await contextOf(files, seen(operation));
    return runChecks(context, { only: [check.id] }).findings.map(({ severity }) => severity);
  });
  expect((await Promise.all(severities)).flat()).toEqual(['error', 'error', 'warning', 'warning']);
});

it('stays silent', async () => {
  const first = { 'blog/migrations/0001_initial.py': doing(post) };
  await staysSilent(check, blog({}));
  await staysSilent(
    check,
    blog({ 'blog/migrations/0001_initial.py': doing(post, 'migrations.CreateModel("tag", [])') }),
  );
  await staysSilent(
    check,
    blog({ ...first, 'blog/migrations/0002_rename.py': doing('migrations.RenameModel("Label", "Tag")') }),
  );
  const nested =
    'migrations.SeparateDatabaseAndState(state_operations=[migrations.CreateModel(name="Tag", fields=[])])';
  await staysSilent(check, blog({ ...first, 'blog/migrations/0002_move.py': doing(nested) }));
  // What can't be followed is no proof.
  await staysSilent(
    check,
    blog({ ...first, 'blog/migrations/0002_own.py': doing('migrations.CreateModel(name=NAME)') }),
  );
  await staysSilent(
    check,
    blog({
      ...first,
      'blog/migrations/0002_own.py': migration().replace('operations = []', 'operations = make()'),
    }),
  );
  for (const tag of [
    'class Tag(models.Model):\n    class Meta:\n        abstract = True\n',
    'class Tag(models.Model):\n    class Meta:\n        app_label = "other"\n',
    'if EXTRA:\n    class Tag(models.Model):\n        pass\n',
    'class Tag(Model):\n    pass\n',
  ]) {
    const source = models.replace(/class Tag.*/s, tag);
    await staysSilent(check, blog({ ...first, 'blog/models.py': source }));
  }
  await staysSilent(
    check,
    blog({
      ...first,
      'blog/models.py': '',
      'blog/models/__init__.py': '# from .old import Tag\n',
      'blog/models/old.py': 'from django.db import models\nclass Tag(models.Model):\n    pass\n',
    }),
  );
});
