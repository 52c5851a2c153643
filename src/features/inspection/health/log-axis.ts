/** A logarithmic axis between two powers of ten. */
export interface LogAxis {
  readonly lowest: number;
  readonly highest: number;
}

/** Where a value lies, 0 at the lowest and 1 at the highest; beyond them at the end. */
export function logPlace({ lowest, highest }: LogAxis, value: number): number {
  if (value <= 0) return 0;
  const place = (Math.log10(value) - lowest) / (highest - lowest);
  return Math.min(1, Math.max(0, place));
}

/** No more decades than are read. */
const MOST_DECADES = 8;

/** Whole decades around all values above 0, at least one; the highest where there are too many. */
export function logAxisAround(values: readonly number[]): LogAxis {
  const powers = values.filter((value) => value > 0).map(Math.log10);
  if (powers.length === 0) return { lowest: -4, highest: -2 };
  // Without the −0 that rounding up leaves.
  const highest = 0 + Math.ceil(Math.max(...powers) + 1e-9);
  const lowest = Math.floor(Math.min(...powers));
  return { lowest: Math.max(Math.min(lowest, highest - 1), highest - MOST_DECADES), highest };
}

/** The powers of ten from one end to the other. */
export const decadesOf = ({ lowest, highest }: LogAxis): number[] =>
  Array.from({ length: highest - lowest + 1 }, (_, place) => lowest + place);
