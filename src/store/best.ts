import { isActive, type RunState } from './run.ts';
import { currentClient } from './session.ts';

/** Whether there are better weights to go back to than those the network has. */
export function canRestoreBest({ best, status, step, isBestRestored }: RunState): boolean {
  return best !== null && best.step !== step && !isBestRestored && !isActive(status);
}

/** Goes back to the weights that were best on validation; the run's next event tells of it. */
export function restoreBest(): void {
  void currentClient()?.restoreBest();
}
