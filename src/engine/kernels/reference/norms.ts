import type { Floats, Kernels } from '../kernels.ts';

export const maximumMagnitude: Kernels['maximumMagnitude'] = (values, from, to) => {
  let largest = 0;
  for (let i = from; i < to; i++) {
    const magnitude = Math.abs(values[i]);
    if (!(magnitude <= largest)) largest = magnitude;
    if (Number.isNaN(magnitude)) return magnitude;
  }
  return largest;
};

export const sumOfSquares: Kernels['sumOfSquares'] = (values, from, to) => {
  let sum = 0;
  for (let i = from; i < to; i++) sum += values[i] * values[i];
  return sum;
};

function columnNorm(weights: Floats, inputCount: number, outputCount: number, o: number): number {
  let sum = 0;
  for (let i = 0; i < inputCount; i++) {
    const weight = weights[i * outputCount + o];
    sum += weight * weight;
  }
  return Math.sqrt(sum);
}

export const limitColumnNorms: Kernels['limitColumnNorms'] = (
  weights,
  inputCount,
  outputCount,
  outputFrom,
  outputTo,
  limit,
) => {
  for (let o = outputFrom; o < outputTo; o++) {
    const norm = columnNorm(weights, inputCount, outputCount, o);
    if (!(norm > limit)) continue;
    for (let i = 0; i < inputCount; i++) weights[i * outputCount + o] *= limit / norm;
  }
};
