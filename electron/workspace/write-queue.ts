/**
 * One writer, in order. While a write runs, later values wait and only the newest of them is written:
 * a burst of changes costs two writes. Every caller hears how the write ended that held its value or a newer one.
 */
export class WriteQueue<T> {
  readonly #write: (value: T) => Promise<void>;
  #running: Promise<void> | null = null;
  #waiting: { value: T; readonly written: Promise<void> } | null = null;

  constructor(write: (value: T) => Promise<void>) {
    this.#write = write;
  }

  /** Resolves when this value, or a newer one, is durable; rejects with the error of that write. */
  put(value: T): Promise<void> {
    if (this.#running === null) return this.#start(value);
    if (this.#waiting !== null) {
      this.#waiting.value = value;
      return this.#waiting.written;
    }
    const ended = this.#running.catch(() => undefined);
    const written = ended.then(() => this.#startWaiting());
    this.#waiting = { value, written };
    return written;
  }

  /** Resolves when nothing is being written, whether the last write succeeded or not. */
  async idle(): Promise<void> {
    while (this.#running !== null) await (this.#waiting?.written ?? this.#running).catch(() => {});
  }

  #startWaiting(): Promise<void> {
    const waiting = this.#waiting;
    if (waiting === null) throw new Error("A write was due, but nothing waits for it");
    this.#waiting = null;
    return this.#start(waiting.value);
  }

  #start(value: T): Promise<void> {
    const running = this.#write(value).finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }
}
