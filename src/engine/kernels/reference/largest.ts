import type { Floats } from '../kernels.ts';

/** The place of the row's largest entry, the first on ties. */
export function largest(logits: Floats, start: number, classes: number): number {
  let best = 0;
  for (let k = 1; k < classes; k++) if (logits[start + k] > logits[start + best]) best = k;
  return best;
}
