import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { project } from './projects.js';
import { contextOf } from './verbs.js';

it('finds nothing in a project that Heroku can run, and asks only for what the sources do not tell', async () => {
  const { findings, unknowns, suppressed } = runChecks(await contextOf(project()));
  expect(findings).toEqual([]);
  expect(suppressed).toEqual([]);
  expect(unknowns.map(({ check, needs }) => `${check}: ${needs.en}`)).toMatchInlineSnapshot(`
    [
      "db-addon-missing: whether a Postgres add-on is attached (config var DATABASE_URL)",
      "env-var-required: whether the app has the config vars \`SECRET_KEY\`, which the settings require",
      "release-migrate-missing: whether the app is deployed by this action, which migrates by itself; \`git push heroku\` does not, and needs the line \`release: python manage.py migrate --noinput\` in the Procfile",
    ]
  `);
});
