import { it } from 'vitest';
import { migrationIrreversible } from '../../../src/checks/migrations/migration-irreversible.js';
import { reports, staysSilent } from '../verbs.js';
import { isNew, line, next, withMigration } from './new-migrations.js';

it('reports what does not say how to undo it', async () => {
  const files = withMigration(['migrations.RunPython(fill)', 'migrations.RunSQL("UPDATE x SET y = 1")']);
  await reports(
    migrationIrreversible,
    files,
    [0, 1].map((more) => ({ file: next, line: line + more })),
    isNew,
  );
});

it.each([
  'migrations.RunPython(fill, empty)',
  'migrations.RunPython(fill, reverse_code=migrations.RunPython.noop)',
  'migrations.RunSQL("UPDATE x SET y = 1", reverse_sql=migrations.RunSQL.noop)',
  'migrations.RunSQL("UPDATE x SET y = 1", "UPDATE x SET y = 0")',
  'migrations.RemoveField("post", "mood")',
])('stays silent on %s', async (operation) => {
  await staysSilent(migrationIrreversible, withMigration([operation]), isNew);
});
