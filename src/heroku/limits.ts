import { ActionError, CancelledError, DeadlineError } from '../model/errors.js';
import type { Text } from '../model/text.js';

/** How long a call may take. */
export interface Limits {
  /** Its abort ends the call with CancelledError. */
  signal?: AbortSignal;
  /** Milliseconds since 1970; then the call ends with DeadlineError. */
  deadline?: number;
}

/** setTimeout takes no more. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Runs `work` with a signal that aborts at the deadline, or when any of `signals`
 * does. Whatever `work` throws after that becomes DeadlineError or CancelledError:
 * "we do not know" is never reported as a failure.
 */
export async function limited<T>(
  limits: Limits & { signals?: readonly (AbortSignal | undefined)[]; now?: () => number },
  waitingFor: Text,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const own = new AbortController();
  const outer = [limits.signal, ...(limits.signals ?? [])].filter((signal) => signal !== undefined);
  const cancel = (): void => {
    // A deadline further out stays a deadline.
    const reason = outer.find((signal) => signal.aborted)?.reason;
    own.abort(reason instanceof ActionError ? reason : cancelled());
  };
  for (const signal of outer) signal.addEventListener('abort', cancel, { once: true });
  if (outer.some((signal) => signal.aborted)) cancel();
  const left = limits.deadline === undefined ? undefined : limits.deadline - (limits.now ?? Date.now)();
  const timer =
    left === undefined
      ? undefined
      : setTimeout(() => own.abort(timedOut(waitingFor)), Math.min(Math.max(0, left), LONGEST_TIMER));
  try {
    own.signal.throwIfAborted();
    return await work(own.signal);
  } catch (error) {
    throw own.signal.aborted ? own.signal.reason : error;
  } finally {
    clearTimeout(timer);
    for (const signal of outer) signal.removeEventListener('abort', cancel);
  }
}

/** Waits `ms`; rejects with the signal's reason as soon as it aborts. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal!.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

function cancelled(): CancelledError {
  return new CancelledError({ en: 'Cancelled.', ko: '취소되었습니다.' });
}

function timedOut(waitingFor: Text): DeadlineError {
  return new DeadlineError({
    en: `Timed out while waiting for ${waitingFor.en}. It may still end well: this is not known.`,
    ko: `제한 시간을 넘겼습니다(기다리던 것: ${waitingFor.ko}). 그 뒤에 성공했을 수도 있으며, 결과는 알 수 없습니다.`,
  });
}
