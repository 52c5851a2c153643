import type { Layer } from '../../parameters.ts';

/** Numbers of a layer that lie where its weights do. */
type Values = ArrayLike<number>;

/** [p, n] those between units that are shown. @param from of the layer before. @param to of this one. */
export function edgesBetween(
  { shape }: Layer,
  values: Values,
  from: Int32Array,
  to: Int32Array,
): Float64Array {
  const edges = new Float64Array(from.length * to.length);
  from.forEach((input, p) => {
    to.forEach((unit, n) => {
      edges[p * to.length + n] = values[input * shape.outputs + unit] ?? 0;
    });
  });
  return edges;
}

/** [1, n] the norm of all that lies between the picture and each unit. */
export function normsInto({ shape }: Layer, values: Values, to: Int32Array): Float64Array {
  return Float64Array.from(to, (unit) => {
    let sum = 0;
    for (let input = 0; input < shape.inputs; input++) {
      const value = values[input * shape.outputs + unit] ?? 0;
      sum += value * value;
    }
    return Math.sqrt(sum);
  });
}

/** [1, n] what the picture adds to each unit: Σ weight · input, without the bias. */
export function sumsInto(
  { shape, weights }: Layer,
  inputs: Float64Array,
  to: Int32Array,
): Float64Array {
  return Float64Array.from(to, (unit) =>
    inputs.reduce((sum, input, i) => sum + input * (weights[i * shape.outputs + unit] ?? 0), 0),
  );
}
