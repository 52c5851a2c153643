import type { ExperimentSpec } from '../../spec/experiment.ts';

/**
 * The mean loss of the best answer that does not look at the digit, with K classes alike in number:
 *
 *   cross-entropy  ln K, of probability 1/K for each
 *   quadratic      ½ (1 − 1/K), of the outputs 1/K: ½ ((1 − 1/K)² + (K − 1)/K²)
 */
export function guessingLoss({ classes, loss }: Pick<ExperimentSpec, 'classes' | 'loss'>): number {
  return loss === 'crossEntropy' ? Math.log(classes.length) : (1 - 1 / classes.length) / 2;
}
