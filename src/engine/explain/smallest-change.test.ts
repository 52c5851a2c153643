import { describe, expect, it } from 'vitest';
import type { ExperimentSpec, HiddenLayerSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { INPUT_SCALINGS } from '../../spec/vocabulary.ts';
import { makeTrainer, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { referenceKernels } from '../kernels/reference/reference.ts';
import { Predictor } from '../predictor.ts';
import { InputGradient } from './input-gradient.ts';
import { ChangeSearch } from './smallest-change.ts';

const UNHURRIED = () => 0;
const HIDDEN: HiddenLayerSpec[] = [{ units: 24, activation: 'relu', dropout: 0 }];
/** Under inverted inputs ReLUs may die, and then nothing leads to another answer. */
const SOFT: HiddenLayerSpec[] = [{ units: 24, activation: 'tanh', dropout: 0 }];

function trained(change: Partial<ExperimentSpec> = {}) {
  const spec = { ...SMALL_SPEC, hiddenLayers: HIDDEN, ...change };
  const { network, test, work } = makeTrainer(spec);
  work('end');
  const gradient = new InputGradient(referenceKernels, network, spec);
  const predictor = new Predictor(referenceKernels, network, spec);
  const answerTo = (digit: Uint8Array) => {
    const probabilities = predictor.predict(digit);
    return probabilities.indexOf(Math.max(...probabilities));
  };
  const digitAt = (index: number) =>
    test.pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);
  return { network, gradient, answerTo, digitAt };
}

const changed = (gradient: InputGradient, digit: Uint8Array, label: number) =>
  new ChangeSearch(gradient, digit, label).advance(UNHURRIED, 1)?.digit ?? null;

/** This share of the way from one digit to the other. */
const partOf = (from: Uint8Array, to: Uint8Array, share: number) =>
  from.map((level, i) => Math.round(level + share * ((to[i] ?? 0) - level)));

describe.each(INPUT_SCALINGS)('the smallest change, with %s inputs', (inputScaling) => {
  const { gradient, answerTo, digitAt } = trained({
    inputScaling,
    hiddenLayers: SOFT,
    learningRate: 0.02,
  });

  it('is read as the class it was made for, and nearly always less of it is not', () => {
    let [found, tooLittle] = [0, 0];
    for (let index = 0; index < 12; index++) {
      const digit = digitAt(index);
      const label = (answerTo(digit) + 1 + (index % 9)) % 10;
      const to = changed(gradient, digit, label);
      if (to === null) continue;
      found += 1;
      expect(answerTo(to)).toBe(label);
      if (answerTo(partOf(digit, to, 0.7)) !== label) tooLittle += 1;
    }
    expect(found).toBe(12);
    expect(tooLittle).toBeGreaterThanOrEqual(11);
  });
});

describe('the smallest change', () => {
  const { gradient, answerTo, digitAt, network } = trained();

  it('is none at all for what is of the class already', () => {
    const digit = digitAt(4);
    const search = new ChangeSearch(gradient, digit, answerTo(digit));
    expect(search.advance(UNHURRIED, 0)).toEqual({ digit });
  });

  it('is less than to the made digit of that class nearest to it', () => {
    const digit = digitAt(0);
    const label = (answerTo(digit) + 1) % 10;
    const to = changed(gradient, digit, label) ?? new Uint8Array(PIXEL_COUNT);
    const squares = (other: Uint8Array) =>
      digit.reduce((sum, level, i) => sum + (level - (other[i] ?? 0)) ** 2, 0);
    const others = Array.from({ length: 200 }, (_, index) => digitAt(index));
    const ofClass = others.filter((other) => answerTo(other) === label);
    expect(ofClass.length).toBeGreaterThan(5);
    expect(squares(to)).toBeLessThan(Math.min(...ofClass.map(squares)) / 2);
  });

  it('is the same in slices', () => {
    const digit = digitAt(2);
    const label = (answerTo(digit) + 3) % 10;
    const search = new ChangeSearch(gradient, digit, label);
    let slices = 1;
    let found = search.advance(UNHURRIED, 0);
    for (; found === null; slices++) found = search.advance(UNHURRIED, 0);
    expect(slices).toBeGreaterThan(20);
    expect(found.digit).toEqual(changed(gradient, digit, label));
  });

  it('holds for the weights of the last slice, when they change in the meantime', () => {
    const digit = digitAt(7);
    const label = (answerTo(digit) + 2) % 10;
    const search = new ChangeSearch(gradient, digit, label);
    const bias = network.parameters.layers.at(-1)?.bias ?? new Float32Array(0);
    const before = bias[label] ?? 0;
    for (let slice = 0; slice < 25; slice++) search.advance(UNHURRIED, 0);
    bias[label] = before - 2;
    let found = search.advance(UNHURRIED, 0);
    while (found === null) found = search.advance(UNHURRIED, 0);
    const answer = answerTo(found.digit ?? digit);
    bias[label] = before;
    expect(answer).toBe(label);
  });

  it('is not found where no ink can bring it about', () => {
    const bias = network.parameters.layers.at(-1)?.bias ?? new Float32Array(0);
    const before = bias[5] ?? 0;
    bias[5] = -1e6;
    const to = changed(gradient, digitAt(1), 5);
    bias[5] = before;
    expect(to).toBeNull();
  });
});
