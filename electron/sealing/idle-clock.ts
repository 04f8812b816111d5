import type { Clock } from "../clock";

const LOOK_MS = 15_000;
const MINUTE_MS = 60_000;

/** Locks when nobody has touched the app for so many minutes; time asleep counts. */
export class IdleClock {
  readonly #clock: Clock;
  readonly #minutes: () => number | null;
  readonly #onIdle: () => Promise<unknown>;
  readonly #timer: NodeJS.Timeout;
  #touchedAt: number;

  /** `minutes` null never locks. */
  constructor(clock: Clock, minutes: () => number | null, onIdle: () => Promise<unknown>) {
    this.#clock = clock;
    this.#minutes = minutes;
    this.#onIdle = onIdle;
    this.#touchedAt = clock.now().getTime();
    this.#timer = setInterval(() => this.look().catch(() => undefined), LOOK_MS).unref();
  }

  touch(): void {
    this.#touchedAt = this.#clock.now().getTime();
  }

  /** Locks at once when the minutes are over. */
  async look(): Promise<void> {
    const minutes = this.#minutes();
    const idleMs = this.#clock.now().getTime() - this.#touchedAt;
    if (minutes !== null && idleMs >= minutes * MINUTE_MS) await this.#onIdle();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
