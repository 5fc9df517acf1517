import { expect, it } from 'vitest';
import { runChecks } from '../../src/checks/run.js';
import { platformWith } from './platform.js';
import { project } from './projects.js';
import { type Circumstances, contextOf } from './verbs.js';

const files = project({
  '.python-version': undefined,
  'runtime.txt': 'python-3.8.2\n',
  Pipfile: '',
  'requirements.txt': 'Django==5.2.8\ngunicorn==20.1.0\npsycopg2==2.7.7\n',
  'heroku.yml': 'build:\n  docker:\n    web: Dockerfile\n',
});
const ids = ['python-eol', 'runtime-txt-deprecated', 'req-lock-missing', 'req-psycopg2-wheel'];

const found = async (circumstances?: Circumstances) => {
  const { findings, notApplicable } = runChecks(await contextOf(files, circumstances));
  const speaks = findings.some(({ check }) => check === 'python-eol');
  expect(notApplicable.some(({ check }) => check === 'python-eol')).toBe(!speaks);
  return ids.filter((id) => findings.some(({ check }) => check === id));
};

it('leaves what the buildpack does alone where a container is built', async () => {
  expect(await found()).toEqual([]);
  expect(await found({ platform: platformWith({}, { stack: 'container' }) })).toEqual([]);
});

it('judges it on a stack that does not read heroku.yml', async () => {
  expect(await found({ platform: platformWith({}, { stack: 'heroku-24' }) })).toContain('python-eol');
});
