/** When a running training pauses by itself. Null is never; not part of the run, whose bits it leaves alone. */
export interface PauseConditions {
  /** At this step. */
  readonly step: number | null;
  /** When this many epochs are done. */
  readonly epoch: number | null;
  /** At the first evaluation with at least this validation accuracy, 0 to 1. */
  readonly accuracy: number | null;
  /** At the first step whose batch loss is at most this. */
  readonly loss: number | null;
  /** When training has taken this long, in seconds. */
  readonly seconds: number | null;
}

export type PauseKind = keyof PauseConditions;

export const NO_PAUSES: PauseConditions = {
  step: null,
  epoch: null,
  accuracy: null,
  loss: null,
  seconds: null,
};

/** The condition that paused a run, and its value. */
export interface PauseReason {
  readonly kind: PauseKind;
  readonly value: number;
}
