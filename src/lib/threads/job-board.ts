/** Places in the shared words. */
const GENERATION = 0;
const ENLISTMENT = 1;
const JOB = 2;
const ARGUMENT = 3;
const PENDING = 4;
const SLEEPING_HELPERS = 5;
const LEADER_SLEEPS = 6;
const FIRST_HELPER = 16;

const MOST_HELPERS = 64;

export const JOB_BOARD_WORDS = FIRST_HELPER + MOST_HELPERS;

/** Looks at a word this often before going to sleep on it: some tens of microseconds. */
const SPINS = 20_000;

/** A helper that has not finished by then is taken for dead. */
const PATIENCE_MS = 5_000;

function wakeHelpers(words: Int32Array): void {
  Atomics.add(words, GENERATION, 1);
  if (Atomics.load(words, SLEEPING_HELPERS) > 0) Atomics.notify(words, GENERATION);
}

/** Sends every helper away, those that are yet to come included. @returns the next enlistment. */
export function dismissHelpers(words: Int32Array): number {
  const next = Atomics.add(words, ENLISTMENT, 1) + 1;
  wakeHelpers(words);
  return next;
}

/**
 * How a leader hands work to helpers through shared memory: it posts a job, every helper does its
 * part, the leader waits for all. Waiting spins for a moment, because the next job is usually
 * microseconds away, and then sleeps, because a battery is not for spinning.
 *
 * Helpers are enlisted for one task at a time. They may be slow to come: the leader works alone
 * until all have, and one that comes after the task has changed leaves at once.
 */
export class LeaderBoard {
  readonly #words: Int32Array;
  readonly #helpers: number;
  readonly enlistment: number;
  #haveCome = false;

  /** Dismisses whoever was enlisted before. @param words JOB_BOARD_WORDS in shared memory. */
  constructor(words: Int32Array, helpers: number) {
    this.#words = words;
    this.#helpers = helpers;
    this.enlistment = dismissHelpers(words);
  }

  /** Whether all helpers have come. */
  get isComplete(): boolean {
    this.#haveCome ||= this.#countHelpers() === this.#helpers;
    return this.#haveCome;
  }

  /** Hands a job to all helpers. */
  post(job: number, argument: number): void {
    const words = this.#words;
    words[JOB] = job;
    words[ARGUMENT] = argument;
    Atomics.store(words, PENDING, this.#helpers);
    wakeHelpers(words);
  }

  /**
   * Returns when every helper is done with the job.
   *
   * @throws Error if one never is.
   */
  finish(): void {
    const words = this.#words;
    for (let spin = 0; spin < SPINS; spin++) {
      if (Atomics.load(words, PENDING) === 0) return;
    }
    // The machine may have slept for longer than that; only the second time in a row is a proof.
    let timeouts = 0;
    while (Atomics.load(words, PENDING) > 0) {
      timeouts = this.#sleep() === 'timed-out' ? timeouts + 1 : 0;
      if (timeouts === 2) throw new Error('A helper thread does not answer.');
    }
  }

  #countHelpers(): number {
    let count = 0;
    for (let helper = 0; helper < this.#helpers; helper++) {
      if (Atomics.load(this.#words, FIRST_HELPER + helper) === this.enlistment) count += 1;
    }
    return count;
  }

  #sleep(): 'ok' | 'not-equal' | 'timed-out' {
    const words = this.#words;
    Atomics.store(words, LEADER_SLEEPS, 1);
    const pending = Atomics.load(words, PENDING);
    const outcome = pending > 0 ? Atomics.wait(words, PENDING, pending, PATIENCE_MS) : 'ok';
    Atomics.store(words, LEADER_SLEEPS, 0);
    return outcome;
  }
}

/** The helper's side of the board. */
export class HelperBoard {
  readonly #words: Int32Array;
  readonly #enlistment: number;
  #seen: number;
  /** The number posted with the job taken last. */
  argument = 0;

  /** Tells the leader that this helper has come. @param helper 0-based. */
  constructor(words: Int32Array, enlistment: number, helper: number) {
    this.#words = words;
    this.#enlistment = enlistment;
    this.#seen = Atomics.load(words, GENERATION);
    Atomics.store(words, FIRST_HELPER + helper, enlistment);
  }

  /** Waits for the next job and returns it, or null when this enlistment is over. */
  take(): number | null {
    const words = this.#words;
    if (Atomics.load(words, ENLISTMENT) !== this.#enlistment) return null;
    this.#awaitGeneration();
    this.#seen = Atomics.load(words, GENERATION);
    if (Atomics.load(words, ENLISTMENT) !== this.#enlistment) return null;
    this.argument = words[ARGUMENT] ?? 0;
    return words[JOB] ?? 0;
  }

  /** Done with the job it took. */
  done(): void {
    const words = this.#words;
    const wasLast = Atomics.sub(words, PENDING, 1) === 1;
    if (wasLast && Atomics.load(words, LEADER_SLEEPS) === 1) Atomics.notify(words, PENDING);
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
