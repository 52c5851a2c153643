import { describe, expect, it } from 'vitest';
import { applyChange } from './edits.ts';
import type { ExperimentSpec } from './experiment.ts';
import { RECIPES } from './recipes/recipes.ts';
import { fitsTrained, withFittingStart } from './trained-start.ts';
import { checkSpec } from './validate.ts';

const { best, trained } = RECIPES;

const MISFITS: readonly (readonly [string, Partial<ExperimentSpec>])[] = [
  ['hiddenLayers', { hiddenLayers: best.hiddenLayers.slice(1) }],
  ['hiddenLayers', { hiddenLayers: best.hiddenLayers.map((l) => ({ ...l, units: l.units + 1 })) }],
  [
    'hiddenLayers',
    { hiddenLayers: best.hiddenLayers.map((l) => ({ ...l, activation: 'tanh' as const })) },
  ],
  ['inputScaling', { inputScaling: 'inverted' }],
  ['loss', { loss: 'quadratic' }],
  ['validationSize', { validationSize: best.validationSize + 1 }],
];

describe('a start from the trained weights', () => {
  it.each(MISFITS)('is refused where the network is another: %s, %j', (field, change) => {
    const candidate = { ...trained, ...change };
    expect(checkSpec(candidate)).toEqual({
      ok: false,
      problems: [{ code: 'misfitsTrained', field }],
    });
    expect(fitsTrained(candidate)).toBe(false);
  });

  it.each(MISFITS)('gives way to the initializer there: %s, %j', (_, change) => {
    const fitting = withFittingStart({ ...trained, ...change });
    expect(fitting).toEqual({ ...trained, ...change, startingWeights: 'initialized' });
    expect(checkSpec(fitting)).toMatchObject({ ok: true });
  });

  it('goes with any training, dropout and classes', () => {
    const dropped = applyChange(trained, { field: 'dropout', layer: 0, value: 0.5 });
    for (const spec of [trained, dropped, { ...trained, classes: [3, 8], optimizer: 'adam' }]) {
      expect(checkSpec(spec)).toMatchObject({ ok: true });
    }
    expect(withFittingStart(dropped)).toBe(dropped);
    expect(fitsTrained(best)).toBe(true);
  });

  it('asks nothing of a network whose weights are drawn', () => {
    for (const [, change] of MISFITS) expect(checkSpec({ ...best, ...change }).ok).toBe(true);
  });
});
