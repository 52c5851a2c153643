import type { Kernels } from '../kernels.ts';

// O is the inner loop of the first three so that weights are read in memory order.

export const denseForward: Kernels['denseForward'] = (
  inputs,
  weights,
  bias,
  outputs,
  inputCount,
  outputCount,
  rows,
  outputFrom,
  outputTo,
) => {
  for (let r = 0; r < rows; r++) {
    const out = r * outputCount;
    for (let o = outputFrom; o < outputTo; o++) outputs[out + o] = bias[o];
    for (let i = 0; i < inputCount; i++) {
      const value = inputs[r * inputCount + i];
      const row = i * outputCount;
      for (let o = outputFrom; o < outputTo; o++) outputs[out + o] += value * weights[row + o];
    }
  }
};

export const denseInputGradient: Kernels['denseInputGradient'] = (
  dOutputs,
  weights,
  dInputs,
  inputCount,
  outputCount,
  rows,
  inputFrom,
  inputTo,
) => {
  for (let r = 0; r < rows; r++) {
    const out = r * outputCount;
    for (let i = inputFrom; i < inputTo; i++) {
      const row = i * outputCount;
      let sum = 0;
      for (let o = 0; o < outputCount; o++) sum += dOutputs[out + o] * weights[row + o];
      dInputs[r * inputCount + i] *= sum;
    }
  }
};

export const denseWeightGradient: Kernels['denseWeightGradient'] = (
  inputs,
  dOutputs,
  dWeights,
  inputCount,
  outputCount,
  rows,
  inputFrom,
  inputTo,
  accumulates,
) => {
  if (!accumulates) dWeights.fill(0, inputFrom * outputCount, inputTo * outputCount);
  for (let i = inputFrom; i < inputTo; i++) {
    const row = i * outputCount;
    for (let r = 0; r < rows; r++) {
      const value = inputs[r * inputCount + i];
      const out = r * outputCount;
      for (let o = 0; o < outputCount; o++) dWeights[row + o] += value * dOutputs[out + o];
    }
  }
};

export const biasGradient: Kernels['biasGradient'] = (
  dOutputs,
  dBias,
  outputCount,
  rows,
  outputFrom,
  outputTo,
  accumulates,
) => {
  if (!accumulates) dBias.fill(0, outputFrom, outputTo);
  for (let r = 0; r < rows; r++) {
    const out = r * outputCount;
    for (let o = outputFrom; o < outputTo; o++) dBias[o] += dOutputs[out + o];
  }
};
