import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { OneDigitWarper } from './one-digit-warper.ts';

/**
 * A digit as the first epochs of an experiment see it.
 *
 * @param pixels of the training file.
 * @returns the digit itself and, after it, as many variants, 784 grey levels each.
 */
export function previewAugmentation(
  kernels: Kernels,
  network: Network,
  pixels: Uint8Array,
  spec: ExperimentSpec,
  digit: number,
  variants: number,
): Uint8Array {
  const warper = new OneDigitWarper(kernels, network, spec);
  const seen = new Uint8Array((1 + variants) * PIXEL_COUNT);
  seen.set(pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT));
  for (let epoch = 0; epoch < variants; epoch++) {
    seen.set(warper.warp(pixels, digit, epoch), (1 + epoch) * PIXEL_COUNT);
  }
  return seen;
}
