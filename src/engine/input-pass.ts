import { INK_SHARE, PIXEL_COUNT } from '../spec/mnist.ts';
import { isAugmented, prepareWarps } from './augmentation.ts';
import type { Network } from './network.ts';
import { type Operation, tiledOperation } from './operation.ts';
import type { PassParts } from './pass-parts.ts';

/** The grey levels of all digits there are, 784 bytes each. */
export interface Pixels {
  readonly training: Uint8Array;
  readonly test: Uint8Array;
}

/** Multiplications that reading a digit is worth, to size tiles by, … */
const GATHER_COST = 8 * INK_SHARE * PIXEL_COUNT;
/** … and warping one. */
const WARP_COST = 400 * PIXEL_COUNT;

/** From the digits of a chunk of the batch to the workspace's inputs, augmented if they are to be. */
export function trainingInputs(
  parts: PassParts,
  network: Network,
  pixels: Pixels,
  seed: number,
): Operation[] {
  const { kernels, workspace, members } = parts;
  const { state, settings, order, levels } = network;
  const { inputs, warps, warpedPixels } = workspace;
  const first = () => state.firstPosition + state.firstRow;
  const isOn = () => isAugmented(settings);
  const cut = { unit: 1, members, largest: kernels.largestTile };
  const warp = tiledOperation(
    () => (isOn() ? workspace.rows : 0),
    { ...cut, costPerItem: WARP_COST },
    (from, to) => {
      prepareWarps(warps, settings, seed, state.epoch, order, first(), from, to);
      kernels.warpDigits(pixels.training, order, first(), from, to, warps, warpedPixels);
    },
  );
  const gather = tiledOperation(
    () => workspace.rows,
    { ...cut, costPerItem: GATHER_COST },
    (from, to) => {
      if (isOn()) {
        kernels.gatherPixels(warpedPixels, network.rowOrder, 0, from, to, levels, inputs);
      } else kernels.gatherPixels(pixels.training, order, first(), from, to, levels, inputs);
    },
  );
  return [warp, gather];
}

/** The digits of a chunk that an evaluation scores. */
export function evaluationInputs(parts: PassParts, network: Network, pixels: Pixels): Operation {
  const { kernels, workspace, members } = parts;
  const { levels, evaluation } = network;
  const cut = { costPerItem: GATHER_COST, unit: 1, members, largest: kernels.largestTile };
  return tiledOperation(
    () => workspace.rows,
    cut,
    (from, to) => {
      const source = evaluation.isOnTest ? pixels.test : pixels.training;
      kernels.gatherPixels(source, evaluation.order, 0, from, to, levels, workspace.inputs);
    },
  );
}
