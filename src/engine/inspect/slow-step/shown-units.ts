/** Which units of a layer are shown: the most active of one example, by magnitude; [≤ most] ascending. */
export function mostActive(activations: ArrayLike<number>, most: number): Int32Array {
  const magnitude = (unit: number) => Math.abs(activations[unit] ?? 0);
  return Int32Array.from(activations, (_, unit) => unit)
    .sort((a, b) => magnitude(b) - magnitude(a) || a - b)
    .slice(0, most)
    .sort();
}
