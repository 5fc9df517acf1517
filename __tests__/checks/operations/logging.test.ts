import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loggingFileHandler, loggingInvisible, visible } from '../../../src/checks/operations/logging.js';
import { settingsOf } from '../../../src/checks/settings-facts.js';
import { deployEnvironment } from '../../django/python-environment.js';
import fc, { seed } from '../../property.js';
import { lineOf, project, soundProject } from '../projects.js';
import { contextOf, repaired, reports, staysSilent } from '../verbs.js';

const file = 'mysite/settings.py';
/** The sound project without its LOGGING, with lines at the end. */
const bare = (lines = '', more: Record<string, string> = {}) => {
  const text = soundProject[file].slice(0, soundProject[file].indexOf('LOGGING ='));
  return project({ ...more, [file]: text + lines });
};
/** Python's expression of a JSON value. */
const python = (value: unknown): string =>
  JSON.stringify(value).replace(/\b(true|false)\b/g, (word) => (word === 'true' ? 'True' : 'False'));

const handlers = {
  console: { class: 'logging.StreamHandler' },
  debug: { class: 'logging.StreamHandler', filters: ['on'] },
  live: { class: 'logging.StreamHandler', filters: ['off'] },
  mail: { class: 'django.utils.log.AdminEmailHandler' },
  none: { class: 'logging.NullHandler' },
};
const logger = fc.record(
  {
    handlers: fc.subarray(Object.keys(handlers)),
    level: fc.constantFrom('DEBUG', 'ERROR'),
    propagate: fc.boolean(),
  },
  { requiredKeys: [] },
);
const logging = fc
  .record(
    {
      loggers: fc.record(
        { django: logger, 'django.request': logger, '': logger, blog: logger },
        { requiredKeys: [] },
      ),
      root: logger,
      disable_existing_loggers: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((parts) => ({
    version: 1,
    filters: {
      on: { '()': 'django.utils.log.RequireDebugTrue' },
      off: { '()': 'django.utils.log.RequireDebugFalse' },
    },
    handlers,
    ...parts,
  }));

describe(loggingInvisible.id, () => {
  it('knows whether a real Django shows an error on the console', async () => {
    const sources = [null, ...fc.sample(logging, { numRuns: 50 }).map(python)];
    const script = fileURLToPath(new URL('log_visible.py', import.meta.url));
    const output = execFileSync(join(deployEnvironment(), 'bin', 'python'), [script], {
      input: JSON.stringify(sources),
      env: { PATH: process.env.PATH ?? '' },
    });
    const real = JSON.parse(output.toString()) as (boolean | string)[];
    const wrong: string[] = [];
    for (const [i, source] of sources.entries()) {
      const context = await contextOf(bare(source === null ? '' : `LOGGING = ${source}\n`));
      const ours = visible(settingsOf(context, 'RUN')!);
      if (ours !== real[i]) wrong.push(`${ours}, really ${real[i]}: ${source}`);
    }
    expect(wrong.slice(0, 3), `seed ${seed}`).toEqual([]);
    expect(new Set(real)).toEqual(new Set([true, false]));
  });

  it('reports settings without LOGGING, and adds it', async () => {
    await reports(loggingInvisible, bare(), [{ file }]);
    expect((await repaired(loggingInvisible, bare()))[file]).toContain('"class": "logging.StreamHandler"');
    const mail =
      'LOGGING = {"version": 1, "handlers": {"m": {"class": "django.utils.log.AdminEmailHandler"}}, "loggers": {"django": {"handlers": ["m"]}}}\n';
    const files = bare(mail);
    await reports(loggingInvisible, files, [{ file, line: lineOf(files, file, 'LOGGING =') }]);
  });

  it('stays silent', async () => {
    await staysSilent(loggingInvisible, project());
    for (const lines of [
      'DEBUG = True\n',
      'DEBUG_PROPAGATE_EXCEPTIONS = True\n',
      'ADMINS = [("A", "a@b.org")]\n',
      'LOGGING = json.load(open("x"))\n',
      'LOGGING = {"version": 1, "handlers": {"c": {"class": "my.Handler"}}, "root": {"handlers": ["c"]}, "disable_existing_loggers": False}\n',
      'from .logs import *\n',
      'LOGGING_CONFIG = None\n',
      'LOGGING = {"version": 1, "handlers": {"n": {"class": "logging.NullHandler"}}, "loggers": {"django.request": {"handlers": ["n"], "propagate": False}}}\n',
    ])
      await staysSilent(loggingInvisible, bare(lines));
    await staysSilent(loggingInvisible, bare('', { 'requirements.txt': 'Django==5.2\nsentry-sdk==2\n' }));
  });
});

describe(loggingFileHandler.id, () => {
  const logs = (handler: string, more: Record<string, string> = {}) =>
    bare(`LOGGING = {"version": 1, "handlers": {"f": ${handler}}}\n`, more);

  it.each([
    ['{"class": "logging.FileHandler", "filename": BASE_DIR / "logs" / "a.log"}', 'error'],
    ['{"class": "logging.FileHandler", "filename": "logs/a.log", "level": "INFO"}', 'error'],
    [
      '{"class": "logging.handlers.RotatingFileHandler", "filename": "/var/log/a.log", "maxBytes": 5}',
      'error',
    ],
    ['{"class": "logging.FileHandler", "filename": "/tmp/log/mysite/a.log"}', 'error'],
    ['{"class": "logging.FileHandler", "filename": BASE_DIR / "a.log"}', 'warning'],
    ['{"class": "logging.FileHandler", "filename": "/tmp/a.log"}', 'warning'],
    ['{"class": "logging.FileHandler", "filename": "logs/a.log", "delay": True}', 'warning'],
  ] as const)('reports %s', async (handler, severity) => {
    const files = logs(handler);
    await reports(loggingFileHandler, files, [{ file, severity, line: lineOf(files, file, 'LOGGING =') }]);
    const after = (await repaired(loggingFileHandler, files))[file]!;
    expect(after).toContain('"class": "logging.StreamHandler"');
    expect(after).not.toMatch(/filename|maxBytes|delay/);
  });

  it('speaks once of several handlers, and repairs them all', async () => {
    const one = '{"class": "logging.FileHandler", "filename": "a.log"}';
    const files = bare(
      `LOGGING = {"version": 1, "handlers": {\n    "a": ${one},\n    "b": ${one.replace('a.log', 'logs/b.log')},\n}}\n`,
    );
    const { findings } = await reports(loggingFileHandler, files, [
      { file, severity: 'error', line: lineOf(files, file, '"b":') },
    ]);
    expect(findings[0]?.related).toHaveLength(1);
    expect((await repaired(loggingFileHandler, files))[file]).not.toContain('FileHandler');
  });

  it('keeps the form of the dict', async () => {
    const files = logs(
      '{\n        "level": "INFO",  # note\n        "class": "logging.FileHandler",\n        "filename": "logs/a.log",\n    }',
    );
    expect((await repaired(loggingFileHandler, files))[file]).toContain(
      '{"f": {\n        "level": "INFO",\n        "class": "logging.StreamHandler",\n    }}',
    );
  });

  it('stays silent', async () => {
    await staysSilent(loggingFileHandler, project());
    for (const handler of [
      '{"class": "logging.StreamHandler"}',
      '{"class": "logging.FileHandler", "filename": "/dev/stdout"}',
      '{"class": "logging.FileHandler", "filename": os.environ["L"]}',
    ])
      await staysSilent(loggingFileHandler, logs(handler));
    const local =
      'if "DYNO" not in os.environ:\n    LOGGING = {"handlers": {"f": {"class": "logging.FileHandler", "filename": "a/b"}}}\n';
    await staysSilent(loggingFileHandler, bare(local));
  });

  it('knows folders that are there', async () => {
    const kept = logs('{"class": "logging.FileHandler", "filename": "logs/a.log"}', { 'logs/.gitkeep': '' });
    await reports(loggingFileHandler, kept, [
      { file, severity: 'warning', line: lineOf(kept, file, 'LOGGING =') },
    ]);
    const made = bare(
      'os.makedirs("logs", exist_ok=True)\nLOGGING = {"handlers": {"f": {"class": "logging.FileHandler", "filename": "logs/a"}}}\n',
    );
    await reports(loggingFileHandler, made, [
      { file, severity: 'warning', line: lineOf(made, file, 'LOGGING =') },
    ]);
  });
});
