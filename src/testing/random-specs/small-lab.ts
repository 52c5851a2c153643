import type { Examples } from '../../engine/examples.ts';
import type { Kernels } from '../../engine/kernels/kernels.ts';
import type { Arena } from '../../engine/memory.ts';
import { allocateNetwork, type Network } from '../../engine/network.ts';
import { Predictor } from '../../engine/predictor.ts';
import { SOLO } from '../../engine/team.ts';
import { Trainer } from '../../engine/trainer.ts';
import { BOUNDS, FEWEST_TRAINING_DIGITS } from '../../spec/bounds.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { type MadeDigits, makeDigits } from '../made-digits.ts';
import { simdFixture } from '../simd-fixture.ts';

const TRAINING = makeDigits(330, 1);
const TEST = makeDigits(40, 2);

const { kernels, arena } = await simdFixture('plain', BOUNDS.units.maximum);

export interface SmallLab {
  readonly spec: ExperimentSpec;
  readonly network: Network;
  readonly trainer: Trainer;
  readonly predictor: Predictor;
  /** Ticks at each look; the trainer has no other. */
  readonly clock: () => number;
}

/** The simd kernels over a few digits, in the memory as the lab before left it. */
export function openLab(given: ExperimentSpec): SmallLab {
  const spec = fitted(given);
  const memory = arena();
  const [training, test] = [placed(TRAINING, memory), placed(TEST, memory)];
  const network = allocateNetwork(memory, spec, training.labels.length - spec.validationSize);
  let ticks = 0;
  const clock = () => ticks++;
  const parts: { kernels: Kernels; network: Network } = { kernels, network };
  const trainer = new Trainer({ ...parts, training, test, clock, team: SOLO }, spec);
  return { spec, network, trainer, predictor: new Predictor(kernels, network, spec), clock };
}

/** Of a file of 60,000 digits more can be held out than there are here. */
function fitted(spec: ExperimentSpec): ExperimentSpec {
  const most = TRAINING.labels.length - FEWEST_TRAINING_DIGITS;
  return { ...spec, validationSize: Math.min(most, spec.validationSize) };
}

function placed(digits: MadeDigits, memory: Arena): Examples {
  const { length } = digits.labels;
  const pixels = memory.bytes(length * PIXEL_COUNT);
  const labels = memory.bytes(length);
  pixels.set(digits.pixels);
  labels.set(digits.labels);
  return { pixels, labels, isReady: () => true };
}
