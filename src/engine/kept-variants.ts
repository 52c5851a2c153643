import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { prepareField, prepareWarps } from './augmentation.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { STEP_SETTING_COUNT, StepSettings } from './step-settings.ts';

/** How much one hand varies: shift in pixels, rotation in degrees, zoom and shear as shares. */
const OF_ONE_HAND = { shift: 1, rotation: 10, zoom: 0.1, shear: 0.15 };

/** Variants of kept digits. Works in the prediction's workspace, as the preview of augmentation does. */
export class KeptVariants {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #seed: number;
  readonly #settings = new StepSettings(new Float64Array(STEP_SETTING_COUNT));

  constructor(kernels: Kernels, network: Network, spec: ExperimentSpec) {
    this.#kernels = kernels;
    this.#network = network;
    this.#seed = spec.seed;
    this.#settings.take({ ...spec, ...OF_ONE_HAND });
  }

  /**
   * Writes a variant of digit `from` of the lesson's room to place `to`.
   *
   * @param number of the variant.
   */
  write(from: number, to: number, number: number): void {
    const { lesson, predictionWorkspace, previewOrder } = this.#network;
    const { warps, warpedPixels } = predictionWorkspace;
    // No elastic field.
    prepareField(warps, 0, 1);
    previewOrder[0] = from;
    prepareWarps(warps, this.#settings, this.#seed, number, previewOrder, 0, 0, 1);
    this.#kernels.warpDigits(lesson.pixels, previewOrder, 0, 0, 1, warps, warpedPixels);
    lesson.pixels.set(warpedPixels.subarray(0, PIXEL_COUNT), to * PIXEL_COUNT);
  }
}
