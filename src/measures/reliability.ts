import type { SplitAnswers } from '../spec/answers.ts';
import type { ConfidenceRange } from '../spec/selection.ts';

/** Ten, as is usual; Guo et al. take fifteen. */
const RELIABILITY_BINS = 10;

/** The answers of which the network is about equally sure. */
export interface ReliabilityBin {
  readonly range: ConfidenceRange;
  readonly count: number;
  /** Share of right answers among them; 0 where there are none. */
  readonly accuracy: number;
  /** Mean probability of the answers given; 0 where there are none. */
  readonly confidence: number;
}

/**
 * Answers in bins of equal width, by the probability of the answer given. A bin has its lower end
 * and not its upper one, as a selection has (the paper has it the other way round); 1 is in the last.
 *
 * @param confidences [n].
 */
export function reliabilityBins(
  confidences: Float32Array,
  { labels, predictions }: Pick<SplitAnswers, 'labels' | 'predictions'>,
): ReliabilityBin[] {
  const counts = new Uint32Array(RELIABILITY_BINS);
  const right = new Uint32Array(RELIABILITY_BINS);
  const sums = new Float64Array(RELIABILITY_BINS);
  confidences.forEach((confidence, row) => {
    if (Number.isNaN(confidence)) return;
    const bin = binOf(confidence);
    counts[bin] = (counts[bin] ?? 0) + 1;
    sums[bin] = (sums[bin] ?? 0) + confidence;
    if (labels[row] === predictions[row]) right[bin] = (right[bin] ?? 0) + 1;
  });
  return Array.from(counts, (count, bin) => ({
    range: { from: bin / RELIABILITY_BINS, to: (bin + 1) / RELIABILITY_BINS },
    count,
    accuracy: (right[bin] ?? 0) / Math.max(1, count),
    confidence: (sums[bin] ?? 0) / Math.max(1, count),
  }));
}

/** Ten times a float32 is exact in float64. */
const binOf = (confidence: number): number =>
  Math.min(RELIABILITY_BINS - 1, Math.floor(RELIABILITY_BINS * confidence));

/** How far the answers of a bin are from being as often right as the network says. */
export const gapOf = ({ accuracy, confidence }: ReliabilityBin): number =>
  Math.abs(accuracy - confidence);

/**
 * Expected calibration error: Σ |Bₘ| / n · |accuracy(Bₘ) − confidence(Bₘ)|.
 * Naeini, Cooper & Hauskrecht 2015; Guo, Pleiss, Sun & Weinberger 2017, arXiv:1706.04599, eq. 3.
 */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number {
  const answers = bins.reduce((sum, { count }) => sum + count, 0);
  const gaps = bins.reduce((sum, bin) => sum + bin.count * gapOf(bin), 0);
  return gaps / Math.max(1, answers);
}

/** The largest gap of a bin with answers in it. Guo et al. 2017, eq. 5. */
export const maximumCalibrationError = (bins: readonly ReliabilityBin[]): number =>
  bins.reduce((largest, bin) => Math.max(largest, gapOf(bin)), 0);
