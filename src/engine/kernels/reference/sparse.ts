import type { Kernels } from '../kernels.ts';

export const gatherPixels: Kernels['gatherPixels'] = (
  pixels,
  order,
  first,
  rowFrom,
  rowTo,
  levels,
  into,
) => {
  const { values, columns, counts, stride } = into;
  for (let r = rowFrom; r < rowTo; r++) {
    const source = order[first + r] * stride;
    let next = r * stride;
    for (let column = 0; column < stride; column++) {
      const level = pixels[source + column];
      if (level === 0) continue;
      values[next] = levels[level];
      columns[next] = column;
      next++;
    }
    counts[r] = next - r * stride;
  }
};

export const listColumns: Kernels['listColumns'] = (inputs, rows, into) => {
  into.counts.fill(0);
  for (let r = 0; r < rows; r++) {
    for (let k = r * inputs.stride; k < r * inputs.stride + inputs.counts[r]; k++) {
      const column = inputs.columns[k];
      const next = column * into.stride + into.counts[column];
      into.values[next] = inputs.values[k];
      into.rows[next] = r;
      into.counts[column] += 1;
    }
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
  _rows,
  outputFrom,
  outputTo,
  accumulates,
) => {
  const { values, rows, counts, stride } = inputs;
  for (let i = 0; i < counts.length; i++) {
    const row = i * outputCount;
    if (!accumulates) dWeights.fill(0, row + outputFrom, row + outputTo);
    for (let k = i * stride; k < i * stride + counts[i]; k++) {
      const value = values[k];
      const out = rows[k] * outputCount;
      for (let o = outputFrom; o < outputTo; o++) dWeights[row + o] += value * dOutputs[out + o];
    }
  }
};

export const foldBackground: Kernels['foldBackground'] = (
  weights,
  bias,
  background,
  into,
  inputCount,
  outputCount,
  outputFrom,
  outputTo,
) => {
  for (let o = outputFrom; o < outputTo; o++) {
    let sum = 0;
    for (let i = 0; i < inputCount; i++) sum += weights[i * outputCount + o];
    into[o] = bias[o] + background * sum;
  }
};

export const addBackgroundGradient: Kernels['addBackgroundGradient'] = (
  dBias,
  background,
  dWeights,
  outputCount,
  inputFrom,
  inputTo,
) => {
  for (let i = inputFrom; i < inputTo; i++) {
    for (let o = 0; o < outputCount; o++) dWeights[i * outputCount + o] += background * dBias[o];
  }
};
