import { ActionError, StageError } from '../model/errors.js';
import { josa } from '../model/josa.js';
import type { HerokuClient } from './client.js';
import { runDetached, stateOf } from './detached.js';
import { createDyno, type DynoOrder, listDynos, stopDyno } from './dynos.js';
import { type Limits, limited } from './limits.js';
import { ExitWatch } from './log-lines.js';
import { recentLines } from './log-sessions.js';
import { wrapCommand } from './one-off-command.js';
import { attach, isRendezvous } from './rendezvous.js';
import type { Dyno } from './types.js';

export interface OneOffOptions extends Limits {
  /** A shell command. */
  command: string;
  env?: Readonly<Record<string, string>>;
  /** Dyno size such as 'Standard-2X'; the app's smallest unless given. */
  size?: string;
  /** Seconds after which Heroku ends the dyno by itself. Default: until the deadline and a minute more. */
  timeToLive?: number;
  /** `app.stack.name`: 'cnb' (Fir) needs another way in. */
  stack?: string;
  /** Each line of stdout and stderr, mixed, as it comes, without its end. Untrusted. */
  onLine(line: string): void;
}

export interface OneOffResult {
  exitCode: number;
  /** 'run.4821' */
  dyno: string;
  via: 'rendezvous' | 'logs';
}

/** Heroku's own limit, in seconds. */
const LONGEST_LIFE = 86_400;
/** Milliseconds for stopping the dyno when the run is given up, and polls until it is gone. */
const CLEAN_UP = 20_000;
const STOP_POLLS = 30;

/**
 * Runs a command in a one-off dyno and gives its exit status. Throws StageError when the status
 * did not come (then it is not known how the command ended), HerokuError when no dyno
 * could be had; on DeadlineError and CancelledError the dyno has been told to stop.
 */
export function runOneOff(client: HerokuClient, app: string, options: OneOffOptions): Promise<OneOffResult> {
  const waitingFor = { en: `the one-off dyno (${options.command})`, ko: `일회성 dyno(${options.command})` };
  return limited({ ...options, signals: [client.signal], now: client.now }, waitingFor, async (signal) => {
    // Fir's attach URLs lead to SSH, and a dyno that cannot be attached might run the command all the same.
    if (options.stack !== 'cnb') {
      const result = await runAttached(client, app, options, signal);
      if (result) return result;
    }
    return runWithLogs(client, app, options, signal);
  });
}

/** Undefined when attaching is impossible and the command has certainly not run. */
async function runAttached(
  client: HerokuClient,
  app: string,
  options: OneOffOptions,
  signal: AbortSignal,
): Promise<OneOffResult | undefined> {
  const order = { ...orderOf(client, options, true), attach: true };
  return orStop(client, app, order.command, async (onDyno) => {
    const dyno = await createDyno(client, app, order, { signal });
    onDyno(dyno);
    if (!isRendezvous(dyno.attach_url)) {
      await stopUnstarted(client, app, dyno.name, options.command, signal);
      return undefined;
    }
    const end = await attach(client, dyno.attach_url, { onLine: options.onLine, signal });
    if (end.kind === 'exited') return { exitCode: end.exitCode, dyno: dyno.name, via: 'rendezvous' };
    if (end.kind === 'lost') throw unknownEnd(options.command, dyno.name);
    if (end.kind === 'untrusted') throw untrusted(end.code);
    client.warn(
      `The rendezvous server of Heroku (port 5000) cannot be reached (${end.code}): the app's log is read instead.`,
    );
    await stopUnstarted(client, app, dyno.name, options.command, signal);
    return undefined;
  });
}

async function runWithLogs(
  client: HerokuClient,
  app: string,
  options: OneOffOptions,
  signal: AbortSignal,
): Promise<OneOffResult> {
  const order = { ...orderOf(client, options, false), attach: false };
  return orStop(client, app, order.command, async (onDyno) => {
    const { exitCode, dyno } = await runDetached(client, app, order, {
      onLine: options.onLine,
      onDyno,
      signal,
    });
    if (exitCode === undefined) throw unknownEnd(options.command, dyno.name);
    return { exitCode, dyno: dyno.name, via: 'logs' };
  });
}

