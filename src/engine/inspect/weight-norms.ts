import type { Layer } from '../parameters.ts';

/** Weights between two pauses: a millisecond or two. */
const BLOCK = 1 << 18;

/** [O] L2 norms of the columns of weights[I, O]: of what comes in to each unit. Yields what share is done. */
export function* incomingNorms({ weights, shape }: Layer): Generator<number, Float32Array> {
  const { inputs, outputs } = shape;
  const squares = new Float64Array(outputs);
  const inputsABlock = Math.max(1, Math.floor(BLOCK / outputs));
  for (let input = 0; input < inputs; input++) {
    for (let unit = 0; unit < outputs; unit++) {
      const weight = weights[input * outputs + unit] ?? 0;
      squares[unit] = (squares[unit] ?? 0) + weight * weight;
    }
    if ((input + 1) % inputsABlock === 0) yield input / inputs;
  }
  return Float32Array.from(squares, Math.sqrt);
}

/** [I] L2 norms of the rows of weights[I, O]: of what goes out from each unit of the layer before. */
export function* outgoingNorms({ weights, shape }: Layer): Generator<number, Float32Array> {
  const { inputs, outputs } = shape;
  const norms = new Float32Array(inputs);
  const inputsABlock = Math.max(1, Math.floor(BLOCK / outputs));
  for (let input = 0; input < inputs; input++) {
    let square = 0;
    for (let i = input * outputs; i < (input + 1) * outputs; i++) {
      const weight = weights[i] ?? 0;
      square += weight * weight;
    }
    norms[input] = Math.sqrt(square);
    if ((input + 1) % inputsABlock === 0) yield input / inputs;
  }
  return norms;
}
