import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Course } from './course.ts';
import type { Machinery } from './machinery.ts';
import { keepParameters, keepStep } from './network-copy.ts';

/**
 * The network of a run for somebody else's steps: parameters, optimizer state and the step's description may
 * be changed. Gradients and workspace are anybody's. Nothing of the run moves until it is given back, and then
 * everything is as it was.
 */
export interface Loan {
  readonly machinery: Machinery;
  /** As the run's next step would be made. */
  readonly spec: ExperimentSpec;
  /** Of that step: one that is begun keeps what it was begun with. */
  readonly learningRate: number;
  /** Updates that the run has done. */
  readonly step: number;
  /** Whether a step is begun and not made: the network describes that one already. */
  readonly isInAStep: boolean;
  /** To be called once. */
  readonly giveBack: () => void;
}

/** @param course not in the middle of an evaluation, which goes on in the same workspace. */
export function lendNetwork(machinery: Machinery, course: Course): Loan {
  const { network, description } = machinery;
  const { spec, steps, isInAStep } = course;
  const learningRate = isInAStep ? network.settings.at('learningRate') : course.learningRate;
  const back = [keepParameters(network), keepStep(network)];
  const giveBack = () => {
    for (const bring of back) bring();
    if (isInAStep) steps.restart();
    else description.forget();
  };
  return { machinery, spec, learningRate, step: steps.count, isInAStep, giveBack };
}
