import { powerOfTwo } from './power-of-two.ts';

const LN2_HIGH = 0.6931471803691238; // the first 32 bits of ln 2: k · LN2_HIGH is exact
const LN2_LOW = 1.9082149292705877e-10;

const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;

// 1/n! for n = 13 … 2: on |r| ≤ ½ ln 2 the next term is below 4e-18.
const COEFFICIENTS = [
  1 / 6227020800,
  1 / 479001600,
  1 / 39916800,
  1 / 3628800,
  1 / 362880,
  1 / 40320,
  1 / 5040,
  1 / 720,
  1 / 120,
  1 / 24,
  1 / 6,
  1 / 2,
];

/** eʳ − 1 for |r| ≤ ½ ln 2, without losing the small r. */
function smallExpm1(r: number): number {
  let sum = 0;
  // By index: for … of boxes every coefficient.
  for (let i = 0; i < COEFFICIENTS.length; i++) sum = sum * r + (COEFFICIENTS[i] ?? 0);
  return r + r * r * sum;
}

/**
 * eˣ with + − × alone, hence the same bits in every engine; Math.exp is not.
 * x = k ln 2 + r, eˣ = 2ᵏ eʳ. Within 1 ULP of the true value.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return 0;
  const k = Math.round(x * Math.LOG2E);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  return (1 + smallExpm1(r)) * powerOfTwo(k >> 1) * powerOfTwo(k - (k >> 1));
}

/** eˣ − 1, accurate near 0. */
export function expm1(x: number): number {
  return Math.abs(x) < 0.34 ? smallExpm1(x) : exp(x) - 1;
}

/** tanh x = (e²ˣ − 1) / (e²ˣ + 1), odd, within a few ULP. */
export function tanh(x: number): number {
  if (x > 20) return 1;
  if (x < -20) return -1;
  const grown = expm1(2 * Math.abs(x));
  const magnitude = grown / (grown + 2);
  return x < 0 ? -magnitude : magnitude;
}
