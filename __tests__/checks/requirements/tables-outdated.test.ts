import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { olderThan, tables } from '../../../src/checks/data/tables.js';
import check from '../../../src/checks/requirements/tables-outdated.js';
import { runChecks } from '../../../src/checks/run.js';
import { project } from '../projects.js';
import { contextOf, staysSilent } from '../verbs.js';

const on = async (today: string) =>
  runChecks({ ...(await contextOf(project())), today }, { checks: [check] }).findings;

it('says which tables are older than six months', async () => {
  expect(await on('2026-12-24')).toEqual([]);
  const [finding] = await on('2027-03-01');
  expect(finding).toMatchObject({ severity: 'notice', location: { file: 'requirements.txt' } });
  expect(finding!.message.en).toContain('python (2026-08-18)');
  expect(finding!.message.en).not.toContain('django (');
  expect((await on('2030-01-01'))[0]!.message.en).toContain('django (');
});

it('says nothing where nobody tells the date', async () => {
  await staysSilent(check, project());
});

it('counts in calendar months', () => {
  expect(olderThan(6, '2027-02-18')).toEqual([]);
  expect(olderThan(6, '2027-02-19').map(({ name }) => name)).toEqual(['python']);
});

it('knows the file and the day of each', () => {
  const root = join(import.meta.dirname, '../../..');
  for (const { file, asOf } of tables) {
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(readFileSync(join(root, file), 'utf8')).toContain(asOf);
  }
});
