import { ExampleStore } from '../dataset/example-store.ts';
import type { Kernels } from '../engine/kernels/kernels.ts';
import { Arena } from '../engine/memory.ts';
import { allocateNetwork, networkBytes } from '../engine/network.ts';
import { SOLO } from '../engine/team.ts';
import { Trainer } from '../engine/trainer.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT, TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../spec/mnist.ts';
import { loadMnist } from './load-mnist.ts';
import { weightHash } from './weight-hash.ts';

const SLICE_MS = 200;

export interface TrainingResult {
  readonly status: 'finished' | 'diverged';
  readonly steps: number;
  readonly evaluation: Evaluation | null;
  readonly trainSeconds: number;
  readonly weightHash: string;
}

const emptyStore = (examples: number) =>
  new ExampleStore(new Uint8Array(examples * PIXEL_COUNT), new Uint8Array(examples));

/** Trains to the end, in this thread. Seconds count from the first step's slice to the last's. */
export function trainOnMnist(
  spec: ExperimentSpec,
  kernels: Kernels,
  onEvaluation: (evaluation: Evaluation, seconds: number) => void,
): TrainingResult {
  const training = emptyStore(TRAINING_FILE_EXAMPLES);
  const test = emptyStore(TEST_EXAMPLES);
  loadMnist(training, test);
  const trainingSize = TRAINING_FILE_EXAMPLES - spec.validationSize;
  const memory = new ArrayBuffer(networkBytes(spec, trainingSize));
  const network = allocateNetwork(new Arena(memory), spec, trainingSize);
  const clock = () => performance.now();
  const trainer = new Trainer({ kernels, network, training, test, clock, team: SOLO }, spec);
  let evaluation: Evaluation | null = null;
  const start = clock();
  trainer.train('end');
  let isWorking = true;
  while (isWorking) {
    isWorking = trainer.advance(clock() + SLICE_MS) === 'working';
    trainer.drainLosses();
    for (const scored of trainer.drainEvaluations()) {
      evaluation = scored;
      onEvaluation(scored, (clock() - start) / 1_000);
    }
  }
  return {
    status: trainer.divergence === null ? 'finished' : 'diverged',
    steps: trainer.step,
    evaluation,
    trainSeconds: (clock() - start) / 1_000,
    weightHash: weightHash(network.parameters.values),
  };
}
