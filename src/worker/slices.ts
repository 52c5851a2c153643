/**
 * Runs a job again and again with the event loop in between, so that messages are answered between
 * two slices. A MessageChannel, because timers are held back to 4 ms, and to a second when hidden.
 */
export class Slices {
  readonly #channel = new MessageChannel();
  #isScheduled = false;

  /** @param slice does some work; returns whether there is more. */
  constructor(slice: () => boolean) {
    this.#channel.port1.onmessage = () => {
      this.#isScheduled = false;
      if (slice()) this.start();
    };
  }

  start(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    this.#channel.port2.postMessage(null);
  }
}
