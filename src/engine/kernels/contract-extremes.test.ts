import { describe, expect, it } from 'vitest';
import { type Arrays, made, type Run, runSimd } from '../../testing/kernel-contract.ts';
import { COUNTS_AS_ZERO, HALF_ULP } from '../../testing/kernel-ranges.ts';

const LARGEST_FLOAT = 2 ** 128 * (1 - 2 ** -24);

/** Factors between layers that are smaller may count as 0. */
const TINY = 2 ** -62;

const EXTREMES = [
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 3e38, -3e38, -0],
  ...[1e-45, -1e-40],
];
const PAIRS = EXTREMES.flatMap((first) => EXTREMES.map((second) => [first, second] as const));

/** outputs[M,N] = start + Σ_k first[M,k] · second[k,N], then times the slope if there is one. */
interface Product {
  readonly counts: { readonly m: number; readonly n: number; readonly depth: number };
  /** Where a factor stands in its array. */
  readonly firstAt: (m: number, k: number) => number;
  readonly secondAt: (k: number, n: number) => number;
  readonly start: (m: number, n: number) => number;
  readonly slope?: (m: number, n: number) => number;
  /** Whether zeros are no terms at all: lists do not hold them. */
  readonly isListed?: boolean;
}

interface Reading {
  readonly sum: number;
  /** How far from the sum a float32 result may be; ∞ where the order of the sum decides. */
  readonly allowed: number;
}

/** The sum of the terms, where first factors below `tiny` count as 0 and zeros may be left out. */
function read(
  start: number,
  terms: readonly (readonly [number, number])[],
  tiny: number,
  leavesOutZeros: boolean,
): Reading {
  let sum = start;
  let size = Number.isFinite(start) ? Math.abs(start) : 0;
  for (const [a, b] of terms) {
    const factor = Math.abs(a) < tiny ? 0 : a;
    if (factor === 0 && leavesOutZeros) continue;
    const product = Number.isFinite(Math.fround(factor * b)) ? factor * b : Math.fround(factor * b);
    sum += product;
    if (Number.isFinite(product)) size += Math.abs(product);
  }
  if (size > LARGEST_FLOAT && !Number.isNaN(sum) && Math.abs(sum) !== size) {
    return { sum, allowed: Number.POSITIVE_INFINITY };
  }
  return { sum, allowed: (terms.length + 8) * HALF_ULP * size };
}

function agrees(given: number, { sum, allowed }: Reading, slope: number): boolean {
  if (allowed === Number.POSITIVE_INFINITY) return true;
  const wanted = Math.fround(Math.fround(sum) * slope);
  if (!Number.isFinite(wanted)) return Object.is(given, wanted);
  return Math.abs(given - sum * slope) <= 2 * allowed * Math.abs(slope) + COUNTS_AS_ZERO;
}

/** What the contract lets an element be: tiny factors kept or zero, zeros kept or left out. */
const READINGS = [
  [0, false],
  [0, true],
  [TINY, false],
  [TINY, true],
] as const;

/** Fails at an element that no reading of the contract gives. */
function expectReadings(
  product: Product,
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  outputs: ArrayLike<number>,
): void {
  const { m: rows, n: columns, depth } = product.counts;
  for (let m = 0; m < rows; m++) {
    for (let n = 0; n < columns; n++) {
      const terms = Array.from({ length: depth }, (_, k) => {
        const a = first[product.firstAt(m, k)] ?? Number.NaN;
        return [a, second[product.secondAt(k, n)] ?? Number.NaN] as const;
      }).filter(([a]) => !product.isListed || !Object.is(a, 0));
      const start = product.start(m, n);
      const slope = product.slope?.(m, n) ?? 1;
      const given = outputs[m * columns + n] ?? 0;
      const isGiven = ([tiny, leavesOut]: (typeof READINGS)[number]) =>
        agrees(given, read(start, terms, tiny, leavesOut), slope);
      if (READINGS.some(isGiven)) continue;
      const wanted = read(start, terms, 0, false).sum * slope;
      expect.fail(`[${m}, ${n}] is ${given}, not ${Math.fround(wanted)}`);
    }
  }
}

