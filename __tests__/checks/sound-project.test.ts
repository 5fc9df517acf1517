import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { project } from './projects.js';
import { contextOf } from './verbs.js';

it('finds nothing in a project that Heroku can run, and asks only for what Heroku knows', async () => {
  const { findings, unknowns, suppressed } = runChecks(await contextOf(project()));
  expect(findings).toEqual([]);
  expect(suppressed).toEqual([]);
  expect(unknowns.map(({ check, needs }) => `${check}: ${needs.en}`)).toMatchInlineSnapshot(`
    [
      "db-addon-missing: whether a Postgres add-on is attached (config var DATABASE_URL)",
      "env-var-required: whether the app has the config vars \`SECRET_KEY\`, which the settings require",
    ]
  `);
});
