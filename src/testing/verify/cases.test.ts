import { describe, expect, it } from 'vitest';
import { CHUNK_ROWS } from '../../engine/workspace.ts';
import { teamSize } from '../../host/team-size.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { checkSpec } from '../../spec/validate.ts';
import { ACTIVATIONS, INITIALIZERS, OPTIMIZERS, SCHEDULES } from '../../spec/vocabulary.ts';
import { VERIFY_CASES } from './cases.ts';
import { HASHED_STEPS } from './train-and-hash.ts';

const specs = VERIFY_CASES.map(({ spec }) => spec);
const layers = specs.flatMap(({ hiddenLayers }) => hiddenLayers);
const epochSize = ({ validationSize }: ExperimentSpec) => TRAINING_FILE_EXAMPLES - validationSize;
const stepsOf = (spec: ExperimentSpec) => spec.epochs * Math.ceil(epochSize(spec) / spec.batchSize);

describe('the cases of npm run verify', () => {
  it('are six architectures with three seeds each', () => {
    expect(new Set(VERIFY_CASES.map(({ architecture }) => architecture)).size).toBe(6);
    expect(new Set(specs.map(({ seed }) => seed)).size).toBe(3);
    expect(specs).toHaveLength(18);
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
  });

  it.each<readonly [string, (spec: ExperimentSpec) => boolean]>([
    ['no hidden layer', ({ hiddenLayers }) => hiddenLayers.length === 0],
    ['dropout', ({ hiddenLayers }) => hiddenLayers.some(({ dropout }) => dropout > 0)],
    ['odd widths', ({ hiddenLayers }) => hiddenLayers.some(({ units }) => units % 2 === 1)],
    ['no held-out digits', ({ validationSize }) => validationSize === 0],
    ['an uneven last batch', (spec) => epochSize(spec) % spec.batchSize !== 0],
    ['batches of more than one chunk', ({ batchSize }) => batchSize > CHUNK_ROWS],
    ['networks too small to share', (spec) => teamSize(spec, 4) === 1],
    ['networks that four threads share', (spec) => teamSize(spec, 4) === 4],
  ])('cover %s', (_, isCovered) => {
    expect(specs.some(isCovered)).toBe(true);
  });
});
