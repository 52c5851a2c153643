import { threefry2x32 } from '../../../lib/threefry.ts';
import type { Kernels } from '../kernels.ts';

const TWO_TO_32 = 4_294_967_296;
const words = new Uint32Array(2);

export const dropout: Kernels['dropout'] = (
  values,
  slopes,
  units,
  rowFrom,
  rowTo,
  firstRow,
  rate,
  key,
) => {
  const threshold = Math.floor(rate * TWO_TO_32);
  const scale = 1 / (1 - rate);
  for (let r = rowFrom; r < rowTo; r++) {
    for (let u = 0; u < units; u++) {
      // One block decides two neighbours: u of an even and of an odd number.
      if ((u & 1) === 0) threefry2x32(key[0], key[1], firstRow + r, u >> 1, words);
      const factor = words[u & 1] < threshold ? 0 : scale;
      values[r * units + u] *= factor;
      slopes[r * units + u] *= factor;
    }
  }
};