/** Puts an extreme into both factors, at places that meet in one element and at others. */
function plant(
  { counts, firstAt, secondAt }: Product,
  first: Float32Array,
  second: Float32Array,
  [a, b]: readonly [number, number],
): void {
  const { m, n, depth } = counts;
  first[firstAt(m - 1, depth >> 1)] = a;
  first[firstAt(m >> 1, 0)] = a;
  second[secondAt(depth >> 1, n - 1)] = b;
  second[secondAt(depth >> 1, n >> 1)] = b;
  second[secondAt(depth - 1, 0)] = b;
}

// Narrow and wide, full and mostly zero: products over lists and over tiles, whole and in part.
const LAYERS = [
  { rows: 1, inputs: 5, outputs: 3 },
  { rows: 3, inputs: 7, outputs: 33 },
  { rows: 5, inputs: 35, outputs: 18 },
  { rows: 6, inputs: 33, outputs: 67 },
  { rows: 2, inputs: 195, outputs: 33 },
].flatMap((layer) => [0, 0.6].map((zeros) => ({ ...layer, zeros })));

const name = '$inputs → $outputs, $rows rows, zeros $zeros';

/** An extreme at the last place, so that it also stands where a sum starts, or for a slope. */
function extremeAtEnd(length: number, extreme: number): Float32Array {
  const values = made(length);
  values[length - 1] = extreme;
  return values;
}

/** Every extreme in the first factor against every one in the second. */
function forAllPairs(check: (pair: readonly [number, number]) => void): void {
  for (const pair of PAIRS) check(pair);
}

function outputsOf(arrays: Arrays, output: string, run: Run): ArrayLike<number> {
  return runSimd(arrays, run).floats(output);
}

