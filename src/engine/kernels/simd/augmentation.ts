import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

/** What happens to digits before the input layer reads them. */
export function augmentation(wasm: SimdExports): Pick<Kernels, 'warpDigits'> {
  return {
    warpDigits: (pixels, order, first, rowFrom, rowTo, warps, into) =>
      wasm.warpDigits(
        pixels.byteOffset,
        order.byteOffset,
        first,
        rowFrom,
        rowTo,
        warps.transforms.byteOffset,
        warps.keys.byteOffset,
        warps.taps.byteOffset,
        warps.settings[0],
        warps.settings[1],
        into.byteOffset,
      ),
  };
}
