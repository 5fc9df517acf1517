/** Calls an hour, and how many come back a minute (Dev Center, "Limits"). */
const POOL = 4_500;
const REFILL = 75;

/** The account's pool of API calls. */
export class RateLimit {
  #left = POOL;
  #filledAt = Date.now();

  remaining(): number {
    const minutes = Math.floor((Date.now() - this.#filledAt) / 60_000);
    if (minutes > 0) {
      this.#left = Math.min(POOL, this.#left + minutes * REFILL);
      this.#filledAt += minutes * 60_000;
    }
    return this.#left;
  }

  /** Takes one call; false when there is none left. */
  take(): boolean {
    if (this.remaining() === 0) return false;
    this.#left--;
    return true;
  }
}
