import { describe, expect, it } from 'vitest';
import { ValidationWatch } from './validation-watch.ts';

const SETTINGS = {
  minimumChange: 0,
  errorSmoothing: 0,
  patience: 0,
  schedule: 'reduceOnPlateau',
  plateauPatience: 2,
} as const;

type Settings = Parameters<ValidationWatch['add']>[1];

function follow(errors: readonly number[], change: Partial<Settings> = {}) {
  const settings = { ...SETTINGS, ...change };
  const watch = new ValidationWatch();
  return errors.map((error) => {
    watch.add(error, settings);
    return { reductions: watch.reductions, isOver: watch.isOutOfPatience(settings) };
  });
}

const reductionsOf = (...given: Parameters<typeof follow>) =>
  follow(...given).map(({ reductions }) => reductions);
const endsOf = (...given: Parameters<typeof follow>) =>
  follow(...given).map(({ isOver }) => isOver);

describe('a plateau', () => {
  it('reduces the rate after its patience, and again only after as many epochs more', () => {
    expect(reductionsOf([0.5, 0.5, 0.5, 0.5, 0.5, 0.5])).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('is over when the error falls below the lowest ever, not when it falls again', () => {
    expect(reductionsOf([0.3, 0.5, 0.4, 0.29, 0.35, 0.3])).toEqual([0, 0, 1, 1, 1, 2]);
  });

  it('is what errors make that fall by less than the minimum change', () => {
    const errors = [0.5, 0.49, 0.48, 0.47];
    expect(reductionsOf(errors)).toEqual([0, 0, 0, 0]);
    expect(reductionsOf(errors, { minimumChange: 0.1 })).toEqual([0, 0, 1, 1]);
  });

  it('is nothing to any other schedule', () => {
    expect(reductionsOf([0.5, 0.5, 0.5], { schedule: 'constant' })).toEqual([0, 0, 0]);
  });
});

describe('patience', () => {
  it('is out after as many epochs without a better error, and back when one comes', () => {
    const ends = [false, false, true, true, false];
    expect(endsOf([0.5, 0.5, 0.6, 0.5, 0.4], { patience: 2 })).toEqual(ends);
  });

  it('of 0 is never out', () => {
    expect(endsOf([0.5, 0.5, 0.5, 0.5])).not.toContain(true);
  });

  it('is not renewed when a plateau is forgiven', () => {
    const ends = [false, false, false, true];
    expect(endsOf([0.5, 0.5, 0.5, 0.5], { patience: 3, plateauPatience: 1 })).toEqual(ends);
  });
});
