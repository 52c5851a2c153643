import { describe, expect, it } from 'vitest';
import { exp } from '../../lib/math/exp.ts';
import { log } from '../../lib/math/log.ts';
import { HIGHEST_TEMPERATURE, LOWEST_TEMPERATURE } from '../../spec/calibration.ts';
import { RandomStream } from '../random.ts';
import { fitTemperature } from './fit-temperature.ts';
import type { Answers } from './split-answers.ts';

const CLASSES = 10;

/** Probabilities of one digit: softmax(logits / T). */
function softmax(logits: Float32Array, temperature: number): number[] {
  const largest = Math.max(...logits);
  const shares = Array.from(logits, (z) => exp((z - largest) / temperature));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

const rowOf = ({ logits }: Answers, digit: number) =>
  logits.subarray(digit * CLASSES, (digit + 1) * CLASSES);

function lossAt(answers: Answers, temperature: number): number {
  let loss = 0;
  answers.labels.forEach((label, digit) => {
    loss -= log(softmax(rowOf(answers, digit), temperature)[label] ?? 0);
  });
  return loss / answers.labels.length;
}

/** Labels drawn from the very probabilities that the logits stand for: nothing is to be corrected. */
function calibratedAnswers(digits: number, seed: number): Answers {
  const stream = new RandomStream(seed, 1, 0, 0);
  const logits = Float32Array.from({ length: digits * CLASSES }, (_, i) => 6 * stream.uniform(i));
  const labels = Uint8Array.from({ length: digits }, (_, digit) => {
    let rest = stream.uniform(digits * CLASSES + digit);
    const shares = softmax(logits.subarray(digit * CLASSES, (digit + 1) * CLASSES), 1);
    const label = shares.findIndex((share) => {
      rest -= share;
      return rest < 0;
    });
    return label < 0 ? CLASSES - 1 : label;
  });
  return { logits, labels };
}

const answers = calibratedAnswers(5_000, 7);
const scaled = (factor: number): Answers => ({
  ...answers,
  logits: answers.logits.map((z) => factor * z),
});

describe('the fitted temperature', () => {
  it('is about 1 where the probabilities were right', () => {
    // The standard error is one over the root of 5,000 · Var[z], 0.015 with a variance of about 0.9; three of them.
    expect(Math.abs(fitTemperature(answers) - 1)).toBeLessThan(0.05);
  });

  it('grows with the logits', () => {
    const plain = fitTemperature(answers);
    // To the tolerance of the search, and float32 logits are good to 6e-8 of their size.
    for (const factor of [3, 0.25]) {
      expect(fitTemperature(scaled(factor)) / plain / factor).toBeCloseTo(1, 5);
    }
  });

  it('makes the labels as likely as any temperature does', () => {
    const overconfident = scaled(4);
    const temperature = fitTemperature(overconfident);
    const loss = lossAt(overconfident, temperature);
    expect(loss).toBeLessThan(lossAt(overconfident, 1));
    for (const factor of [0.98, 1.02]) {
      expect(lossAt(overconfident, factor * temperature)).toBeGreaterThan(loss);
    }
  });

  it('is the lowest for a network that is never wrong', () => {
    const logits = new Float32Array(3 * CLASSES);
    const labels = Uint8Array.of(1, 5, 9);
    labels.forEach((label, digit) => {
      logits[digit * CLASSES + label] = 2;
    });
    expect(fitTemperature({ logits, labels })).toBe(LOWEST_TEMPERATURE);
  });

  it('is the highest for a network whose logits mean nothing, or the contrary', () => {
    const contrary = { ...answers, logits: answers.logits.map((z) => -z) };
    expect(fitTemperature(contrary)).toBe(HIGHEST_TEMPERATURE);
    const alike = { ...answers, logits: answers.logits.map(() => 3) };
    expect(fitTemperature(alike)).toBe(HIGHEST_TEMPERATURE);
  });

  it('stands logits that differ by thousands', () => {
    const temperature = fitTemperature(scaled(1_000));
    expect(temperature).toBe(HIGHEST_TEMPERATURE);
    const { logits, labels } = calibratedAnswers(50, 3);
    logits[7] = 3e38;
    expect(Number.isFinite(fitTemperature({ logits, labels }))).toBe(true);
  });

  it('is 1 where there is nothing to fit', () => {
    const broken = answers.logits.slice();
    broken[12_345] = Number.NaN;
    expect(fitTemperature({ ...answers, logits: broken })).toBe(1);
    expect(fitTemperature({ logits: new Float32Array(), labels: new Uint8Array() })).toBe(1);
  });
});
