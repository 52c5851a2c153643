/** A unit of a layer: layers count from 0, the first hidden one; the output layer is the last. */
export interface UnitPlace {
  readonly layer: number;
  readonly unit: number;
}

export function isSameUnit(a: UnitPlace | null, b: UnitPlace | null): boolean {
  return a?.layer === b?.layer && a?.unit === b?.unit;
}
