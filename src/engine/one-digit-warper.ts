import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { prepareField, prepareWarps } from './augmentation.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { STEP_SETTING_COUNT, StepSettings } from './step-settings.ts';

/**
 * Changes digits one at a time, as an experiment augments them. Works in the prediction's workspace,
 * so that it disturbs no step under way.
 */
export class OneDigitWarper {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #spec: ExperimentSpec;
  readonly #settings = new StepSettings(new Float64Array(STEP_SETTING_COUNT));

  constructor(kernels: Kernels, network: Network, spec: ExperimentSpec) {
    this.#kernels = kernels;
    this.#network = network;
    this.#spec = spec;
    this.#settings.take(spec);
  }

  /**
   * @param pixels of the training file.
   * @param epoch 0-based.
   * @returns 784 grey levels that the next digit overwrites.
   */
  warp(pixels: Uint8Array, digit: number, epoch: number): Uint8Array {
    const { elasticStrength, elasticSmoothness, seed } = this.#spec;
    const { previewOrder: order, predictionWorkspace } = this.#network;
    const { warps, warpedPixels } = predictionWorkspace;
    // Others work here between two digits.
    prepareField(warps, elasticStrength, elasticSmoothness);
    order[0] = digit;
    prepareWarps(warps, this.#settings, seed, epoch, order, 0, 0, 1);
    this.#kernels.warpDigits(pixels, order, 0, 0, 1, warps, warpedPixels);
    return warpedPixels.subarray(0, PIXEL_COUNT);
  }
}
