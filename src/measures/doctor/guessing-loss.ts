import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { RunSignals } from './doctor-signals.ts';

/**
 * The mean loss of the best answer that does not look at the digit, with K classes alike in number:
 *
 *   cross-entropy  ln K, of probability 1/K for each
 *   quadratic      ½ (1 − 1/K), of the outputs 1/K: ½ ((1 − 1/K)² + (K − 1)/K²)
 */
export function guessingLoss({ classes, loss }: Pick<ExperimentSpec, 'classes' | 'loss'>): number {
  return loss === 'crossEntropy' ? Math.log(classes.length) : (1 - 1 / classes.length) / 2;
}

/** A network has learnt when it is below this share of the loss of guessing. */
const LEARNT = 0.5;

/** Also when nothing is known of its loss. */
export function hasLearnt({ spec, trainLoss }: Pick<RunSignals, 'spec' | 'trainLoss'>): boolean {
  return trainLoss === null || trainLoss < LEARNT * guessingLoss(spec);
}
