import type { Layer } from '../engine/parameters.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { Activation, InputScaling } from '../spec/vocabulary.ts';

/** Mean and deviation of MNIST's training pixels, as anybody counts them. */
const standardized = (ink: number) => (ink - 0.13066) / 0.3081078;

const SCALED: Readonly<Record<InputScaling, (ink: number) => number>> = {
  unit: (ink) => ink,
  standardized,
  squashed: (ink) => 1 / (1 + Math.exp(-standardized(ink))),
  inverted: (ink) => 1 - ink,
};

const ACTIVATED: Partial<Record<Activation, (z: number) => number>> = {
  linear: (z) => z,
  relu: (z) => Math.max(0, z),
  tanh: Math.tanh,
  sigmoid: (z) => 1 / (1 + Math.exp(-z)),
  softplus: (z) => Math.log(1 + Math.exp(z)),
};

/** What a unit reads and comes to. */
export interface PlainLayer {
  readonly inputs: readonly number[];
  readonly sums: readonly number[];
  readonly values: readonly number[];
}

/**
 * A digit through a network in plain loops and float64, apart from all of the engine: to compare with.
 *
 * @param pixels 784 grey levels. @param isOff whether a unit counts as 0.
 */
export function plainForward(
  layers: readonly Layer[],
  scaling: InputScaling,
  pixels: Uint8Array,
  isOff: (layer: number, unit: number) => boolean = () => false,
): PlainLayer[] {
  let inputs = Array.from({ length: PIXEL_COUNT }, (_, i) =>
    SCALED[scaling]((pixels[i] ?? 0) / 255),
  );
  return layers.map(({ shape, weights, bias }, l) => {
    const activated = ACTIVATED[shape.activation];
    if (activated === undefined) throw new Error(`No plain ${shape.activation}.`);
    const sums = Array.from(bias, (offset, o) =>
      inputs.reduce((sum, x, i) => sum + x * (weights[i * shape.outputs + o] ?? 0), offset),
    );
    const values = sums.map((z, o) => (isOff(l, o) ? 0 : activated(z)));
    const layer = { inputs, sums, values };
    inputs = values;
    return layer;
  });
}
