import type { ExperimentSpec } from '../../spec/experiment.ts';
import { describeEvaluation } from '../describe-evaluation.ts';
import { openRoom, type ThreadChoice } from '../open-room.ts';
import { type TrainingResult, trainOnMnist } from '../training-run.ts';
import { digitOf, type PenSample } from './pen-sample.ts';

export interface PenReading {
  readonly training: TrainingResult;
  /** The probabilities of the ten classes, for every sample. */
  readonly answers: readonly Float32Array[];
}

/**
 * Trains a network and has it read pen-drawn digits, as the draw pad does.
 *
 * @param tell gets a line at every evaluation.
 */
export async function trainAndRead(
  samples: readonly PenSample[],
  spec: ExperimentSpec,
  choice: ThreadChoice,
  tell: (line: string) => void,
): Promise<PenReading> {
  const { room, close } = await openRoom(choice);
  const training = trainOnMnist(spec, room, (evaluation, seconds) =>
    tell(describeEvaluation(evaluation, seconds)),
  );
  await close();
  return {
    training,
    answers: samples.map((sample) => training.predictor.predict(digitOf(sample))),
  };
}
