const TWO_OVER_PI = 0.6366197723675814;
// π/2 in three parts of 33 bits: k times the first two is exact for |k| < 2²⁰.
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487959506e-21;

// Taylor terms, smallest first; on |r| ≤ π/4 the next is below 1e-19.
const SINE = [
  1 / 355687428096000,
  -1 / 1307674368000,
  1 / 6227020800,
  -1 / 39916800,
  1 / 362880,
  -1 / 5040,
  1 / 120,
  -1 / 6,
];
const COSINE = [
  -1 / 6402373705728000,
  1 / 20922789888000,
  -1 / 87178291200,
  1 / 479001600,
  -1 / 3628800,
  1 / 40320,
  -1 / 720,
  1 / 24,
  -1 / 2,
];

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0;
  // By index: for … of boxes every coefficient.
  for (let i = 0; i < coefficients.length; i++) sum = sum * x + (coefficients[i] ?? 0);
  return sum;
}

const smallSine = (r: number): number => r + r * r * r * polynomial(SINE, r * r);
const smallCosine = (r: number): number => 1 + r * r * polynomial(COSINE, r * r);

/** sin of (x + turns · π/2), with + − × alone: the same bits in every engine. For |x| ≤ 10⁶. */
function shiftedSine(x: number, quarterTurns: number): number {
  const k = Math.round(x * TWO_OVER_PI);
  const r = x - k * HALF_PI_1 - k * HALF_PI_2 - k * HALF_PI_3;
  const quadrant = (k + quarterTurns) & 3;
  const magnitude = quadrant & 1 ? smallCosine(r) : smallSine(r);
  return quadrant & 2 ? -magnitude : magnitude;
}

/** sin x, within 1e-15 for |x| ≤ 10⁶. */
export const sin = (x: number): number => shiftedSine(x, 0);

/** cos x, within 1e-15 for |x| ≤ 10⁶. */
export const cos = (x: number): number => shiftedSine(x, 1);
