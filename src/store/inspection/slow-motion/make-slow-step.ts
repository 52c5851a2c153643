import type { Inspected } from '../../../spec/inspection/topics.ts';
import { isActive, isOver, useRun } from '../../run.ts';
import { hasOutdatedNetwork, rebuild } from '../../session.ts';
import { pause, step } from '../../training.ts';
import { askInspection } from '../ask.ts';

/** Units of a layer that fit under one another. */
const MOST_UNITS = 14;

/**
 * Has the run make its next step, as the Step button does, and tells what it did from the inside. A run under
 * way is paused first. Null when the run is over, or the step did not come.
 */
export async function makeSlowStep(): Promise<Inspected<'slowStep'> | null> {
  const { status } = useRun.getState();
  if (isOver(status)) return null;
  if (isActive(status)) pause();
  // The step would have the network built anew, and the question would go with the old one.
  if (hasOutdatedNetwork() && !(await rebuild())) return null;
  // In this order: the step has to be watched when it is made.
  const inspected = askInspection('slowStep', { mostUnits: MOST_UNITS });
  step();
  return inspected;
}
