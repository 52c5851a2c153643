import { dot } from './dot.ts';

/** Multiplications between two yields: about a millisecond. */
const COST_OF_SLICE = 1 << 20;

/** Of the vectors' length, as much as of all of them stays near the processor. */
const STRIP = 256;

/**
 * The scalar products of vectors with one another, [count, count]. Yields the share that is done.
 *
 * @param vectors [count, length]
 */
export function* gramMatrix(
  vectors: Float64Array,
  count: number,
  length: number,
): Generator<number, Float64Array, undefined> {
  const products = new Float64Array(count * count);
  let cost = 0;
  for (let from = 0; from < length; from += STRIP) {
    const width = Math.min(STRIP, length - from);
    for (let i = 0; i < count; i += 2) {
      addRows(products, vectors, count, length, i, from, width);
      cost += 2 * (i + 1) * width;
      if (cost < COST_OF_SLICE) continue;
      cost = 0;
      yield (from + (width * i * i) / (count * count)) / length;
    }
  }
  mirror(products, count);
  return products;
}

/** Adds what a strip gives to rows i and i + 1, up to the diagonal. */
function addRows(
  products: Float64Array,
  vectors: Float64Array,
  count: number,
  length: number,
  i: number,
  from: number,
  width: number,
): void {
  const isPair = i + 1 < count;
  for (let j = 0; j < i && isPair; j += 2) {
    addSquare(products, vectors, count, length, i, j, from, width);
  }
  for (let row = i; row < Math.min(i + 2, count); row++) {
    for (let j = isPair ? i : 0; j <= row; j++) {
      const at = row * count + j;
      const product = dot(vectors, row * length + from, vectors, j * length + from, width);
      products[at] = (products[at] ?? 0) + product;
    }
  }
}

/** Two vectors by two: each number that is fetched is used twice. */
function addSquare(
  products: Float64Array,
  vectors: Float64Array,
  count: number,
  length: number,
  i: number,
  j: number,
  from: number,
  width: number,
): void {
  const a = i * length + from;
  const b = j * length + from;
  let [sum00, sum01, sum10, sum11] = [0, 0, 0, 0];
  for (let k = 0; k < width; k++) {
    const a0 = vectors[a + k] ?? 0;
    const a1 = vectors[a + length + k] ?? 0;
    const b0 = vectors[b + k] ?? 0;
    const b1 = vectors[b + length + k] ?? 0;
    sum00 += a0 * b0;
    sum01 += a0 * b1;
    sum10 += a1 * b0;
    sum11 += a1 * b1;
  }
  const at = i * count + j;
  products[at] = (products[at] ?? 0) + sum00;
  products[at + 1] = (products[at + 1] ?? 0) + sum01;
  products[at + count] = (products[at + count] ?? 0) + sum10;
  products[at + count + 1] = (products[at + count + 1] ?? 0) + sum11;
}

function mirror(products: Float64Array, count: number): void {
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) products[j * count + i] = products[i * count + j] ?? 0;
  }
}
