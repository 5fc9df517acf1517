import { expect, it } from 'vitest';
import { defineCheck } from '../../src/checks/define.js';
import { runChecks } from '../../src/checks/run.js';
import { found, text } from '../../src/checks/verdicts.js';
import { contextOf } from './verbs.js';

const say = text('here', '여기');
const docs = { what: say, why: say, sources: [] };
const at = (id: string, ...places: [string, number, ('error' | 'notice')?][]) =>
  defineCheck({
    id,
    severity: 'warning',
    title: say,
    docs,
    *run() {
      for (const [file, line, severity] of places) yield found({ file, line }, say, say, { severity });
    },
  });

it('sorts by severity, file and line', async () => {
  const context = await contextOf({ 'a.py': '', 'b.py': '' });
  const { findings } = runChecks(context, {
    checks: [at('one', ['b.py', 2], ['b.py', 1, 'notice'], ['a.py', 9]), at('two', ['b.py', 3, 'error'])],
  });
  expect(
    findings.map(({ check, severity, location }) => `${severity} ${location.file}:${location.line} ${check}`),
  ).toEqual(['error b.py:3 two', 'warning a.py:9 one', 'warning b.py:2 one', 'notice b.py:1 one']);
});

it('suppresses by a comment on the line or alone on the line above, and counts it', async () => {
  const context = await contextOf({
    'a.py':
      'A = 1  # heroku: ignore[one]\n# heroku: ignore[two, one]\nB = 2\nC = 3  # heroku: ignore[one]\nD = 4\nE = 5  # heroku: ignore[two]\n',
    'a.html': '{# heroku: ignore[one] #}\n<p>\n',
  });
  const { findings, suppressed } = runChecks(context, {
    checks: [at('one', ['a.py', 1], ['a.py', 3], ['a.py', 5], ['a.py', 6], ['a.html', 2])],
  });
  expect(findings.map(({ location }) => location.line)).toEqual([5, 6]);
  expect(suppressed).toHaveLength(3);
});

it('suppresses by the input, everywhere or below a path', async () => {
  const context = await contextOf({});
  const checks = [at('one', ['a.py', 1], ['x/b.py', 1]), at('two', ['a.py', 1])];
  expect(runChecks(context, { checks, ignore: ['one'] }).findings.map(({ check }) => check)).toEqual(['two']);
  expect(
    runChecks(context, { checks, ignore: ['one:x/**'] }).findings.map(({ location }) => location.file),
  ).toEqual(['a.py', 'a.py']);
  expect(runChecks(context, { checks, only: ['two'] }).findings).toHaveLength(1);
});

it('turns a fault of its own into an unknown, and goes on', async () => {
  const broken = defineCheck({
    id: 'broken',
    severity: 'error',
    title: say,
    docs,
    // biome-ignore lint/correctness/useYield: it fails before it says anything
    *run() {
      throw new TypeError('x is not a function');
    },
  });
  const { findings, unknowns } = runChecks(await contextOf({}), { checks: [broken, at('one', ['a.py', 1])] });
  expect(findings).toHaveLength(1);
  expect(unknowns).toMatchObject([
    { check: 'broken', needs: { en: expect.stringContaining('x is not a function') } },
  ]);
});

it('leaves out a check for another Django', async () => {
  const check = { ...at('one', ['a.py', 1]), django: '>=5.1' };
  const result = async (requirements: string) =>
    runChecks(await contextOf({ 'requirements.txt': requirements }), { checks: [check] });
  expect((await result('Django==5.0.1')).notApplicable).toHaveLength(1);
  expect((await result('Django==5.2')).findings).toHaveLength(1);
  expect((await result('Django<5')).notApplicable).toHaveLength(1);
  expect((await result('Django')).findings).toHaveLength(1);
  // It would be a guess: the version would settle it.
  expect(await result('flask')).toMatchObject({ findings: [], unknowns: [{ check: 'one' }] });
  // A list of packages that is not there is another check's.
  expect(await result('# nothing')).toMatchObject({ findings: [], unknowns: [] });
});
