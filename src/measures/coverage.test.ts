import { describe, expect, it } from 'vitest';
import { threefry2x32 } from '../lib/threefry.ts';
import { coverageAt, coverageCurve } from './coverage.ts';

const words = new Uint32Array(2);

/** Two uniform shares for every number. */
function shares(seed: number, position: number): readonly [number, number] {
  threefry2x32(seed, 0, 0, position, words);
  return [(words[0] ?? 0) / 2 ** 32, (words[1] ?? 0) / 2 ** 32];
}

/** Answers that are right about as often as they are confident; many share a confidence. */
function madeAnswers(digits: number, seed: number) {
  const confidences = new Float32Array(digits);
  const labels = new Uint8Array(digits);
  const predictions = new Uint8Array(digits);
  for (let row = 0; row < digits; row++) {
    const [share, luck] = shares(seed, row);
    confidences[row] = Math.round(50 * share) / 50;
    labels[row] = row % 10;
    predictions[row] = luck < share ? row % 10 : (row + 1) % 10;
  }
  return { confidences, answers: { labels, predictions } };
}

describe('coverage', () => {
  it('counts what remains, worked out by hand', () => {
    const confidences = Float32Array.of(0.9, 0.5, 0.7, 1);
    const answers = { labels: Uint8Array.of(1, 2, 3, 4), predictions: Uint8Array.of(1, 2, 8, 4) };
    expect(coverageAt(confidences, answers, 0)).toEqual({ answered: 4, right: 3 });
    // What is at the threshold remains.
    expect(coverageAt(confidences, answers, 0.5)).toEqual({ answered: 4, right: 3 });
    expect(coverageAt(confidences, answers, 0.6)).toEqual({ answered: 3, right: 2 });
    expect(coverageAt(confidences, answers, 0.8)).toEqual({ answered: 2, right: 2 });
    expect(coverageAt(confidences, answers, 1)).toEqual({ answered: 1, right: 1 });
  });

  it('never grows with the threshold', () => {
    const { confidences, answers } = madeAnswers(500, 3);
    let before = coverageAt(confidences, answers, 0);
    expect(before.answered).toBe(500);
    for (let percent = 1; percent <= 101; percent++) {
      const now = coverageAt(confidences, answers, percent / 100);
      expect(now.answered).toBeLessThanOrEqual(before.answered);
      expect(now.right).toBeLessThanOrEqual(before.right);
      before = now;
    }
    expect(before.answered).toBe(0);
  });

  it('leaves out what has no number for a confidence', () => {
    const confidences = Float32Array.of(Number.NaN, 0.5);
    const answers = { labels: Uint8Array.of(1, 1), predictions: Uint8Array.of(1, 1) };
    expect(coverageAt(confidences, answers, 0)).toEqual({ answered: 1, right: 1 });
    expect(coverageCurve(confidences, answers)).toEqual([{ answered: 1, right: 1 }]);
  });
});

describe('the curve of coverage', () => {
  it('has what every confidence leaves as a threshold, by brute force, and nothing else', () => {
    const { confidences, answers } = madeAnswers(700, 8);
    const thresholds = [...new Set(confidences)].sort((a, b) => b - a);
    expect(thresholds.length).toBeLessThan(60);
    const expected = thresholds.map((threshold) => {
      const remaining = [...confidences.keys()].filter(
        (row) => (confidences[row] ?? 0) >= threshold,
      );
      const right = remaining.filter((row) => answers.labels[row] === answers.predictions[row]);
      return { answered: remaining.length, right: right.length };
    });
    expect(coverageCurve(confidences, answers)).toEqual(expected);
  });

  it('is empty without answers', () => {
    const none = { labels: new Uint8Array(), predictions: new Uint8Array() };
    expect(coverageCurve(new Float32Array(), none)).toEqual([]);
  });
});