describe.each(LAYERS)(`extremes in a layer ${name}`, ({ rows, inputs, outputs, zeros }) => {
  const forward = (bias: Float32Array): Product => ({
    counts: { m: rows, n: outputs, depth: inputs },
    firstAt: (m, k) => m * inputs + k,
    secondAt: (k, n) => k * outputs + n,
    start: (_, n) => bias[n] ?? 0,
  });
  const weightGradient = (before: Float32Array | null): Product => ({
    counts: { m: inputs, n: outputs, depth: rows },
    firstAt: (m, k) => k * inputs + m,
    secondAt: (k, n) => k * outputs + n,
    start: (m, n) => before?.[m * outputs + n] ?? 0,
  });

  it('pass through denseForward', () => {
    forAllPairs((pair) => {
      const [x, weights] = [made(rows * inputs, zeros), made(inputs * outputs)];
      const bias = extremeAtEnd(outputs, pair[1]);
      const product = forward(bias);
      plant(product, x, weights, pair);
      const arrays = { floats: { x, weights, bias, y: made(rows * outputs) } };
      const y = outputsOf(arrays, 'y', (kernels, { floats: f }) =>
        kernels.denseForward(
          ...([f('x'), f('weights'), f('bias'), f('y')] as const),
          ...([inputs, outputs, rows, 0, outputs] as const),
        ),
      );
      expectReadings(product, x, weights, y);
    });
  });

  it('pass through denseInputGradient', () => {
    forAllPairs((pair) => {
      const [dOutputs, weights] = [made(rows * outputs, zeros), made(inputs * outputs)];
      const slopes = extremeAtEnd(rows * inputs, pair[0]);
      const product: Product = {
        counts: { m: rows, n: inputs, depth: outputs },
        firstAt: (m, k) => m * outputs + k,
        secondAt: (k, n) => n * outputs + k,
        start: () => 0,
        slope: (m, n) => slopes[m * inputs + n] ?? 0,
      };
      plant(product, dOutputs, weights, pair);
      const dInputs = outputsOf(
        { floats: { dOutputs, weights, slopes } },
        'slopes',
        (kernels, { floats: f }) =>
          kernels.denseInputGradient(
            ...([f('dOutputs'), f('weights'), f('slopes')] as const),
            ...([inputs, outputs, rows, 0, inputs] as const),
          ),
      );
      expectReadings(product, dOutputs, weights, dInputs);
    });
  });

  it.each([true, false])('pass through denseWeightGradient, accumulated: %s', (adds) => {
    forAllPairs((pair) => {
      const [x, dOutputs] = [made(rows * inputs, zeros), made(rows * outputs)];
      const dWeights = extremeAtEnd(inputs * outputs, pair[1]);
      const product = weightGradient(adds ? dWeights : null);
      plant(product, x, dOutputs, pair);
      const given = outputsOf(
        { floats: { x, dOutputs, dWeights } },
        'dWeights',
        (kernels, { floats: f }) =>
          kernels.denseWeightGradient(
            ...([f('x'), f('dOutputs'), f('dWeights')] as const),
            ...([inputs, outputs, rows, 0, inputs, adds] as const),
          ),
      );
      expectReadings(product, x, dOutputs, given);
    });
  });

  it.each([true, false])('pass through biasGradient, accumulated: %s', (adds) => {
    forAllPairs(([a, b]) => {
      const dOutputs = made(rows * outputs, zeros);
      dOutputs[0] = a;
      dOutputs[rows * outputs - 1] = b;
      const dBias = extremeAtEnd(outputs, a);
      const product: Product = {
        counts: { m: 1, n: outputs, depth: rows },
        firstAt: (_, k) => k,
        secondAt: (k, n) => k * outputs + n,
        start: (_, n) => (adds ? (dBias[n] ?? 0) : 0),
      };
      const given = outputsOf({ floats: { dOutputs, dBias } }, 'dBias', (kernels, { floats: f }) =>
        kernels.biasGradient(f('dOutputs'), f('dBias'), outputs, rows, 0, outputs, adds),
      );
      expectReadings(product, new Float32Array(rows).fill(1), dOutputs, given);
    });
  });

  it('pass through sparseForward', () => {
    forAllPairs((pair) => {
      const [x, weights] = [made(rows * inputs, 0.6), made(inputs * outputs)];
      const bias = extremeAtEnd(outputs, pair[1]);
      const product = { ...forward(bias), isListed: true };
      plant(product, x, weights, pair);
      const lists = listsOf(rows, inputs, (r, c) => x[r * inputs + c] ?? 0);
      const y = outputsOf(
        {
          floats: { values: lists.values, weights, bias, y: made(rows * outputs) },
          indices: { columns: lists.places, counts: lists.counts },
        },
        'y',
        (kernels, { floats: f, indices: i }) =>
          kernels.sparseForward(
            { values: f('values'), columns: i('columns'), counts: i('counts'), stride: inputs },
            ...([f('weights'), f('bias'), f('y'), outputs, 0, rows] as const),
          ),
      );
      expectReadings(product, x, weights, y);
    });
  });

  it.each([true, false])('pass through sparseWeightGradient, accumulated: %s', (adds) => {
    forAllPairs((pair) => {
      const [x, dOutputs] = [made(rows * inputs, 0.6), made(rows * outputs)];
      const dWeights = extremeAtEnd(inputs * outputs, pair[1]);
      const product = { ...weightGradient(adds ? dWeights : null), isListed: true };
      plant(product, x, dOutputs, pair);
      const lists = listsOf(inputs, rows, (c, r) => x[r * inputs + c] ?? 0);
      const given = outputsOf(
        {
          floats: { values: lists.values, dOutputs, dWeights },
          indices: { rows: lists.places, counts: lists.counts },
        },
        'dWeights',
        (kernels, { floats: f, indices: i }) =>
          kernels.sparseWeightGradient(
            { values: f('values'), rows: i('rows'), counts: i('counts'), stride: rows },
            ...([f('dOutputs'), f('dWeights'), outputs, rows, 0, outputs, adds] as const),
          ),
      );
      expectReadings(product, x, dOutputs, given);
    });
  });
});

/** Each list holds all but the zeros, −0 among them: the contract allows any value. */
function listsOf(lists: number, stride: number, valueAt: (list: number, place: number) => number) {
  const values = new Float32Array(lists * stride);
  const places = new Int32Array(lists * stride);
  const counts = new Int32Array(lists);
  for (let list = 0; list < lists; list++) {
    let next = list * stride;
    for (let place = 0; place < stride; place++) {
      if (Object.is(valueAt(list, place), 0)) continue;
      values[next] = valueAt(list, place);
      places[next++] = place;
    }
    counts[list] = next - list * stride;
  }
  return { values, places, counts };
}
