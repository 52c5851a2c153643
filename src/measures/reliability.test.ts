import { describe, expect, it } from 'vitest';
import { threefry2x32 } from '../lib/threefry.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { WHOLE_TEST } from '../spec/selection.ts';
import { answerFacts } from './answer-facts.ts';
import { coverageAt } from './coverage.ts';
import {
  expectedCalibrationError,
  gapOf,
  maximumCalibrationError,
  reliabilityBins,
} from './reliability.ts';
import { temperedConfidences } from './reliability-temperature.ts';
import { selectedRows } from './selected-digits.ts';

/** `right` of `count` answers that are all of the same confidence. */
interface Group {
  readonly confidence: number;
  readonly count: number;
  readonly right: number;
}

function binsOf(...groups: readonly Group[]) {
  const confidences = groups.flatMap(({ confidence, count }) => Array(count).fill(confidence));
  const predictions = groups.flatMap(({ count, right }) =>
    Array.from({ length: count }, (_, place) => (place < right ? 0 : 1)),
  );
  const labels = new Uint8Array(predictions.length);
  const answers = { labels, predictions: Uint8Array.from(predictions) };
  return reliabilityBins(Float32Array.from(confidences), answers);
}

describe('the calibration error', () => {
  it('is 0 where the answers are as often right as the network says', () => {
    const bins = binsOf(
      { confidence: 0.25, count: 8, right: 2 },
      { confidence: 0.5, count: 6, right: 3 },
      { confidence: 0.75, count: 4, right: 3 },
      { confidence: 1, count: 5, right: 5 },
    );
    expect(expectedCalibrationError(bins)).toBe(0);
    expect(maximumCalibrationError(bins)).toBe(0);
  });

  it('is a half where the network is always certain and half the time right', () => {
    const bins = binsOf({ confidence: 1, count: 10, right: 5 });
    expect(expectedCalibrationError(bins)).toBe(0.5);
    expect(maximumCalibrationError(bins)).toBe(0.5);
  });

  it('weighs the gap of each bin with its answers, whichever way it goes', () => {
    // 4 of 10 answers are 1/2 right at 15/16, a gap of 7/16; 6 of 10 all right at 5/8, a gap of 3/8:
    // 0.4 · 7/16 + 0.6 · 3/8 = 0.175 + 0.225 = 0.4.
    const bins = binsOf(
      { confidence: 15 / 16, count: 4, right: 2 },
      { confidence: 5 / 8, count: 6, right: 6 },
    );
    expect(expectedCalibrationError(bins)).toBeCloseTo(0.4, 12);
    expect(maximumCalibrationError(bins)).toBe(7 / 16);
  });

  it('lets answers of a bin make up for each other', () => {
    // Both in the last bin, whose mean confidence 15/16 is met: 15 of 16 are right.
    const bins = binsOf(
      { confidence: 29 / 32, count: 8, right: 8 },
      { confidence: 31 / 32, count: 8, right: 7 },
    );
    expect(expectedCalibrationError(bins)).toBe(0);
  });

  it('is 0 without answers', () => {
    expect(expectedCalibrationError(binsOf())).toBe(0);
  });
});

describe('a bin of confidence', () => {
  it('has the same digits as the selection of its range', () => {
    const edges = Array.from({ length: 11 }, (_, edge) => Math.fround(edge / 10));
    const below = edges.slice(1).map((edge) => Math.fround(edge - 1e-7));
    const confidences = Float32Array.from([...edges, ...below, 0.333, 0.999]);
    const answers = {
      labels: new Uint8Array(confidences.length),
      predictions: new Uint8Array(confidences.length),
    };
    const grounds = { answers, confidences, earlier: null };
    const bins = reliabilityBins(confidences, answers);
    for (const { range, count } of bins) {
      const selected = selectedRows({ ...WHOLE_TEST, confidence: range }, grounds);
      expect(selected).toHaveLength(count);
    }
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(confidences.length);
  });

  it('leaves out what is no number', () => {
    const answers = { labels: new Uint8Array(2), predictions: new Uint8Array(2) };
    const bins = reliabilityBins(Float32Array.of(Number.NaN, 0.55), answers);
    expect(bins.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect(bins.every((bin) => Number.isFinite(gapOf(bin)))).toBe(true);
  });
});

describe('a temperature', () => {
  const DIGITS = 400;
  const words = new Uint32Array(2);
  /** Uniform from −8 to 8. */
  const logits = Float32Array.from({ length: DIGITS * CLASS_COUNT }, (_, position) => {
    threefry2x32(5, 0, 0, position, words);
    return (16 * (words[0] ?? 0)) / 2 ** 32 - 8;
  });
  const predictions = Uint8Array.from({ length: DIGITS }, (_, row) => {
    const own = [...logits.subarray(row * CLASS_COUNT, (row + 1) * CLASS_COUNT)];
    return own.indexOf(Math.max(...own));
  });
  const labels = predictions.map((prediction, row) => (row % 3 === 0 ? 0 : prediction));
  const answers = { labels, predictions };

  it('of 1 leaves the probabilities as they are', () => {
    const report = {
      ...answers,
      number: 0,
      evaluation: {
        step: 0,
        epoch: 0,
        validation: null,
        test: { loss: 0, accuracy: 0, examples: 0 },
      },
      split: 'test',
      indices: new Uint16Array(DIGITS),
      logits,
      loss: 'crossEntropy',
    } as const;
    const facts = answerFacts(report);
    expect(temperedConfidences(logits, answers, 1)).toEqual(facts?.confidences);
  });

  it.each([0.3, 1.34, 20])('of %d leaves the answers the likeliest, and so the accuracy', (t) => {
    const confidences = temperedConfidences(logits, answers, t);
    // No other class can be likelier than one in two, and the likeliest of ten has at least a tenth.
    expect(confidences.every((confidence) => confidence >= 0.1)).toBe(true);
    expect(coverageAt(confidences, answers, 0)).toEqual({
      answered: DIGITS,
      right: labels.filter((label, row) => label === predictions[row]).length,
    });
    const bins = reliabilityBins(confidences, answers);
    const right = bins.reduce((sum, { count, accuracy }) => sum + count * accuracy, 0);
    expect(right).toBeCloseTo(coverageAt(confidences, answers, 0).right, 9);
  });

  it('makes every answer less certain above 1 and more certain below', () => {
    const plain = temperedConfidences(logits, answers, 1);
    const warm = temperedConfidences(logits, answers, 2);
    const cold = temperedConfidences(logits, answers, 0.5);
    for (let row = 0; row < DIGITS; row++) {
      expect(warm[row]).toBeLessThan(plain[row] ?? 0);
      expect(cold[row]).toBeGreaterThanOrEqual(plain[row] ?? 0);
    }
  });

  it('is worked out by hand: two logits log 4 apart give 4 : 1, and 2 : 1 at T = 2', () => {
    const apart = new Float32Array(CLASS_COUNT).fill(-1_000);
    apart[3] = Math.log(4);
    apart[7] = 0;
    const three = { predictions: Uint8Array.of(3) };
    expect(temperedConfidences(apart, three, 1)[0]).toBeCloseTo(4 / 5, 6);
    expect(temperedConfidences(apart, three, 2)[0]).toBeCloseTo(2 / 3, 6);
  });
});
