import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../spec/bounds.ts';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { checkSpec } from '../spec/validate.ts';
import { text } from './text.ts';

const base = RECIPES['first-network'];

function said(candidate: unknown): string | null {
  const checked = checkSpec(candidate);
  return checked.ok ? null : text.problems.refusal(checked.problems);
}

describe('a refused experiment', () => {
  it('is told which layer has how many units, and what to do', () => {
    const hiddenLayers = [...base.hiddenLayers, { units: 0, activation: 'relu', dropout: 0 }];
    expect(said({ ...base, hiddenLayers })).toBe(
      'Hidden layer 2 has 0 units; give it 1 to 4096, or remove it.',
    );
  });

  it('is told the largest size of a network', () => {
    const wide = { units: 4_096, activation: 'relu', dropout: 0 };
    expect(said({ ...base, hiddenLayers: [wide, wide] })).toBe(
      'This network would have 20,037,642 parameters; 8,000,000 are the most. Take fewer units or layers.',
    );
  });

  it('is told the number of layers it may have', () => {
    const hiddenLayers = Array(9).fill(base.hiddenLayers[0]);
    expect(said({ ...base, hiddenLayers })).toMatch(/^More than 8 hidden layers/);
  });

  it.each([
    [{ learningRate: -1 }, 'Learning rate is -1; give a number from 1e-7 to 10,000.'],
    [{ batchSize: 2.5 }, 'Batch size is 2.5; give a whole number from 1 to 60,000.'],
    [{ epochs: 'ten' }, 'Epochs is “ten”; give a whole number from 1 to 100,000.'],
    [{ optimizer: 'magic' }, 'Optimizer is “magic”, which is not among the choices.'],
  ])('is told what is wrong with %j', (change, sentence) => {
    expect(said({ ...base, ...change })).toBe(sentence);
  });

  it.each([
    [
      { classes: [3] },
      '1 class is too few to tell apart; at least 2 stay on. Turn another digit on first.',
    ],
    [
      { classes: [] },
      '0 classes are too few to tell apart; at least 2 stay on. Turn another digit on first.',
    ],
    [
      { classes: [3, 1] },
      'Classes are 3, 1; give digits from 0 to 9, each once and in ascending order.',
    ],
    [
      { classes: [1, 12] },
      'Classes contain 12; give digits from 0 to 9, each once and in ascending order.',
    ],
    [
      { warmUpEpochs: 7.5 },
      'A warm-up of 7.5 epochs does not fit into a run of 5. Warm up for fewer epochs, or train for more.',
    ],
    [
      { validationSize: 0, patience: 2 },
      'Early stopping watches the validation error, and no validation digits are held out. Hold some out under Data, or set its patience to 0.',
    ],
  ])('is told what does not go together in %j', (change, sentence) => {
    expect(said({ ...base, ...change })).toBe(sentence);
  });

  it('is told what the trained weights belong to', () => {
    const { trained } = RECIPES;
    expect(said({ ...trained, hiddenLayers: [] })).toBe(
      'The trained weights belong to hidden layers of 1,024 ReLU and 512 ReLU units. Take those, or choose another initializer.',
    );
    expect(said({ ...trained, validationSize: 10_000 })).toBe(
      'The trained weights have seen all training digits but the last 5,000. Hold out no more, or choose another initializer.',
    );
    expect(said({ ...trained, loss: 'quadratic', inputScaling: 'inverted' })).toMatch(
      /input “0 to 1”.* under cross-entropy/,
    );
  });

  it('is told of every use that validation digits are missing for', () => {
    const uses = { schedule: 'reduceOnPlateau', patience: 2, restoreBest: true };
    const sentences = said({ ...base, validationSize: 0, ...uses });
    expect(sentences?.match(/Hold some out under Data/g)).toHaveLength(3);
  });

  it.each(Object.keys(BOUNDS).filter((field) => Object.hasOwn(base, field)))(
    'is told of %s by its name on the page and its bounds',
    (field) => {
      const name = new Map(Object.entries(text.fieldNames)).get(field);
      expect(said({ ...base, [field]: -1 })).toMatch(`${name} is -1; give a`);
    },
  );

  it('has a sentence for anything at all', () => {
    for (const candidate of [
      null,
      7,
      'x',
      [],
      {},
      { ...base, classes: 'all' },
      { ...base, extra: 1 },
    ]) {
      expect(said(candidate)).toMatch(/\.$/);
    }
  });
});

describe('a refused number', () => {
  it('is quoted beside what is allowed and what stays', () => {
    expect(text.fields.complaint(' 1e999 ', BOUNDS.momentum, 0.9)).toBe(
      '“1e999” does not fit. Give a number from 0 to 0.999; 0.9 stays in force.',
    );
    expect(text.fields.complaint('', BOUNDS.units, 128)).toBe(
      'An empty field does not fit. Give a whole number from 1 to 4096; 128 stays in force.',
    );
  });
});

describe('a network whose trained weights did not come', () => {
  it('is told of the file, with two ways on', () => {
    const problem = { code: 'httpStatus', status: 404, file: 'best.bin' } as const;
    const sentence = text.problems.run({ code: 'noTrainedWeights', problem });
    expect(sentence).toMatch(/404 instead of best\.bin.*Retry.*choose another recipe\.$/);
  });
});

describe('a diverged run', () => {
  it('is told its step, the layer and what to try', () => {
    const divergence = { step: 1_234, cause: 'loss', layer: 1 } as const;
    expect(text.problems.divergence(divergence, 2)).toBe(
      'Diverged at step 1,234: the loss stopped being a finite number. It showed first in hidden layer 2. Try a lower learning rate, then press Train.',
    );
    expect(text.problems.divergence(divergence, 1)).toContain('the output layer');
  });
});

describe('a refused data file', () => {
  it.each([
    { code: 'unreachable' },
    { code: 'httpStatus', status: 404 },
    { code: 'notData' },
    { code: 'wrongLength', given: 10, expected: 2_000 },
    { code: 'wrongHash' },
    { code: 'undecodable' },
    { code: 'badManifest' },
  ] as const)('is named, with what to do: $code', (problem) => {
    const sentence = text.problems.data({ ...problem, file: 'train-03.bin' });
    expect(sentence).toContain('train-03.bin');
    expect(sentence).toMatch(/Retry/);
  });
});
