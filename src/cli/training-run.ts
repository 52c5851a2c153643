import { Predictor } from '../engine/predictor.ts';
import { Trainer } from '../engine/trainer.ts';
import { weightHash } from '../engine/weight-hash.ts';
import type { EngineRoom } from '../host/engine-room.ts';
import type { EngineName } from '../spec/engine-name.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { loadMnist } from './load-mnist.ts';
import { readTrainedNetwork } from './trained-file.ts';

const SLICE_MS = 200;

export interface TrainingResult {
  readonly engine: EngineName;
  readonly threads: number;
  readonly status: 'finished' | 'diverged';
  readonly steps: number;
  /** Of the weights it ended with: the last, or the best where they were restored. */
  readonly evaluation: Evaluation | null;
  readonly trainSeconds: number;
  readonly weightHash: string;
  /** Those weights, in the order of the arena. */
  readonly parameters: Float32Array;
  /** Answers with those weights, until the room is furnished for another network. */
  readonly predictor: Predictor;
}

/**
 * Trains to the end. Seconds count from the first step's slice to the last evaluation.
 *
 * @throws Error when there is no memory for it.
 */
export function trainOnMnist(
  spec: ExperimentSpec,
  room: EngineRoom,
  onEvaluation: (evaluation: Evaluation, seconds: number) => void,
): TrainingResult {
  const furnished = room.furnish(spec);
  if (furnished === null) throw new Error(`There is no memory for ${room.bytesFor(spec)} bytes.`);
  const { training, test } = room;
  loadMnist(training, test);
  const { kernels, network, team, engine } = furnished;
  const clock = () => performance.now();
  const isTrained = spec.startingWeights === 'trained';
  const trainedWeights = isTrained ? readTrainedNetwork().parameters : null;
  const parts = { kernels, network, training, test, clock, team, trainedWeights };
  const trainer = new Trainer(parts, spec);
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
    engine,
    threads: team.size,
    status: trainer.divergence === null ? 'finished' : 'diverged',
    steps: trainer.step,
    evaluation: trainer.judge.isBestRestored ? trainer.judge.best : evaluation,
    trainSeconds: (clock() - start) / 1_000,
    weightHash: weightHash(network.parameters.values),
    parameters: Float32Array.from(network.parameters.values),
    predictor: new Predictor(kernels, network, spec),
  };
}
