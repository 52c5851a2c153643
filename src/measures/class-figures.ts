import type { ClassStatistics } from '../spec/class-statistics.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';

/** What the digits of a class, or of all classes, are like. */
export interface DigitFigures {
  readonly count: number;
  /** Full pixels of ink that a digit has: its grey levels, added up and divided by 255. */
  readonly meanInk: number;
  /** Share of the pixels that are not 0. */
  readonly inkShare: number;
  /** Of all pixels, full ink as 1. */
  readonly mean: number;
  /** Of all pixels about that mean, divided by their number. */
  readonly deviation: number;
  /** 784 grey levels: at each pixel the mean of all digits, rounded. */
  readonly meanImage: Uint8Array;
}

export interface ClassFigures extends DigitFigures {
  readonly label: number;
}

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, label) => label);

/** The classes that occur, in their order. */
export function classFigures(statistics: ClassStatistics): ClassFigures[] {
  return CLASSES.filter((label) => (statistics.counts[label] ?? 0) > 0).map((label) => ({
    label,
    ...figuresOf(statistics, [label]),
  }));
}

/** Null where no digit has arrived. */
export function allFigures(statistics: ClassStatistics): DigitFigures | null {
  const isEmpty = statistics.counts.every((count) => count === 0);
  return isEmpty ? null : figuresOf(statistics, CLASSES);
}

function figuresOf(statistics: ClassStatistics, labels: readonly number[]): DigitFigures {
  const { counts, levelSums, squareSums, inkedPixels } = statistics;
  const total = (sums: ArrayLike<number>) =>
    labels.reduce((sum, label) => sum + (sums[label] ?? 0), 0);
  const count = total(counts);
  const pixels = count * PIXEL_COUNT;
  const sumAt = (pixel: number) =>
    labels.reduce((sum, label) => sum + (levelSums[label * PIXEL_COUNT + pixel] ?? 0), 0);
  const sums = Array.from({ length: PIXEL_COUNT }, (_, pixel) => sumAt(pixel));
  const mean = sums.reduce((a, b) => a + b, 0) / pixels;
  const variance = Math.max(0, total(squareSums) / pixels - mean * mean);
  return {
    count,
    meanInk: (mean * PIXEL_COUNT) / 255,
    inkShare: total(inkedPixels) / pixels,
    mean: mean / 255,
    deviation: Math.sqrt(variance) / 255,
    meanImage: Uint8Array.from(sums, (sum) => Math.round(sum / count)),
  };
}
