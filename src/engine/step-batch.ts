import type { ExperimentSpec } from '../spec/experiment.ts';
import type { EpochCursor } from './epoch-cursor.ts';

/** Which digits a step is made of, and what it is made with. */
export interface StepBatch {
  /** Updates done before it. */
  readonly step: number;
  /** 0-based. */
  readonly epoch: number;
  /** Where the batch begins in the order of the epoch. */
  readonly firstPosition: number;
  readonly rows: number;
  readonly spec: ExperimentSpec;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The batch that a step made next would have. */
export function nextBatch(spec: ExperimentSpec, step: number, cursor: EpochCursor): StepBatch {
  const { epoch, position } = cursor;
  const rows = cursor.rowsOfNextBatch(spec.batchSize);
  return { step, epoch, firstPosition: position, rows, spec };
}

/**
 * Remembers the batch of the newest step made: the network's own state may be that of the step after
 * it. Two records change places, so that noting allocates nothing.
 */
export class StepBatchLog {
  #made: Writable<StepBatch> | null = null;
  #begun: Writable<StepBatch> | null = null;

  /** Null before the first. */
  get newest(): StepBatch | null {
    return this.#made;
  }

  /** A step is begun on the epoch's next batch. */
  begin(spec: ExperimentSpec, step: number, cursor: EpochCursor): void {
    const begun = this.#begun;
    if (begun === null) {
      this.#begun = nextBatch(spec, step, cursor);
      return;
    }
    begun.step = step;
    begun.epoch = cursor.epoch;
    begun.firstPosition = cursor.position;
    begun.rows = cursor.rowsOfNextBatch(spec.batchSize);
    begun.spec = spec;
  }

  /** The step begun last is made. */
  complete(): void {
    const made = this.#begun;
    this.#begun = this.#made;
    this.#made = made;
  }
}
