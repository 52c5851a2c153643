import type { InputScaling } from '../../spec/vocabulary.ts';
import { scaled } from '../input-scaling.ts';
import { arrayAt, type Layer } from '../parameters.ts';
import { PLAIN_ACTIVATIONS } from './plain-activation.ts';

const FULL_INK = 255;

/** A weight with something added to it: weights[input, unit] of a layer. */
export interface Nudge {
  readonly input: number;
  readonly unit: number;
  readonly by: number;
}

/** What the first layer reads of a digit's 784 grey levels, paper included. */
export function plainInputs(pixels: Uint8Array, scaling: InputScaling): Float64Array {
  return Float64Array.from(pixels, (level) => scaled(scaling, level / FULL_INK));
}

/**
 * One layer over one example in plain float64 loops, none of the kernels':
 * z[O] = inputs[I] · weights[I,O] + bias[O].
 */
export function plainProduct(
  { shape, weights, bias }: Layer,
  inputs: ArrayLike<number>,
  nudge: Nudge | null = null,
): Float64Array {
  const { inputs: inputCount, outputs } = shape;
  const sums = Float64Array.from(bias);
  for (let i = 0; i < inputCount; i++) {
    const input = inputs[i] ?? 0;
    if (input === 0) continue;
    const row = i * outputs;
    for (let o = 0; o < outputs; o++) sums[o] = (sums[o] ?? 0) + input * (weights[row + o] ?? 0);
  }
  if (nudge !== null) {
    sums[nudge.unit] = (sums[nudge.unit] ?? 0) + nudge.by * (inputs[nudge.input] ?? 0);
  }
  return sums;
}

/** What of a network a plain pass reads. */
export interface PlainNetwork {
  readonly layers: readonly Layer[];
  readonly leakySlope: number;
}

/**
 * One example through layers `from`, … in float64, without dropout, a layer at a time.
 *
 * @param inputs what layer `from` reads.
 * @param nudge of a weight of layer `from`.
 * @param share yielded after each layer.
 * @returns the activations of those layers; the last are the logits.
 */
export function* plainForward(
  { layers, leakySlope }: PlainNetwork,
  inputs: Float64Array,
  share: number,
  from = 0,
  nudge: Nudge | null = null,
): Generator<number, Float64Array[], undefined> {
  const activations: Float64Array[] = [];
  let read = inputs;
  for (let l = from; l < layers.length; l++) {
    const layer = arrayAt(layers, l);
    const activate = PLAIN_ACTIVATIONS[layer.shape.activation];
    read = plainProduct(layer, read, l === from ? nudge : null).map((z) => activate(z, leakySlope));
    activations.push(read);
    yield share;
  }
  return activations;
}
