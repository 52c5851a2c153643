import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { prepareField, prepareWarps } from './augmentation.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { STEP_SETTING_COUNT, StepSettings } from './step-settings.ts';

/**
 * A digit as the first epochs of an experiment see it. Works in the prediction's workspace, so that
 * it disturbs no step under way.
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
  const { previewOrder: order, predictionWorkspace } = network;
  const { warps, warpedPixels } = predictionWorkspace;
  const settings = new StepSettings(new Float64Array(STEP_SETTING_COUNT));
  settings.take(spec);
  prepareField(warps, spec.elasticStrength, spec.elasticSmoothness);
  order[0] = digit;
  const seen = new Uint8Array((1 + variants) * PIXEL_COUNT);
  seen.set(pixels.subarray(digit * PIXEL_COUNT, (digit + 1) * PIXEL_COUNT));
  for (let epoch = 0; epoch < variants; epoch++) {
    prepareWarps(warps, settings, spec.seed, epoch, order, 0, 0, 1);
    kernels.warpDigits(pixels, order, 0, 0, 1, warps, warpedPixels);
    seen.set(warpedPixels.subarray(0, PIXEL_COUNT), (1 + epoch) * PIXEL_COUNT);
  }
  return seen;
}
