import { median } from '../lib/median.ts';
import { movingAverage } from '../lib/moving-average.ts';
import { HIGHEST_RATE, RATE_TEST_STEPS, type RateTest } from './rate-test.ts';

/**
 * How much of its moving average the loss keeps a step. The 0.98 of fastai's finder would remember half
 * of this test's hundred steps; 0.8 remembers five, a third of a decade of rates.
 */
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

/** Why a test suggests no rate: it ended before anything was to be seen, or the loss never fell. */
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
  const smoothed = movingAverage(finite, MEMORY);
  if (finite.length < FEWEST_POINTS) {
    return { smoothed, zones: [], suggestion: null, problem: 'tooShort' };
  }
  const start = median(finite.slice(0, Math.min(START_POINTS, Math.ceil(finite.length / 2))));
  // The first averages are of too few batches to be the lowest of all.
  const settled = smoothed.slice(FEWEST_POINTS - 1);
  const lowest = FEWEST_POINTS - 1 + settled.indexOf(Math.min(...settled));
  const fall = start - (smoothed[lowest] ?? start);
  const course = { rates, losses, smoothed, start, lowest, fall, noise: noiseOf(finite) };
  const isFlat = fall <= Math.max(LEAST_FALL * start, course.noise);
  return isFlat ? judgeFlat(course) : judgeFall(course);
}

/** A test: where its loss started, where it was lowest, how far below, and how single batches vary. */
interface Course extends RateTest {
  readonly smoothed: readonly number[];
  readonly start: number;
  readonly lowest: number;
  readonly fall: number;
  readonly noise: number;
}

function judgeFlat(course: Course): RateVerdict {
  const { smoothed, start, noise } = course;
  const limit = start + Math.max(LEAST_FALL * start, noise);
  const end = firstLost(smoothed, 0, limit);
  const zones = zonesBetween([0, end, end, end], course, limit);
  const isWhole = course.rates.length === RATE_TEST_STEPS;
  const saysSomething = isWhole || zones.some(({ kind }) => kind === 'explodes');
  if (!saysSomething) return { smoothed, zones: [], suggestion: null, problem: 'tooShort' };
  return { smoothed, zones, suggestion: null, problem: 'neverFell' };
}

function judgeFall(course: Course): RateVerdict {
  const { rates, smoothed, start, lowest, fall } = course;
  const fallenBy = (share: number) =>
    1 + smoothed.findLastIndex((loss, i) => i < lowest && loss > start - share * fall);
  const good = fallenBy(GOOD_AT);
  const limit = start - (1 - LOST_AT) * fall;
  const end = firstLost(smoothed, lowest, limit);
  const zones = zonesBetween([0, fallenBy(SLOW_AT), good, end], course, limit);
  const suggestion = Math.max((rates[lowest] ?? 0) / MARGIN, rates[good] ?? 0);
  return { smoothed, zones, suggestion: Number(suggestion.toPrecision(2)), problem: null };
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
 * @param starts the index of the first rate of each kind, in the order of `KINDS`.
 * @param limit the smoothed loss that parts good from explosion.
 */
function zonesBetween(starts: readonly number[], course: Course, limit: number): RateZone[] {
  const { rates, smoothed } = course;
  const last = rates.at(-1) ?? HIGHEST_RATE;
  const explodes = endsInExplosion(course, limit) || (starts.at(-1) ?? 0) < smoothed.length;
  const startOf = (index: number) => rates[starts[index] ?? 0] ?? last;
  return KINDS.map((kind, i) => {
    const isLast = i === KINDS.length - 1;
    const to = isLast ? (explodes ? HIGHEST_RATE : last) : startOf(i + 1);
    return { kind, from: startOf(i), to };
  }).filter(({ from, to }) => from < to);
}

/** Whether a test was cut short by a loss that no batch has by chance: three deviations beyond. */
function endsInExplosion({ rates, losses, noise }: Course, limit: number): boolean {
  return rates.length < RATE_TEST_STEPS && !((losses.at(-1) ?? 0) <= limit + 3 * noise);
}
