import { describe, expect, it } from 'vitest';
import { CHUNK_ROWS } from '../../engine/workspace.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { checkSpec } from '../../spec/validate.ts';
import {
  ACTIVATIONS,
  INITIALIZERS,
  INPUT_SCALINGS,
  LOSSES,
  OPTIMIZERS,
  SCHEDULES,
} from '../../spec/vocabulary.ts';
import { VERIFY_CASES } from './cases.ts';
import { HASHED_STEPS } from './train-and-hash.ts';

const specs = VERIFY_CASES.map(({ spec }) => spec);
const layers = specs.flatMap(({ hiddenLayers }) => hiddenLayers);
const epochSize = ({ validationSize, trainingSize }: ExperimentSpec) =>
  Math.min(trainingSize, TRAINING_FILE_EXAMPLES - validationSize);
const stepsOf = (spec: ExperimentSpec) => spec.epochs * Math.ceil(epochSize(spec) / spec.batchSize);

describe('the cases of npm run verify', () => {
  it('are eleven architectures with three seeds each', () => {
    expect(new Set(VERIFY_CASES.map(({ architecture }) => architecture)).size).toBe(11);
    expect(new Set(specs.map(({ seed }) => seed)).size).toBe(3);
    expect(specs).toHaveLength(33);
  });

  it('are valid, and long enough for every step that is hashed', () => {
    expect(specs.filter((spec) => !checkSpec(spec).ok)).toEqual([]);
    const shortest = Math.min(...specs.map(stepsOf));
    expect(shortest).toBeGreaterThanOrEqual(Math.max(...HASHED_STEPS));
  });

  it('cover the vocabulary of experiments, new words included', () => {
    expect(new Set(layers.map(({ activation }) => activation))).toEqual(new Set(ACTIVATIONS));
    expect(new Set(specs.map(({ initializer }) => initializer))).toEqual(new Set(INITIALIZERS));
    expect(new Set(specs.map(({ optimizer }) => optimizer))).toEqual(new Set(OPTIMIZERS));
    expect(new Set(specs.map(({ schedule }) => schedule))).toEqual(new Set(SCHEDULES));
    expect(new Set(specs.map(({ loss }) => loss))).toEqual(new Set(LOSSES));
    expect(new Set(specs.map(({ inputScaling }) => inputScaling))).toEqual(new Set(INPUT_SCALINGS));
  });

  it.each([
    'labelNoise',
    'warmUpEpochs',
    'finalRate',
    'l1Penalty',
    'l2Penalty',
    'weightDecay',
    'maxNorm',
    'clipNorm',
    'labelSmoothing',
    'shift',
    'rotation',
    'zoom',
    'shear',
    'elasticStrength',
    'thickness',
  ] as const)('cover %s', (field) => {
    expect(specs.some((spec) => spec[field] > 0)).toBe(true);
  });

  it.each<readonly [string, (spec: ExperimentSpec) => boolean]>([
    ['no hidden layer', ({ hiddenLayers }) => hiddenLayers.length === 0],
    ['dropout', ({ hiddenLayers }) => hiddenLayers.some(({ dropout }) => dropout > 0)],
    ['odd widths', ({ hiddenLayers }) => hiddenLayers.some(({ units }) => units % 2 === 1)],
    ['no held-out digits', ({ validationSize }) => validationSize === 0],
    ['some of the classes', ({ classes }) => classes.length < 10],
    ['some of the digits', ({ trainingSize }) => trainingSize < 10_000],
    ['a slope of their own', ({ leakySlope }) => leakySlope !== 0.01],
    ['a scaled start', ({ initializerScale }) => initializerScale !== 1],
    ['an uneven last batch', (spec) => epochSize(spec) % spec.batchSize !== 0],
    ['batches of more than one chunk', ({ batchSize }) => batchSize > CHUNK_ROWS],
  ])('cover %s', (_, isCovered) => {
    expect(specs.some(isCovered)).toBe(true);
  });
});
