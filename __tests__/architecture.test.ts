import { cruise, type IReporterOutput } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** What each room may use besides itself and `model`. docs/architecture.md has the same table in words. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  messages: [],
  project: ['messages'],
  python: ['project'],
  django: ['project', 'python'],
  scrub: ['project'],
  checks: ['project', 'python', 'django', 'scrub'],
  runner: ['project', 'django'],
  source: ['project'],
  heroku: [],
  deploy: ['heroku', 'source'],
  diagnose: [],
  report: ['messages'],
  github: ['messages', 'report'],
  inputs: ['messages', 'github'],
  'local-heroku': ['heroku', 'project', 'source', 'runner'],
};

test('the arrows between the rooms go one way', async () => {
  const forbidden = Object.entries(rooms).map(([room, allowed]) => ({
    name: `${room} uses only what it may`,
    severity: 'error' as const,
    from: { path: `^src/${room}/` },
    to: { path: '^src/', pathNot: `^src/(${[room, 'model', ...allowed].join('|')})/` },
  }));
  const { output } = (await cruise(
    ['src'],
    { ruleSet: { forbidden }, validate: true, includeOnly: '^src/' },
    { extensions: ['.ts', '.js'] },
  )) as IReporterOutput & {
    output: {
      summary: {
        violations: { from: string; to: string; rule: { name: string } }[];
        totalCruised: number;
        totalDependenciesCruised?: number;
      };
    };
  };
  const { violations, totalDependenciesCruised } = output.summary;
  expect(totalDependenciesCruised).toBeGreaterThan(300); // else the arrows were not seen at all
  expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});
