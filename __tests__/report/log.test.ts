import { describe, expect, test } from 'vitest';
import { StageError } from '../../src/model/errors.js';
import { Journal } from '../../src/model/journal.js';
import { same } from '../../src/model/text.js';
import { terminalLog, workflowLog } from '../../src/report/log.js';
import fc from '../property.js';
import { hostile } from './sample.js';

function recorder(): { lines: string[]; log: ReturnType<typeof workflowLog> } {
  const lines: string[] = [];
  let tokens = 0;
  return {
    lines,
    log: workflowLog(
      (line) => lines.push(line),
      'en',
      () => `token-${++tokens}`,
    ),
  };
}

/** What the runner would do: the commands it acts upon. Follows ActionCommandManager of actions/runner. */
function commandsOf(lines: readonly string[]): string[] {
  const commands: string[] = [];
  let token: string | undefined;
  for (const line of lines) {
    const match = /^\s*::([^\s:]+)[^:]*::(.*)$/.exec(line);
    const old = /##\[([^\s\]]+)[^\]]*\]/.exec(line);
    const name = match?.[1] ?? old?.[1];
    if (name === undefined) continue;
    if (token !== undefined) {
      if (name === token) token = undefined;
    } else if (name === 'stop-commands') token = match?.[2];
    else commands.push(line.trim());
  }
  expect(token).toBeUndefined();
  return commands;
}

describe('workflowLog', () => {
  test('groups the stages and tells how each ended', async () => {
    const { lines, log } = recorder();
    let clock = 0;
    const journal = new Journal(log, () => clock);
    await journal.run('look', async () => {
      log.step({ en: 'reading settings', ko: '설정 읽는 중' });
      clock += 1500;
      return { value: 1, note: same('Django 5.2') };
    });
    await journal
      .run('push', async () => {
        log.output('-----> Building');
        log.output('::error::from the build');
        throw new StageError(same('The build failed.'));
      })
      .catch(() => {});
    journal.skip('migrate', same('nothing to migrate'));
    log.close();
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "::group::Look at the project
      ::stop-commands::token-1
      › reading settings
      ::token-1::
      ::endgroup::
      ::stop-commands::token-2
      ✅ Look at the project (1.5 s): Django 5.2
      ::token-2::
      ::group::Build
      ::stop-commands::token-3
      -----> Building
      ::error::from the build
      ::token-3::
      ::endgroup::
      ::stop-commands::token-4
      ❌ Build (0.1 s): The build failed.
      ::token-4::
      ::stop-commands::token-5
      ⏭️ Migrate the database: nothing to migrate
      ::token-5::"
    `);
    expect(commandsOf(lines)).toEqual([
      '::group::Look at the project',
      '::endgroup::',
      '::group::Build',
      '::endgroup::',
    ]);
  });

  test('lets no text of the repository issue a command, whatever it is', () => {
    const part = fc.constantFrom(
      '::',
      '##[',
      'error',
      'group',
      ']',
      'token-1',
      'stop-commands',
      '\n',
      '\r',
      ' ',
      hostile,
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
          { minLength: 1, maxLength: 8 }, // a stage that says nothing has no group
        ),
        (texts) => {
          const lines: string[] = [];
          const log = workflowLog((line) => lines.push(line), 'en');
          log.stage('push');
          for (const text of texts) log.output(text);
          for (const text of texts) log.step(same(text));
          log.ended({
            name: 'push',
            status: 'done',
            startedAt: new Date(0),
            duration: 0,
            note: same(texts.join('')),
          });
          log.close();
          expect(commandsOf(lines)).toEqual(['::group::Build', '::endgroup::']);
          expect(lines.join('\n')).not.toContain('##[');
          expect(lines.join('\n')).not.toContain('\u001b');
        },
      ),
    );
  });

  test('takes a new token each time', () => {
    const lines: string[] = [];
    const log = workflowLog((line) => lines.push(line), 'en');
    for (const name of ['look', 'check'] as const) {
      log.stage(name);
      log.output('x');
    }
    log.close();
    const tokens = lines.filter((line) => line.startsWith('::stop-commands::'));
    expect(new Set(tokens).size).toBe(2);
    expect(tokens[0]).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
  });
});

test('terminalLog indents what belongs to a stage', () => {
  const lines: string[] = [];
  const log = terminalLog((line) => lines.push(line), 'ko');
  log.stage('push');
  log.step({ en: 'waiting', ko: '기다리는 중' });
  log.output('\u001b[1mBuilding\u001b[0m\r');
  log.ended({ name: 'push', status: 'timed-out', startedAt: new Date(0), duration: 3_725_000 });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "▸ 빌드
      › 기다리는 중
      | Building
      ⏳ 빌드 (62분 5초): 시간 초과"
  `);
});
