import type { Activation } from '../../../spec/vocabulary.ts';
import type { Kernels } from '../kernels.ts';
import type { SimdExports } from './exports.ts';

const TWO_TO_32 = 4_294_967_296;

/** The numbers by which assembly/activations.ts knows them. */
const CODES: Record<Activation, number> = {
  linear: 0,
  relu: 1,
  leakyRelu: 2,
  softplus: 3,
  sigmoid: 4,
  tanh: 5,
  elu: 6,
  selu: 7,
  gelu: 8,
  silu: 9,
};

type BetweenLayers = 'activate' | 'activateWithSlope' | 'dropout';

/** What happens to the activations of a hidden layer. */
export function betweenLayers(wasm: SimdExports): Pick<Kernels, BetweenLayers> {
  return {
    activate: (activation, leakySlope, values, from, to) =>
      wasm.activate(CODES[activation], leakySlope, values.byteOffset, from, to),
    activateWithSlope: (activation, leakySlope, values, slopes, from, to) =>
      wasm.activateWithSlope(
        CODES[activation],
        leakySlope,
        values.byteOffset,
        slopes.byteOffset,
        from,
        to,
      ),
    dropout: (values, slopes, units, rowFrom, rowTo, firstRow, rate, key) =>
      wasm.dropout(
        values.byteOffset,
        slopes.byteOffset,
        units,
        rowFrom,
        rowTo,
        firstRow,
        Math.floor(rate * TWO_TO_32),
        1 / (1 - rate),
        key[0],
        key[1],
      ),
  };
}
