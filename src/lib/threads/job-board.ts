/** Places in the shared words. */
const GENERATION = 0;
const JOB = 1;
const ARGUMENT = 2;
const PENDING = 3;
const SLEEPING_HELPERS = 4;
const LEADER_SLEEPS = 5;

export const JOB_BOARD_WORDS = 16;

/** Looks at a word this often before going to sleep on it: some tens of microseconds. */
const SPINS = 20_000;

/** A helper that has not finished by then is taken for dead. */
const PATIENCE_MS = 5_000;

/**
 * How a leader and its helpers hand over work through shared memory: the leader posts a job, every
 * helper does its part, the leader waits for all. Waiting spins for a moment, because the next job
 * is usually microseconds away, and then sleeps, because a battery is not for spinning.
 */
export class JobBoard {
  readonly #words: Int32Array;
  #seen = 0;
  /** The number posted with the job taken last. */
  argument = 0;

  /** @param words JOB_BOARD_WORDS of them in shared memory, zero at first. */
  constructor(words: Int32Array) {
    this.#words = words;
  }

  /** Leader: hands a job to all helpers. */
  post(job: number, argument: number, helpers: number): void {
    const words = this.#words;
    words[JOB] = job;
    words[ARGUMENT] = argument;
    Atomics.store(words, PENDING, helpers);
    Atomics.add(words, GENERATION, 1);
    if (Atomics.load(words, SLEEPING_HELPERS) > 0) Atomics.notify(words, GENERATION);
  }

  /**
   * Leader: returns when every helper is done with the job.
   *
   * @throws Error if one never is.
   */
  finish(): void {
    const words = this.#words;
    for (let spin = 0; spin < SPINS; spin++) {
      if (Atomics.load(words, PENDING) === 0) return;
    }
    while (Atomics.load(words, PENDING) > 0) this.#sleepOnPending();
  }

  /** Helper: waits for the next job and returns it; its argument is in `argument`. */
  take(): number {
    const words = this.#words;
    this.#awaitGeneration();
    this.#seen = Atomics.load(words, GENERATION);
    this.argument = words[ARGUMENT] ?? 0;
    return words[JOB] ?? 0;
  }

  /** Helper: done with the job it took. */
  done(): void {
    const words = this.#words;
    const wasLast = Atomics.sub(words, PENDING, 1) === 1;
    if (wasLast && Atomics.load(words, LEADER_SLEEPS) === 1) Atomics.notify(words, PENDING);
  }

  #sleepOnPending(): void {
    const words = this.#words;
    Atomics.store(words, LEADER_SLEEPS, 1);
    const pending = Atomics.load(words, PENDING);
    const outcome = pending > 0 ? Atomics.wait(words, PENDING, pending, PATIENCE_MS) : 'ok';
    Atomics.store(words, LEADER_SLEEPS, 0);
    if (outcome === 'timed-out') throw new Error('A helper thread does not answer.');
  }

  #awaitGeneration(): void {
    const words = this.#words;
    for (let spin = 0; spin < SPINS; spin++) {
      if (Atomics.load(words, GENERATION) !== this.#seen) return;
    }
    Atomics.add(words, SLEEPING_HELPERS, 1);
    while (Atomics.load(words, GENERATION) === this.#seen) {
      Atomics.wait(words, GENERATION, this.#seen);
    }
    Atomics.sub(words, SLEEPING_HELPERS, 1);
  }
}
