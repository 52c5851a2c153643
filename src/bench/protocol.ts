import type { EngineName } from '../spec/engine-name.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';

/** How long a measurement looks: digits before the clock runs, digits a timing, timings. */
export interface Effort {
  readonly warmUpDigits: number;
  /** Fewer than an epoch's 60,000 are scaled up to them. */
  readonly timedDigits: number;
  readonly repeats: number;
}

/** One network on one engine. */
export interface BenchRequest {
  /** Its validationSize should be 0: an epoch is all 60,000 digits then. */
  readonly spec: ExperimentSpec;
  readonly engine: EngineName;
  readonly threads: number;
  readonly effort: Effort;
}

/** Seconds of an epoch by what they were spent on; they add up to it. */
export interface PhaseSeconds {
  /** From the bytes of the digits through the first layer and its activation, and back. */
  readonly firstLayer: number;
  /** The layers after it, the loss included. */
  readonly otherLayers: number;
  /** The update and the check of the gradients before it. */
  readonly optimizer: number;
  /** Whatever is no kernel of the leader's: bookkeeping, waiting for helpers. */
  readonly rest: number;
}

export interface BenchAnswer {
  /** Threads that the engine took: asked for by name, all of them, however small the network. */
  readonly threads: number;
  /** Median over the timings, scaled to 60,000 digits; evaluations excluded. */
  readonly epochSeconds: number;
  /** The shares of one more, instrumented timing, applied to `epochSeconds`. */
  readonly phases: PhaseSeconds;
  /** Median time to score the 10,000 test digits; null if no epoch was completed. */
  readonly evaluationSeconds: number | null;
}

/** What the worker says: an answer, or why there is none. */
export type BenchReply =
  | { readonly ok: true; readonly answer: BenchAnswer }
  | { readonly ok: false; readonly message: string };

declare global {
  /** What the page offers to the program that opened it. */
  var runBench: (request: BenchRequest) => Promise<BenchAnswer>;
}
