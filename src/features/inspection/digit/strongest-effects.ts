export interface ClassEffect {
  readonly label: number;
  readonly change: number;
}

/** The two classes whose logits change most, whatever way. @param changes [10] */
export function strongestEffects(
  changes: Float64Array,
): readonly [first: ClassEffect, second: ClassEffect] {
  const size = (label: number) => Math.abs(changes[label] ?? 0);
  const [first = 0, second = 1] = [...changes.keys()].toSorted((a, b) => size(b) - size(a));
  const effect = (label: number) => ({ label, change: changes[label] ?? 0 });
  return [effect(first), effect(second)];
}
