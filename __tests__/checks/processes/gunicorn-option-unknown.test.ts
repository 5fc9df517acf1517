import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { gunicornOptionUnknown as check } from '../../../src/checks/processes/gunicorn-option-unknown.js';
import { project } from '../projects.js';
import { reports, staysSilent } from '../verbs.js';
import { serversPython } from './real-servers.js';

const web = (args: string) => project({ Procfile: `web: gunicorn mysite.wsgi ${args}\n` });

const wrong = [
  ['--log -file -', /cannot tell which option `--log` is/, '`--log-file -`'],
  ['--log-file-', /has no option `--log-file-`/, '`--log-file -`'],
  ['--logfile -', /has no option `--logfile`/, '`--log-file -`'],
  ['--worker 3', /cannot tell/, undefined],
  ['--prelod', /has no option `--prelod`/, '`--preload`'],
  ['--log-file', /needs a value after `--log-file`/, '`--log-file -`'],
  ['-file -', /has no option `-f`/, undefined],
] as const;
const right = [
  '--log-file -',
  '--log-file=-',
  '--log-fi -',
  '--preload --workers 3 -k uvicorn.workers.UvicornWorker',
  '-w3 -b0.0.0.0:5000',
  '-w 3 -t 60',
  '--reload --max-requests 10 --max-requests-jitter 5',
];

it.each(wrong)('reports %s', async (args, words, meant) => {
  const { findings } = await reports(check, web(args), [{ file: 'Procfile', line: 1 }]);
  expect(findings[0]!.message.en).toMatch(words);
  if (meant) expect(findings[0]!.remedy.en).toBe(`Write ${meant}.`);
});

it.each([...right, '$GUNICORN_OPTS', '--$X 3'])('stays silent on %s', async (args) => {
  await staysSilent(check, web(args));
});

it('stays silent on other servers and other processes', async () => {
  await staysSilent(
    check,
    project({ Procfile: 'web: daphne -p $PORT mysite.asgi:application --nonsense 1\n' }),
  );
  await staysSilent(check, project({ Procfile: 'web: echo gunicorn --nonsense\n' }));
  await staysSilent(check, project({ Procfile: undefined }));
});

it('stays silent on a gunicorn that had other options', async () => {
  const old = { ...web('--debug'), 'requirements.txt': 'Django==1.6.2\ngunicorn==18.0\n' };
  await staysSilent(check, old);
  await reports(check, { ...old, 'requirements.txt': 'Django==5.2.8\ngunicorn==23.0.0\n' }, [
    { file: 'Procfile', line: 1 },
  ]);
});

it('agrees with the parser of gunicorn', () => {
  const parse = (args: string): boolean => {
    const script =
      'import sys\nfrom gunicorn.config import Config\nConfig(prog="gunicorn").parser().parse_args(sys.argv[1:])';
    try {
      execFileSync(serversPython(), ['-c', script, 'mysite.wsgi', ...args.split(' ')], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  };
  expect(right.filter((args) => !parse(args))).toEqual([]);
  expect(wrong.filter(([args]) => parse(args))).toEqual([]);
});
