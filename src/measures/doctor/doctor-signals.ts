import type { Divergence } from '../../spec/divergence.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { HealthFinding } from '../../spec/inspection/health.ts';

/** What the run itself says. */
export interface RunSignals {
  readonly spec: ExperimentSpec;
  /** Updates done. */
  readonly step: number;
  /** Mean of the newest batches, up to 100; null before the first step. */
  readonly trainLoss: number | null;
  readonly divergence: Divergence | null;
  /** Digits there are to train on, those held out not counted. */
  readonly trainingDigits: number;
}

/** All that the doctor goes by. */
export interface DoctorSignals extends RunSignals {
  readonly health: HealthFinding;
}

/** In the first steps updates are large and losses high in the best of networks. */
export const FIRST_STEPS = 20;

/** The train loss is a mean of so many batches: from here on none of them is of the untrained network. */
export const STEPS_OF_TRAIN_LOSS = 100;

/** Whether the schedule holds the rate back, in a warm-up or towards its end: then little happens on purpose. */
export const isHeldBack = ({ spec, health }: DoctorSignals): boolean =>
  health.learningRate < spec.learningRate / 2;
