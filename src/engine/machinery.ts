import type { ExperimentSpec } from '../spec/experiment.ts';
import { AnswerBook } from './answer-book.ts';
import { EpochCursor } from './epoch-cursor.ts';
import type { Examples } from './examples.ts';
import { GradientStep } from './gradient-step.ts';
import { GuardedUpdate } from './guarded-update.ts';
import { Judge } from './judge.ts';
import type { Floats, Kernels } from './kernels/kernels.ts';
import { type Network, prepareNetwork } from './network.ts';
import { type Clock, Pass, type Span } from './pass.ts';
import { makePlan } from './plan.ts';
import { Scoring } from './scoring.ts';
import { placeStartingWeights } from './starting-weights.ts';
import { StepDescription } from './step-description.ts';
import type { Team } from './team.ts';
import { TrainingDigits } from './training-digits.ts';

export interface TrainerParts {
  readonly kernels: Kernels;
  readonly network: Network;
  /** The training file; the network's epoch is its first digits, the rest is held out. */
  readonly training: Examples;
  readonly test: Examples;
  readonly clock: Clock;
  /** The threads to share the work with. */
  readonly team: Team;
  /** Those that a run begins with whose experiment says so, in the order of the arena. */
  readonly trainedWeights?: Floats | null;
}

/** What one run works with: for its steps, its evaluations and whatever else is done to its network. */
export interface Machinery {
  readonly kernels: Kernels;
  readonly network: Network;
  readonly clock: Clock;
  readonly training: Examples;
  readonly test: Examples;
  /** Which digits of the training file the run trains on. */
  readonly digits: TrainingDigits;
  readonly cursor: EpochCursor;
  readonly description: StepDescription;
  readonly gradients: GradientStep;
  readonly update: Pass;
  readonly guardedUpdate: GuardedUpdate;
  readonly scoring: Scoring;
  readonly book: AnswerBook;
  readonly judge: Judge;
}

/** Puts the network into its first state. */
export function assembleMachinery(parts: TrainerParts, spec: ExperimentSpec): Machinery {
  const { kernels, network, training, test, team, clock } = parts;
  const pixels = { training: training.pixels, test: test.pixels };
  const plan = makePlan(kernels, network, pixels, spec, team.size);
  const pass = (span: Span) => new Pass(plan.operations, span, team);
  prepareNetwork(network, spec);
  placeStartingWeights(network.parameters, spec, parts.trainedWeights ?? null);
  const digits = new TrainingDigits(training, spec);
  const update = pass(plan.update);
  const judge = new Judge(network);
  const book = new AnswerBook(() => judge.best);
  return {
    kernels,
    network,
    clock,
    training,
    test,
    digits,
    cursor: new EpochCursor(spec.seed, digits, network.order),
    description: new StepDescription(network),
    gradients: new GradientStep(network, digits, pass(plan.training)),
    update,
    guardedUpdate: new GuardedUpdate(kernels, network, update, spec.loss),
    scoring: new Scoring(network, training, test, pass(plan.evaluation), book, spec),
    book,
    judge,
  };
}
