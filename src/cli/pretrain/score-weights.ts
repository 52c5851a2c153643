import { Trainer } from '../../engine/trainer.ts';
import type { EngineRoom } from '../../host/engine-room.ts';
import type { Evaluation } from '../../spec/evaluation.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';

const SLICE_MS = 200;

/**
 * How weights score that are given, as a run that starts with them scores at step 0.
 *
 * @param room with its digits in it; the network in it is gone.
 * @throws Error when there is no memory for it.
 */
export function scoreWeights(
  room: EngineRoom,
  spec: ExperimentSpec,
  trainedWeights: Float32Array,
): Evaluation {
  const furnished = room.furnish(spec);
  if (furnished === null) throw new Error(`There is no memory for ${room.bytesFor(spec)} bytes.`);
  const { kernels, network, team } = furnished;
  const { training, test } = room;
  const clock = () => performance.now();
  const trainer = new Trainer(
    { kernels, network, training, test, clock, team, trainedWeights },
    { ...spec, startingWeights: 'trained' },
  );
  while (trainer.advance(clock() + SLICE_MS) === 'working');
  const [evaluation] = trainer.drainEvaluations();
  if (evaluation === undefined) throw new Error('The digits to score it on are missing.');
  return evaluation;
}
