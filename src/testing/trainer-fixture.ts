import type { Goal } from '../engine/destination.ts';
import type { Kernels } from '../engine/kernels/kernels.ts';
import { referenceKernels } from '../engine/kernels/reference/reference.ts';
import type { TrainerParts } from '../engine/machinery.ts';
import { Arena } from '../engine/memory.ts';
import { allocateNetwork, type Network, networkBytes } from '../engine/network.ts';
import { SOLO } from '../engine/team.ts';
import { Trainer } from '../engine/trainer.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { type MadeDigits, makeDigits } from './made-digits.ts';

/** Small enough to train in milliseconds: 600 digits of the 900 below, a few units. */
export const SMALL_SPEC: ExperimentSpec = {
  ...RECIPES['first-network'],
  validationSize: 300,
  hiddenLayers: [{ units: 8, activation: 'relu', dropout: 0.2 }],
  batchSize: 50,
  learningRate: 0.05,
  epochs: 3,
};

const TRAINING = makeDigits(900, 1);
const TEST = makeDigits(200, 2);

export interface TrainerFixture {
  readonly trainer: Trainer;
  readonly parts: TrainerParts;
  readonly network: Network;
  readonly training: MadeDigits;
  readonly test: MadeDigits;
  /** Runs slices until the trainer rests or waits. @returns the losses of the steps it took. */
  readonly work: (goal?: Goal) => number[];
}

export function makeTrainer(
  spec: ExperimentSpec = SMALL_SPEC,
  digits: MadeDigits = TRAINING,
  kernels: Kernels = referenceKernels,
): TrainerFixture {
  let ticks = 0;
  const clock = () => ticks++;
  const trainingSize = digits.labels.length - spec.validationSize;
  const memory = new ArrayBuffer(networkBytes(spec, trainingSize));
  const network = allocateNetwork(new Arena(memory), spec, trainingSize);
  const training = arriving(digits);
  const test = arriving(TEST);
  const parts = { kernels, network, training, test, clock, team: SOLO };
  const trainer = new Trainer(parts, spec);
  const work = (goal?: Goal) => {
    if (goal !== undefined) trainer.train(goal);
    while (trainer.advance(ticks + 10) === 'working');
    return [...trainer.drainLosses().losses];
  };
  return { trainer, parts, network, training, test, work };
}

/** All weights and biases, to compare bit by bit. */
export const parametersOf = ({ network }: Pick<TrainerFixture, 'network'>): number[] => [
  ...network.parameters.values,
];

/** The same digits with an arrival of their own. */
function arriving(digits: MadeDigits): MadeDigits {
  const copy = { ...digits, isReady: (_: number, to: number) => to <= copy.readyTo };
  return copy;
}
