import { expect, test } from 'vitest';
import { appliedMigrations } from '../../src/deploy/applied-migrations.js';
import { LogTail } from '../../src/deploy/log-tail.js';

test('reads what Django says it applied, and not what failed', () => {
  expect(
    appliedMigrations([
      'Operations to perform:',
      '  Applying auth.0001_initial... OK',
      '  Applying \u001b[1mreviews.0002_poster...\u001b[0m\u001b[32;1m OK\u001b[0m',
      '  Applying reviews.0003_slow... (1.250s) OK',
      '  Applying reviews.0004_bad...Traceback (most recent call last):',
      'I am Applying x.y... OK',
    ]),
  ).toEqual([
    { app: 'auth', name: '0001_initial' },
    { app: 'reviews', name: '0002_poster' },
    { app: 'reviews', name: '0003_slow' },
  ]);
});

test('the telling lines begin shortly before the last error, not at the end', () => {
  const tail = new LogTail();
  for (let i = 0; i < 5000; i++) tail.add(`Collecting package ${i}`);
  tail.add('Traceback (most recent call last):');
  tail.add('KeyError: SECRET_KEY');
  for (let i = 0; i < 60; i++) tail.add(`after ${i}`);
  const lines = tail.telling();
  expect(lines).toContain('KeyError: SECRET_KEY');
  expect(lines).toContain('after 59');
  expect(lines).toContain('…');
  expect(lines).toHaveLength(40);
});

test('the telling lines of a log without an error are its last ones', () => {
  const tail = new LogTail();
  for (let i = 0; i < 100; i++) tail.add(`${i}`);
  expect(tail.telling()).toEqual(Array.from({ length: 40 }, (_, i) => `${60 + i}`));
});

test('a chain of exceptions is told from its first one, without the frames of packages', () => {
  const tail = new LogTail();
  for (let i = 0; i < 50; i++) tail.add(`quiet ${i}`);
  const log = `[ERROR] Exception in worker process
Traceback (most recent call last):
  File "/venv/lib/python3.13/site-packages/gunicorn/arbiter.py", line 641, in spawn_worker
    worker.init_process()
    ~~~~~~~~~~~~~~~~~~~^^
  File "/app/shop/wsgi.py", line 3, in <module>
    import shop.nowhere
  File "<frozen importlib._bootstrap>", line 1360, in _find_and_load
ModuleNotFoundError: No module named 'shop.nowhere'

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "/venv/bin/gunicorn", line 6, in <module>
    sys.exit(run())
gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>`;
  for (const line of log.split('\n')) tail.add(line);
  expect(tail.telling().join('\n')).toMatchInlineSnapshot(`
    "quiet 48
    quiet 49
    [ERROR] Exception in worker process
    Traceback (most recent call last):
      File "/app/shop/wsgi.py", line 3, in <module>
        import shop.nowhere
    ModuleNotFoundError: No module named 'shop.nowhere'

    During handling of the above exception, another exception occurred:

    Traceback (most recent call last):
    gunicorn.errors.HaltServer: <HaltServer 'Worker failed to boot.' 3>"
  `);
});
