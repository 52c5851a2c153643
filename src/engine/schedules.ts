import { cos } from '../lib/math/trigonometry.ts';
import type { Schedule } from '../spec/vocabulary.ts';

/** Share of the run in which one-cycle climbs. */
const CLIMB = 0.3;
/** One-cycle starts this many times below its peak, … */
const START_DIVISOR = 25;
/** … and ends this many times below its start. */
const END_DIVISOR = 10_000;

/** From `from` at t = 0 to `to` at t = 1, along half a cosine. */
function cosineBetween(from: number, to: number, t: number): number {
  return to + ((from - to) * (1 + cos(Math.PI * t))) / 2;
}

/**
 * What the learning rate is multiplied by.
 *
 *   constant   1
 *   oneCycle   from 1/25 to 1 in the first 30 % of the run, then down to 1/250,000, both along half
 *              a cosine. Smith & Topin 2017, arXiv:1708.07120, in the form of PyTorch's OneCycleLR;
 *              momentum is left alone, where the paper and PyTorch cycle it the other way round.
 *
 * @param progress share of the run that is done before the step, 0 to 1.
 */
export function scheduleFactor(schedule: Schedule, progress: number): number {
  if (schedule === 'constant') return 1;
  const start = 1 / START_DIVISOR;
  if (progress < CLIMB) return cosineBetween(start, 1, progress / CLIMB);
  return cosineBetween(1, start / END_DIVISOR, Math.min(1, (progress - CLIMB) / (1 - CLIMB)));
}
