import { setTimeout as sleep } from "node:timers/promises";
import type { Result } from "../../shared/result";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 60_000;

/**
 * Guesses at the passphrase, one after another. Each wrong one makes the next wait twice as long; scrypt
 * makes each cost time of its own.
 */
export class Attempts {
  readonly #wait: (ms: number) => Promise<unknown>;
  #wrong = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(wait: (ms: number) => Promise<unknown> = sleep) {
    this.#wait = wait;
  }

  make<T>(guess: () => Promise<Result<T>>): Promise<Result<T>> {
    const made = this.#last.then(() => this.#next(guess));
    this.#last = made.catch(() => undefined);
    return made;
  }

  async #next<T>(guess: () => Promise<Result<T>>): Promise<Result<T>> {
    if (this.#wrong > 0)
      await this.#wait(Math.min(FIRST_WAIT_MS * 2 ** (this.#wrong - 1), LONGEST_WAIT_MS));
    const answer = await guess();
    this.#wrong = answer.ok ? 0 : this.#wrong + 1;
    return answer;
  }
}
