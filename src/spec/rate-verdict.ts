import { median } from '../lib/median.ts';
import { HIGHEST_RATE, RATE_TEST_STEPS, type RateTest } from './rate-test.ts';

/** How much of its moving average the loss keeps a step: see `smooth`. */
const MEMORY = 0.8;
/** Fewer points tell nothing. */
const FEWEST_POINTS = 5;
/** The first steps, at rates too small to change anything, say where the loss starts. */
const START_POINTS = 10;
/** A loss falls when it falls by this share of its start, … */
const LEAST_FALL = 0.1;
/** Shares of the fall: until the first the rates are dead, until the second slow. */
const SLOW_AT = 0.05;
const GOOD_AT = 0.25;
/** Rates explode from where this share of the fall is lost again, for good. */
const LOST_AT = 0.25;
/** The suggestion lies this many times below the rate of the lowest loss. */
const MARGIN = 10;

export type RateZoneKind = 'dead' | 'slow' | 'good' | 'explodes';

/** Rates from `from` to `to` that do alike. */
export interface RateZone {
  readonly kind: RateZoneKind;
  readonly from: number;
  readonly to: number;
}

/** Why a test suggests no rate: the loss exploded in its first steps, or it never fell. */
export type NoSuggestion = 'tooShort' | 'neverFell';

export interface RateVerdict {
  /** The finite losses, smoothed. */
  readonly smoothed: readonly number[];
  /** Ascending, without gaps; zones without a rate are left out. */
  readonly zones: readonly RateZone[];
  /** To two digits. */
  readonly suggestion: number | null;
  readonly problem: NoSuggestion | null;
}

/**
 * What a learning-rate range test (Smith 2017, arXiv:1506.01186) says about the rates.
 *
 * Of the two rules in use, the steepest descent and a tenth of the lowest loss's rate, this takes the
 * second: a minimum is found from losses, where a descent is found from their differences, in
 * which the noise of single batches is many times larger. A tenth, since the lowest loss stands at the
 * edge of divergence (Gugger 2018, "How do you find a good learning rate"; fastai's `minimum`).
 */
export function judgeRates({ rates, losses }: RateTest): RateVerdict {
  const finite = finitePart(losses);
  const smoothed = smooth(finite);
  if (finite.length < FEWEST_POINTS) {
    return { smoothed, zones: [], suggestion: null, problem: 'tooShort' };
  }
  const start = median(finite.slice(0, Math.min(START_POINTS, Math.ceil(finite.length / 2))));
  // The first averages are of too few batches to be the lowest of all.
  const settled = smoothed.slice(FEWEST_POINTS - 1);
  const lowest = FEWEST_POINTS - 1 + settled.indexOf(Math.min(...settled));
  const course = { rates, smoothed, start, lowest, fall: start - (smoothed[lowest] ?? start) };
  const isFlat = course.fall <= Math.max(LEAST_FALL * start, noiseOf(finite));
  return isFlat ? judgeFlat(course) : judgeFall(course);
}

/** Of a test: where its loss started, where it was lowest, and how far below. */
interface Course {
  readonly rates: Float32Array;
  readonly smoothed: readonly number[];
  readonly start: number;
  readonly lowest: number;
  readonly fall: number;
}

function judgeFlat({ rates, smoothed, start }: Course): RateVerdict {
  const end = firstLost(smoothed, 0, start + LEAST_FALL * start);
  const zones = zonesBetween(rates, [0, end, end, end]);
  return { smoothed, zones, suggestion: null, problem: 'neverFell' };
}

function judgeFall({ rates, smoothed, start, lowest, fall }: Course): RateVerdict {
  const fallenBy = (share: number) =>
    1 + smoothed.findLastIndex((loss, i) => i < lowest && loss > start - share * fall);
  const good = fallenBy(GOOD_AT);
  const end = firstLost(smoothed, lowest, start - (1 - LOST_AT) * fall);
  const zones = zonesBetween(rates, [0, fallenBy(SLOW_AT), good, end]);
  const suggestion = Math.max((rates[lowest] ?? 0) / MARGIN, rates[good] ?? 0);
  return { smoothed, zones, suggestion: Number(suggestion.toPrecision(2)), problem: null };
}

/**
 * s_i = m_i / (1 − βⁱ) with m_i = β m_{i−1} + (1 − β) loss_i, i from 1: an exponential moving average
 * without its bias to 0, as in fastai's finder. Its β of 0.98 would remember half of this test's
 * hundred steps; 0.8 remembers five, a third of a decade of rates.
 */
function smooth(losses: readonly number[]): number[] {
  let mean = 0;
  let weight = 0;
  return losses.map((loss) => {
    mean = MEMORY * mean + (1 - MEMORY) * loss;
    weight = MEMORY * weight + (1 - MEMORY);
    return mean / weight;
  });
}

function finitePart(losses: Float32Array): number[] {
  const end = losses.findIndex((loss) => !Number.isFinite(loss));
  return [...(end === -1 ? losses : losses.subarray(0, end))];
}

/**
 * The standard deviation of single batches, from their differences: σ = |Δ|'s median / 0.954. Of the
 * first half alone, where the loss hardly moves. The smoothed losses have a third of it.
 */
function noiseOf(losses: readonly number[]): number {
  const half = losses.slice(0, Math.ceil(losses.length / 2));
  const steps = half.slice(1).map((loss, i) => Math.abs(loss - (half[i] ?? loss)));
  return median(steps) / 0.954;
}

/**
 * The first index after `from` at which the loss is above `limit` and stays there. It may lie
 * behind the last.
 */
function firstLost(smoothed: readonly number[], from: number, limit: number): number {
  const lastBelow = smoothed.findLastIndex((loss) => loss <= limit);
  return Math.max(from, lastBelow) + 1;
}

const KINDS: readonly RateZoneKind[] = ['dead', 'slow', 'good', 'explodes'];

/**
 * A test that ends before the highest rate has ended by an explosion, at its last rate.
 *
 * @param starts the index of the first rate of each kind, in the order of `KINDS`.
 */
function zonesBetween(rates: Float32Array, starts: readonly number[]): RateZone[] {
  const isWhole = rates.length === RATE_TEST_STEPS;
  const end = isWhole ? HIGHEST_RATE : (rates.at(-1) ?? HIGHEST_RATE);
  return KINDS.map((kind, i) => ({
    kind,
    from: rates[starts[i] ?? 0] ?? end,
    to: i + 1 < KINDS.length ? (rates[starts[i + 1] ?? 0] ?? end) : HIGHEST_RATE,
  })).filter(({ from, to }) => from < to);
}
