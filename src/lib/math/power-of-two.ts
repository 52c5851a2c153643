const LOWEST = -1022;
const HIGHEST = 1023;

const POWERS = new Float64Array(HIGHEST - LOWEST + 1);
let power = 1;
for (let k = 0; k <= HIGHEST; k++, power *= 2) POWERS[k - LOWEST] = power;
power = 1;
for (let k = 0; k >= LOWEST; k--, power /= 2) POWERS[k - LOWEST] = power;

/** 2ᵏ, exactly, for the normal range −1022 ≤ k ≤ 1023; NaN outside it. */
export function powerOfTwo(k: number): number {
  return POWERS[k - LOWEST] ?? Number.NaN;
}
