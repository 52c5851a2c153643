import type { RunState } from '../../store/run.ts';

/** Of a run of a few steps, a single look is the most part. */
const SHORTEST_MS = 1_000;

/** The share is said to a thousandth, rounded up: finer changes are none. */
const THOUSANDTHS = 1_000;

/** How much of a run's time went into showing it; null while that is too short to say. */
export function lookingShare({
  lookingMs,
  elapsedMs,
}: Pick<RunState, 'lookingMs' | 'elapsedMs'>): number | null {
  if (elapsedMs < SHORTEST_MS) return null;
  return Math.ceil((THOUSANDTHS * lookingMs) / elapsedMs) / THOUSANDTHS;
}
