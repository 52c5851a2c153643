import { describe, expect, it } from 'vitest';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { base } from '../spec/recipes/base.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { TrainingDigits } from './training-digits.ts';

const SIZE = 6_000;
const HELD_OUT = 1_000;
const file = makeDigits(SIZE, 6);
const everyDigit = Array.from(file.labels, (_, digit) => digit);

const digitsOf = (change: Partial<typeof base>) =>
  new TrainingDigits(file, { ...base, validationSize: HELD_OUT, ...change });

function listed(change: Partial<typeof base>, size: number): number[] {
  const into = new Int32Array(size);
  return [...into.subarray(0, digitsOf(change).list(into))];
}

describe('the digits of an experiment', () => {
  it('are the first of the file when all classes take part', () => {
    expect(listed({}, 70)).toEqual(everyDigit.slice(0, 70));
  });

  it('are the first of the chosen classes, in the order of the file', () => {
    const classes = [2, 5, 7];
    const chosen = everyDigit.filter((digit) => classes.includes(file.labels[digit] ?? -1));
    expect(listed({ classes }, 70)).toEqual(chosen.slice(0, 70));
  });

  it('are as many as there are before the held-out ones, when more are asked for', () => {
    const threes = everyDigit
      .slice(0, SIZE - HELD_OUT)
      .filter((digit) => [3, 4].includes(file.labels[digit] ?? -1));
    expect(listed({ classes: [3, 4] }, SIZE - HELD_OUT)).toEqual(threes);
  });
});

/** Label and trained label of every digit of the classes. */
function labelled(change: Partial<typeof base>) {
  const digits = digitsOf(change);
  const classes = change.classes ?? base.classes;
  return everyDigit
    .map((digit) => ({ label: file.labels[digit] ?? -1, trained: digits.labelOf(digit) }))
    .filter(({ label }) => classes.includes(label));
}

const isReplaced = ({ label, trained }: { label: number; trained: number }) => label !== trained;

describe('label noise', () => {
  it('of 0 leaves every label alone', () => {
    expect(labelled({ labelNoise: 0 }).some(isReplaced)).toBe(false);
  });

  it.each([0.05, 0.3, 0.5])('of %d replaces that share of the labels', (labelNoise) => {
    const labels = labelled({ labelNoise });
    const share = labels.filter(isReplaced).length / labels.length;
    // Five standard errors. One that drew the same class too would replace a tenth fewer.
    const error = Math.sqrt((labelNoise * (1 - labelNoise)) / labels.length);
    expect(Math.abs(share - labelNoise)).toBeLessThan(5 * error);
  });

  it('never takes the same class for another, so a share of exactly 1 replaces all', () => {
    expect(labelled({ labelNoise: 1 }).every(isReplaced)).toBe(true);
  });

  it.each(base.classes)('takes every other class for a %i equally often', (label) => {
    const replaced = labelled({ labelNoise: 1 }).filter((digit) => digit.label === label);
    const counts = base.classes.map((k) => replaced.filter(({ trained }) => trained === k).length);
    const expected = replaced.length / (CLASS_COUNT - 1);
    const others = counts.filter((_, k) => k !== label);
    // Five standard deviations of a count.
    expect(others.every((n) => Math.abs(n - expected) < 5 * Math.sqrt(expected))).toBe(true);
  });

  it('replaces only by chosen classes', () => {
    const replaced = labelled({ labelNoise: 0.5, classes: [1, 4, 8] }).filter(isReplaced);
    expect(new Set(replaced.map(({ label, trained }) => `${label}${trained}`))).toEqual(
      new Set(['14', '18', '41', '48', '81', '84']),
    );
  });

  it('gives a digit the same label whenever it is asked, and others for another seed', () => {
    const labels = labelled({ labelNoise: 0.3 });
    expect(labelled({ labelNoise: 0.3 })).toEqual(labels);
    expect(labelled({ labelNoise: 0.3, seed: 2 })).not.toEqual(labels);
  });
});
