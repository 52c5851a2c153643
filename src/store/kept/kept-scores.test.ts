import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawingOf } from '../../dataset/drawing/drawing.ts';
import type { Evaluation } from '../../spec/evaluation.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../../spec/mnist.ts';
import { FakeTrainer, settle } from '../../testing/fake-trainer.ts';
import { ownSet } from '../../testing/own-set.ts';
import { initialDataInUse, useDataInUse } from '../own-data/data-in-use.ts';
import { rebuild, startSession } from '../session.ts';
import type { KeptDigit } from './kept-digit.ts';
import { initialKeptDigits, relabelKept, removeKept, useKeptDigits } from './kept-digits.ts';
import { initialKeptScores, startKeptScores, useKeptScores } from './kept-scores.ts';

let trainer: FakeTrainer;
let stop: () => void;

/** The fake network reads a digit as the level of its first pixel. */
function digit(label: number, read: number): KeptDigit {
  const pixels = new Uint8Array(PIXEL_COUNT);
  pixels[0] = read;
  return { id: `${label} as ${read}`, label, drawing: drawingOf([]), pixels };
}

function readFirstPixels(inputs: Uint8Array): Float32Array {
  const probabilities = new Float32Array((inputs.length / PIXEL_COUNT) * CLASS_COUNT);
  for (let index = 0; index * PIXEL_COUNT < inputs.length; index++) {
    probabilities[index * CLASS_COUNT + (inputs[index * PIXEL_COUNT] ?? 0)] = 1;
  }
  return probabilities;
}

const keep = (...digits: readonly KeptDigit[]) => useKeptDigits.setState({ digits });
const scores = () => useKeptScores.getState();
const questions = () => trainer.asked.filter((request) => request === 'classify').length;

function evaluation(step: number): Evaluation {
  const score = { loss: 1, accuracy: 0.5, examples: 10 };
  return { step, epoch: 1, validation: score, test: score };
}

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.classifies = readFirstPixels;
  useKeptDigits.setState(initialKeptDigits, true);
  useKeptScores.setState(initialKeptScores, true);
  stop = startKeptScores();
  startSession(trainer.create);
  await settle();
});

afterEach(() => stop());

describe('the score on kept digits', () => {
  it('is taken when digits are kept, digit by digit', async () => {
    trainer.step = 40;
    keep(digit(7, 7), digit(1, 7), digit(3, 3));
    await settle();
    expect(scores().score).toEqual({ correct: 2, total: 3, step: 40 });
    expect([...scores().answers]).toEqual([
      ['7 as 7', 7],
      ['1 as 7', 7],
      ['3 as 3', 3],
    ]);
  });

  it('is none while other classes than MNIST’s are learned', async () => {
    useDataInUse.setState({ set: { ...ownSet(), id: 'bars' } });
    keep(digit(7, 7));
    await settle();
    useDataInUse.setState(initialDataInUse, true);
    expect(scores()).toEqual(initialKeptScores);
    expect(questions()).toBe(0);
  });

  it('is taken after every evaluation, and not with other progress', async () => {
    keep(digit(7, 7));
    await settle();
    const before = questions();
    trainer.progress({ step: 10 });
    await settle();
    expect(questions()).toBe(before);
    trainer.progress({ step: 20, evaluations: [evaluation(20)] });
    await settle();
    expect(questions()).toBe(before + 1);
    expect(scores().score?.step).toBe(20);
  });

  it('is taken when digits are removed or relabelled, and when the best weights come back', async () => {
    keep(digit(7, 7), digit(1, 7));
    await settle();
    relabelKept('1 as 7', 7);
    await settle();
    expect(scores().score).toMatchObject({ correct: 2, total: 2 });
    removeKept('7 as 7');
    await settle();
    expect(scores().score).toMatchObject({ correct: 1, total: 1 });
    const before = questions();
    trainer.progress({ step: 20, isBestRestored: true });
    await settle();
    expect(questions()).toBe(before + 1);
  });

  it('asks nothing without digits, and has no score', async () => {
    trainer.progress({ step: 20, evaluations: [evaluation(20)] });
    await settle();
    expect(questions()).toBe(0);
    keep(digit(7, 7));
    await settle();
    keep();
    await settle();
    expect(scores()).toEqual(initialKeptScores);
  });

  it('begins anew with a new run, whose network reads them again', async () => {
    trainer.step = 40;
    keep(digit(7, 7));
    await settle();
    trainer.holdsBuilds = true;
    void rebuild();
    await settle();
    expect(scores().score).toBeNull();
    trainer.answerBuilds();
    await settle();
    expect(scores().score).toEqual({ correct: 1, total: 1, step: 0 });
  });

  it('asks once about many changes, and again about those that come before the answer', async () => {
    const before = questions();
    for (const label of [1, 2, 3, 4]) keep(digit(label, label));
    await settle();
    expect(questions()).toBe(before + 1);
    trainer.classifies = (inputs) => {
      trainer.classifies = readFirstPixels;
      keep(digit(6, 6));
      return readFirstPixels(inputs);
    };
    keep(digit(5, 5));
    await settle();
    expect(questions()).toBe(before + 3);
    expect([...scores().answers.keys()]).toEqual(['6 as 6']);
  });
});
