import { powerOfTwo } from './power-of-two.ts';

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

const TWO_TO_54 = 18014398509481984;

// 1/(2n+1) for n = 11 … 1: with |s| ≤ 0.1716 the next term of the series is below 4e-20.
const COEFFICIENTS = [
  1 / 23,
  1 / 21,
  1 / 19,
  1 / 17,
  1 / 15,
  1 / 13,
  1 / 11,
  1 / 9,
  1 / 7,
  1 / 5,
  1 / 3,
];

const scratch = new DataView(new ArrayBuffer(8));

/** log((1 + s) / (1 − s)) = 2 (s + s³/3 + s⁵/5 + …) */
function logOfRatio(s: number): number {
  const square = s * s;
  let sum = 0;
  // By index: for … of boxes every coefficient.
  for (let i = 0; i < COEFFICIENTS.length; i++) sum = sum * square + (COEFFICIENTS[i] ?? 0);
  return 2 * s + 2 * s * square * sum;
}

/**
 * The natural logarithm with + − × ÷ alone, hence the same bits in every engine.
 * x = 2ᵉ m with m near 1; log x = e ln 2 + log m. Within 2 ULP. log 0 = −∞, log of a negative is NaN.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.NEGATIVE_INFINITY : Number.NaN;
  if (x === Number.POSITIVE_INFINITY) return x;
  if (x < 2.2250738585072014e-308) return log(x * TWO_TO_54) - 54 * (LN2_HIGH + LN2_LOW);
  scratch.setFloat64(0, x);
  let exponent = ((scratch.getUint32(0) >>> 20) & 0x7ff) - 1023;
  let mantissa = x * powerOfTwo(-(exponent >> 1)) * powerOfTwo((exponent >> 1) - exponent);
  if (mantissa > Math.SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  const fraction = logOfRatio((mantissa - 1) / (mantissa + 1));
  return exponent * LN2_HIGH + (fraction + exponent * LN2_LOW);
}

/** log(1 + x) for x ≥ 0, accurate near 0. */
export function log1p(x: number): number {
  return x < 0.4 ? logOfRatio(x / (2 + x)) : log(1 + x);
}
