import { expect, test } from 'vitest';
import { buildWarnings } from '../../src/deploy/build-warnings.js';

const yellow = (text: string): string =>
  text
    .split('\n')
    .map((line) => `\u001b[1;33m !     ${line}\u001b[0m`)
    .join('\n');

test('lists what Heroku warns of, each once, and nothing else', () => {
  const log = `-----> Python app detected
${yellow('Warning: No Python version was specified.\n\nYour app does not specify a version,\nso the buildpack chose 3.14.\n\nTo use another one add a .python-version file.')}

-----> Installing Python 3.14.7
 !     Warning: Slug is large.
       Warning: printed by a package
 !     Error: Unable to run collectstatic.
 !     
 !     Warning: not a headline of its own block
${yellow('Warning: No Python version was specified.\n\nYour app does not specify a version,\nso the buildpack chose 3.14.')}

 !     Push failed`;
  expect(buildWarnings(log.split('\n'))).toEqual([
    'No Python version was specified. Your app does not specify a version, so the buildpack chose 3.14.',
    'Slug is large.',
    'not a headline of its own block',
  ]);
});
