import { exp } from '../lib/math/exp.ts';
import { log } from '../lib/math/log.ts';
import { cos } from '../lib/math/trigonometry.ts';
import type { ExperimentSpec } from './experiment.ts';

/** Share of the run in which one-cycle climbs. */
const CLIMB = 0.3;
/** One-cycle starts this many times below its peak, … */
const START_DIVISOR = 25;
/** … and ends this many times below its start. */
const END_DIVISOR = 10_000;

/** What of an experiment decides its learning rate. */
export type ScheduleSettings = Pick<
  ExperimentSpec,
  | 'schedule'
  | 'learningRate'
  | 'epochs'
  | 'warmUpEpochs'
  | 'finalRate'
  | 'decayFactor'
  | 'decayEpochs'
>;

/**
 * The learning rate of a step: the peak times the schedule's factor times the warm-up's,
 * min(1, epoch / warmUpEpochs) (Goyal et al. 2017, arXiv:1706.02677, section 2.2).
 *
 * @param epoch epochs done before the step, as a fraction.
 * @param reductions how often a plateau has reduced the rate; only that schedule reads it.
 */
export function scheduledRate(
  settings: ScheduleSettings,
  epoch: number,
  reductions: number,
): number {
  const { learningRate, warmUpEpochs } = settings;
  const warmth = epoch < warmUpEpochs ? epoch / warmUpEpochs : 1;
  return learningRate * warmth * scheduleFactor(settings, epoch, reductions);
}

/**
 * With p the share of the run that is done, f the final rate and d the decay factor:
 *
 *   constant         1
 *   linear           1 − (1 − f) p
 *   step             d to the power of the whole multiples of `decayEpochs` done
 *   exponential      d to the power of epoch / decayEpochs
 *   cosine           f + (1 − f) (1 + cos πp) / 2. Loshchilov & Hutter 2017, arXiv:1608.03983, eq. 5,
 *                    without restarts
 *   oneCycle         from 1/25 to 1 in the first 30 % of the run, then down to 1/250,000, both along
 *                    half a cosine. Smith & Topin 2017, arXiv:1708.07120, in the form of PyTorch's
 *                    OneCycleLR; momentum is left alone, where the paper and PyTorch cycle it the
 *                    other way round
 *   reduceOnPlateau  d to the power of the reductions so far
 */
function scheduleFactor(settings: ScheduleSettings, epoch: number, reductions: number): number {
  const { schedule, epochs, finalRate, decayFactor, decayEpochs } = settings;
  const progress = Math.min(1, epoch / epochs);
  switch (schedule) {
    case 'constant':
      return 1;
    case 'linear':
      return 1 - (1 - finalRate) * progress;
    case 'step':
      return wholePower(decayFactor, Math.floor(epoch / decayEpochs));
    case 'exponential':
      return exp((log(decayFactor) * epoch) / decayEpochs);
    case 'cosine':
      return cosineBetween(1, finalRate, progress);
    case 'oneCycle':
      return oneCycle(progress);
    case 'reduceOnPlateau':
      return wholePower(decayFactor, reductions);
  }
}

function oneCycle(progress: number): number {
  const start = 1 / START_DIVISOR;
  if (progress < CLIMB) return cosineBetween(start, 1, progress / CLIMB);
  return cosineBetween(1, start / END_DIVISOR, (progress - CLIMB) / (1 - CLIMB));
}

/** From `from` at t = 0 to `to` at t = 1, along half a cosine. */
function cosineBetween(from: number, to: number, t: number): number {
  return to + ((from - to) * (1 + cos(Math.PI * t))) / 2;
}

/** base^exponent by multiplying, which rounds alike everywhere; stops once it is 0. */
function wholePower(base: number, exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent && power > 0 && base !== 1; i++) power *= base;
  return power;
}
