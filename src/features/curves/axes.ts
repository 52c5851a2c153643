import type { SeriesPoint } from '../../lib/series/buckets.ts';
import type { Evaluation } from '../../spec/evaluation.ts';
import type { OnYouPoint } from '../../store/curves-data.ts';

export interface Axis {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
}

/** The later points, where the curves still move, or all of them. */
export type Range = 'late' | 'whole';

/** An axis with about five ticks at round numbers. */
export function axisBetween(from: number, to: number): Axis {
  const spacing = roundUp((to - from) / 5, SPACINGS);
  const first = Math.ceil(from / spacing - 1e-9);
  const last = Math.floor(to / spacing + 1e-9);
  const indices = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  // Without the digits that binary fractions leave behind: 0.30000000000000004.
  const ticks = indices.map((index) => Number((index * spacing).toPrecision(12)));
  return { domain: [from, to], ticks };
}

/**
 * Where the axis of steps ends: at a round number, so that it stands still while the curves grow
 * towards it.
 */
export function endOfSteps(lastStep: number): number {
  return roundUp(Math.max(5, lastStep), ENDS);
}

/** Of the steps of a run the first quarter is early: there the loss falls from far above the rest. */
const EARLY = 1 / 4;

interface Losses {
  readonly trainLoss: readonly SeriesPoint[];
  readonly evaluations: readonly Evaluation[];
  readonly lastStep: number;
}

/**
 * A round number that no loss of the range exceeds, single batches included: a spike is seen
 * whole. The late range leaves out what lies above the late losses.
 */
export function lossTop({ trainLoss, evaluations, lastStep }: Losses, range: Range): number {
  const begin = range === 'whole' ? 0 : EARLY * lastStep;
  let highest = 0;
  for (const { x, maximum } of trainLoss) if (x >= begin) highest = Math.max(highest, maximum);
  for (const { step, validation } of evaluations) {
    const loss = validation?.loss ?? 0;
    if (step >= begin && Number.isFinite(loss)) highest = Math.max(highest, loss);
  }
  return roundUp(highest || 1, TOPS);
}

interface Accuracies {
  readonly evaluations: readonly Evaluation[];
  readonly onYou: readonly OnYouPoint[];
}

/**
 * Where the axis of accuracies begins: at 0, or for the late range at the highest floor below
 * everything in the later half of the evaluations and of the scores on you. The first few are always shown whole.
 */
export function accuracyFloor({ evaluations, onYou }: Accuracies, range: Range): number {
  if (range === 'whole' || evaluations.length < 4) return 0;
  const scores = laterHalf(evaluations).flatMap(({ validation, test }) => [
    test.accuracy,
    validation?.accuracy ?? 1,
  ]);
  const yours = laterHalf(onYou).map(({ correct, total }) => correct / total - LIFT);
  const lowest = Math.min(...scores, ...yours);
  return FLOORS.find((floor) => floor <= lowest) ?? 0;
}

function laterHalf<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(Math.floor(items.length / 2));
}

/** Few digits often score a round number, and a line along the axis could not be seen. */
const LIFT = 0.01;

const SPACINGS = [1, 2, 5, 10];
const TOPS = [1, 1.5, 2, 3, 4, 6, 8, 10];
const ENDS = [1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10];
const FLOORS = [0.98, 0.95, 0.9, 0.8, 0.5];

/** The smallest of the factors times a power of ten that is not below `least`. */
function roundUp(least: number, factors: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = factors.find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return Number((factor * power).toPrecision(12));
}
