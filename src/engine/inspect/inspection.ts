import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Examples } from '../examples.ts';
import type { InputGradient } from '../explain/input-gradient.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Loan } from '../loan.ts';
import type { Network } from '../network.ts';
import type { StepWatcher } from '../step-watch.ts';
import type { DigitPass } from './digit-pass.ts';

/**
 * A look inside a network that may take more than a moment. It yields after every few milliseconds,
 * with the share of the work that is done, 0 to 1, and returns what it found, or null when there was
 * nothing to find. Training waits for it, so that all of it is of the same weights; it leaves parameters
 * and step as they were, also when it is ended before its time.
 */
export type Inspection<Finding> = Generator<number, Finding | null, undefined>;

/** What an inspection looks at, and what it may use. */
export interface InspectionBench {
  readonly kernels: Kernels;
  readonly network: Network;
  /** As steps are made now. */
  readonly spec: ExperimentSpec;
  readonly training: Examples;
  readonly test: Examples;
  readonly digits: DigitPass;
  readonly inputGradient: InputGradient;
  /** Takes the network over, for those that have to change it: see `Loan`. */
  borrow(): Loan;
}

/** How a question is to be answered. */
export interface InspectionPlan<Finding> {
  /** Sees the step that the finding is about; null when it is about the network as it stands. */
  readonly watcher: StepWatcher | null;
  /**
   * Where does that step come from when the run is at rest: it is the next one, made and taken back, or
   * waited for.
   */
  readonly atRest: 'rehearse' | 'wait';
  /** Whether it borrows the network, which it can while no evaluation is under way. */
  readonly borrows: boolean;
  /** Begins the work; with a watcher once that has seen its step. */
  readonly work: () => Inspection<Finding>;
}

/** The plan of most: they look at the network as it stands. */
export function lookingAt<Finding>(work: () => Inspection<Finding>): InspectionPlan<Finding> {
  return { watcher: null, atRest: 'wait', borrows: false, work };
}
