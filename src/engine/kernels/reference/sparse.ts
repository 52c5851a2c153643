import type { Kernels } from '../kernels.ts';

const FULL_INK = 255;

export const gatherPixels: Kernels['gatherPixels'] = (pixels, order, first, rows, into) => {
  const { values, columns, counts, stride } = into;
  for (let r = 0; r < rows; r++) {
    const source = order[first + r] * stride;
    let next = r * stride;
    for (let column = 0; column < stride; column++) {
      const level = pixels[source + column];
      if (level === 0) continue;
      values[next] = level / FULL_INK;
      columns[next] = column;
      next++;
    }
    counts[r] = next - r * stride;
  }
};

// O is the inner loop so that weights are read in memory order.
export const sparseForward: Kernels['sparseForward'] = (
  inputs,
  weights,
  bias,
  outputs,
  outputCount,
  rowFrom,
  rowTo,
) => {
  const { values, columns, counts, stride } = inputs;
  for (let r = rowFrom; r < rowTo; r++) {
    const out = r * outputCount;
    for (let o = 0; o < outputCount; o++) outputs[out + o] = bias[o];
    for (let k = r * stride; k < r * stride + counts[r]; k++) {
      const value = values[k];
      const row = columns[k] * outputCount;
      for (let o = 0; o < outputCount; o++) outputs[out + o] += value * weights[row + o];
    }
  }
};

export const sparseWeightGradient: Kernels['sparseWeightGradient'] = (
  inputs,
  dOutputs,
  dWeights,
  outputCount,
  rows,
  outputFrom,
  outputTo,
) => {
  const { values, columns, counts, stride } = inputs;
  for (let r = 0; r < rows; r++) {
    const out = r * outputCount;
    for (let k = r * stride; k < r * stride + counts[r]; k++) {
      const value = values[k];
      const row = columns[k] * outputCount;
      for (let o = outputFrom; o < outputTo; o++) dWeights[row + o] += value * dOutputs[out + o];
    }
  }
};
