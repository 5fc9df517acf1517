import { CancelledError, DeadlineError } from '../model/errors.js';
import type { Text } from '../model/text.js';

/** The end of a run's patience: one for the whole deploy, handed to every stage. */
export class Deadline {
  /** `at`: milliseconds since 1970. `signal` aborts when the workflow is cancelled. */
  constructor(
    readonly at: number,
    readonly signal: AbortSignal,
    private readonly now: () => number = Date.now,
  ) {}

  /** Milliseconds left, never below 0. */
  get left(): number {
    return Math.max(0, this.at - this.now());
  }

  /**
   * Throws CancelledError after a cancellation, DeadlineError when no time is left.
   * `waitingFor` names what we wait for; `look` says how to see what became of it.
   */
  check(waitingFor: Text, look: Text): void {
    if (this.signal.aborted) throw cancelled();
    if (this.left > 0) return;
    throw new DeadlineError(
      {
        en: `Timed out while waiting for ${waitingFor.en}. It may still end well: this is not known.`,
        ko: `${waitingFor.ko}을(를) 기다리다 제한 시간을 넘겼습니다. 그 뒤에 성공했을 수도 있으며, 결과는 알 수 없습니다.`,
      },
      { hint: look },
    );
  }

  /** Waits `ms`, but no longer than the deadline, and throws CancelledError on cancellation. */
  async pause(ms: number): Promise<void> {
    if (this.signal.aborted) throw cancelled();
    await new Promise<void>((resolve, reject) => {
      const done = (): void => {
        this.signal.removeEventListener('abort', stop);
        resolve();
      };
      const stop = (): void => {
        clearTimeout(timer);
        reject(cancelled());
      };
      const timer = setTimeout(done, Math.min(ms, this.left));
      this.signal.addEventListener('abort', stop, { once: true });
    });
  }
}

/** What is thrown everywhere when the workflow is cancelled. */
export function cancelled(): CancelledError {
  return new CancelledError({ en: 'Cancelled.', ko: '취소되었습니다.' });
}