function orderOf(client: HerokuClient, options: OneOffOptions, marker: boolean): Omit<DynoOrder, 'attach'> {
  const left = options.deadline === undefined ? undefined : (options.deadline - client.now()) / 1_000 + 60;
  const life = options.timeToLive ?? left;
  return {
    command: wrapCommand(options.command, { stack: options.stack, marker }),
    env: options.env,
    size: options.size,
    // Should this machine die, the dyno does not run on for a day.
    timeToLive: life === undefined ? undefined : Math.min(LONGEST_LIFE, Math.max(60, Math.ceil(life))),
  };
}

/**
 * Runs `work`; if it fails, the dyno is stopped before the error goes on. A dyno whose creation was cut short by an
 * abort is looked for by its command, which is unlike any other's.
 */
async function orStop<T>(
  client: HerokuClient,
  app: string,
  command: string,
  work: (onDyno: (dyno: Dyno) => void) => Promise<T>,
): Promise<T> {
  let dyno: Dyno | undefined;
  try {
    return await work((made) => {
      dyno = made;
    });
  } catch (error) {
    const last = { deadline: client.now() + CLEAN_UP, outlivesAbort: true };
    try {
      dyno ??= (await listDynos(client, app, last)).find((it) => it.command === command);
      if (dyno) await stopDyno(client, app, dyno.name, last);
    } catch (second) {
      if (!(second instanceof ActionError)) throw second;
      client.warn(`The one-off dyno ${dyno?.name ?? ''} could not be stopped: ${second.text.en}`);
    }
    throw error;
  }
}

/**
 * Ends a dyno that nobody attached to, and makes sure that its command never ran: it must not run twice.
 * An attached dyno starts its process only when its client has come ("Awaiting client"), so it
 * has not been `up`, and the log does not speak of a start. Anything else is an error.
 */
async function stopUnstarted(
  client: HerokuClient,
  app: string,
  dyno: string,
  command: string,
  signal: AbortSignal,
): Promise<void> {
  let started = (await stateOf(client, app, dyno, signal)) === 'up';
  await stopDyno(client, app, dyno, { signal });
  for (let polls = 0; !started; polls++) {
    const state = await stateOf(client, app, dyno, signal);
    if (state === 'gone') break;
    started = state === 'up' || polls === STOP_POLLS;
    if (!started) await client.sleep(1_000, signal);
  }
  const watch = new ExitWatch(dyno);
  for (const line of await recentLines(client, app, { dyno, lines: 100, signal })) watch.take(line);
  if (started || watch.started) throw unknownEnd(command, dyno);
}

function unknownEnd(command: string, dyno: string): StageError {
  return new StageError(
    {
      en: `The connection to the one-off dyno ${dyno} ended without an exit status: it is not known how "${command}" ended.`,
      ko: josa(
        `일회성 dyno ${dyno}와의 연결이 종료 상태 없이 끊겼습니다. "${command}"이(가) 어떻게 끝났는지 알 수 없습니다.`,
      ),
    },
    {
      hint: {
        en: `See what it did with \`heroku logs --dyno ${dyno}\`, then run this again. Migrations that have been applied are not applied again.`,
        ko: josa(
          `\`heroku logs --dyno ${dyno}\`로 어디까지 실행되었는지 확인한 뒤 다시 실행하세요. 이미 적용된 마이그레이션은 다시 적용되지 않습니다.`,
        ),
      },
    },
  );
}

function untrusted(code: string): ActionError {
  return new ActionError(
    {
      en: `The certificate of Heroku's rendezvous server is not trusted (${code}), so the command was not sent to it.`,
      ko: `Heroku 랑데부 서버의 인증서를 신뢰할 수 없어(${code}) 명령을 실행하지 않았습니다.`,
    },
    {
      hint: {
        en: 'Something between the runner and Heroku decrypts the traffic of port 5000. Set NODE_EXTRA_CA_CERTS to its certificate, or let the traffic pass.',
        ko: '러너와 Heroku 사이에서 5000번 포트의 트래픽을 복호화하는 장비가 있습니다. NODE_EXTRA_CA_CERTS에 그 인증서를 지정하거나, 트래픽을 그대로 통과시키세요.',
      },
    },
  );
}
