import type { Loan } from '../loan.ts';
import { UNHURRIED } from '../pass.ts';
import type { StepWatcher } from '../step-watch.ts';
import type { Inspection } from './inspection.ts';

/** A slice of a rehearsal's gradients. */
const SLICE_MS = 5;

/**
 * Makes the step that the run would make next, for somebody to watch, and takes it back: batch, dropout,
 * augmentation, rate and optimizer are those of the step to come.
 *
 * @returns whether it was made: its digits may be missing, and a step that is not finite is not.
 */
export function* rehearseStep(loan: Loan, watcher: StepWatcher): Inspection<boolean> {
  const { machinery, spec, step, learningRate } = loan;
  const { clock, cursor, description, gradients, kernels, network, update } = machinery;
  if (!cursor.isReady(spec.batchSize) || cursor.isEmpty) return false;
  if (!loan.isInAStep) {
    description.describe(spec, step, cursor, cursor.rowsOfNextBatch(spec.batchSize));
    network.settings.beginStep(learningRate);
  }
  gradients.begin();
  while (!gradients.advance(clock, clock() + SLICE_MS)) yield 0;
  const { parameters } = network;
  const largest = kernels.maximumMagnitude(parameters.gradients, 0, parameters.gradients.length);
  if (!Number.isFinite(largest + gradients.loss)) return false;
  watcher.beforeUpdate({ step: step + 1, loss: gradients.loss, learningRate }, network);
  update.advance(UNHURRIED, 0);
  watcher.afterUpdate(network);
  return true;
}
