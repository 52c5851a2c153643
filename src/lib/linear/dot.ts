/**
 * Σᵢ a[from + i] · b[at + i] over `length` numbers, in four sums that are added up at the end: one sum alone
 * would wait for itself.
 */
export function dot(
  a: Float64Array,
  from: number,
  b: Float64Array,
  at: number,
  length: number,
): number {
  let sum0 = 0;
  let sum1 = 0;
  let sum2 = 0;
  let sum3 = 0;
  let i = 0;
  for (; i + 4 <= length; i += 4) {
    sum0 += (a[from + i] ?? 0) * (b[at + i] ?? 0);
    sum1 += (a[from + i + 1] ?? 0) * (b[at + i + 1] ?? 0);
    sum2 += (a[from + i + 2] ?? 0) * (b[at + i + 2] ?? 0);
    sum3 += (a[from + i + 3] ?? 0) * (b[at + i + 3] ?? 0);
  }
  for (; i < length; i++) sum0 += (a[from + i] ?? 0) * (b[at + i] ?? 0);
  return sum0 + sum1 + (sum2 + sum3);
}
