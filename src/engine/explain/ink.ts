const FULL_INK = 255;

// Searches go through these thousands of times: from() would take the slow way over an iterator.

/** Grey levels as shares of full ink. */
export function inkOf(digit: Uint8Array): Float64Array {
  const ink = new Float64Array(digit.length);
  for (let i = 0; i < ink.length; i++) ink[i] = (digit[i] ?? 0) / FULL_INK;
  return ink;
}

/** The nearest grey levels. */
export function levelsOf(ink: Float64Array): Uint8Array {
  const digit = new Uint8Array(ink.length);
  for (let i = 0; i < ink.length; i++) digit[i] = Math.round((ink[i] ?? 0) * FULL_INK);
  return digit;
}

/** from + share · (to − from) */
export function between(from: Float64Array, to: Float64Array, share: number): Float64Array {
  const ink = new Float64Array(from.length);
  for (let i = 0; i < ink.length; i++) {
    const start = from[i] ?? 0;
    ink[i] = start + share * ((to[i] ?? 0) - start);
  }
  return ink;
}

/** The square of the Euclidean distance. */
export function squaredDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    sum += difference * difference;
  }
  return sum;
}
