import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { layersOf } from '../../spec/recipes/base.ts';
import {
  codesOf,
  examine,
  find,
  flatShareOf,
  HEALTHY,
  remedied,
  remedyOf,
  trainLossOf,
  validationErrorOf,
} from '../../testing/doctor-fixture.ts';
import type { Remedy } from './remedy.ts';

interface FlatCase {
  readonly name: string;
  readonly change: Partial<ExperimentSpec>;
  readonly steps: number;
  readonly code: 'deadUnits' | 'saturatedUnits';
  readonly remedy: Remedy['code'];
}

/** Flat units of every cause that the doctor knows. */
const FLAT: readonly FlatCase[] = [
  {
    name: 'weights drawn too small',
    change: { hiddenLayers: layersOf([16, 16, 16, 16], 'relu'), initializerScale: 0.1 },
    steps: 60,
    code: 'deadUnits',
    remedy: 'initializerScale',
  },
  {
    name: 'a usual rate that is too high for standardized input',
    change: {
      hiddenLayers: layersOf([16, 16], 'relu'),
      inputScaling: 'standardized',
      learningRate: 0.2,
    },
    steps: 60,
    code: 'deadUnits',
    remedy: 'learningRate',
  },
  {
    name: 'a usual rate that is too high for much momentum',
    change: { hiddenLayers: layersOf([16, 16], 'relu'), learningRate: 0.3, momentum: 0.95 },
    steps: 60,
    code: 'deadUnits',
    remedy: 'learningRate',
  },
  {
    name: 'a usual rate that is too high for squashed input',
    change: {
      hiddenLayers: layersOf([16], 'tanh'),
      inputScaling: 'squashed',
      learningRate: 0.3,
    },
    steps: 60,
    code: 'saturatedUnits',
    remedy: 'learningRate',
  },
];

describe.each(FLAT)('units that are flat by $name', ({ change, steps, code, remedy }) => {
  it('are found, and the first remedy lets the network learn', () => {
    const spec = { ...HEALTHY, ...change };
    const sick = examine(spec, steps);
    const finding = find(sick, code);
    expect(finding.remedies[0]?.code).toBe(remedy);
    expect(codesOf(sick)).not.toContain('ratioTooLow');
    expect(validationErrorOf(sick)).toBeGreaterThan(0.85);
    const treated = examine(remedied(spec, remedyOf(finding, remedy)), steps);
    expect(validationErrorOf(treated)).toBeLessThan(0.05);
  });
});

describe('another activation', () => {
  it('brings dead units back in a network that learns without them', () => {
    const spec = {
      ...HEALTHY,
      hiddenLayers: layersOf([32], 'relu'),
      inputScaling: 'squashed',
    } as const;
    const rate = { ...spec, learningRate: 0.1 };
    const sick = examine(rate, 200);
    const finding = find(sick, 'deadUnits');
    const treated = examine(remedied(rate, remedyOf(finding, 'activation')), 200);
    expect(flatShareOf('dead')(sick)).toBeGreaterThan(0.5);
    expect(flatShareOf('dead')(treated)).toBe(0);
    expect(trainLossOf(treated)).toBeLessThan(0.01);
  });

  it('lets a saturated network that learns do so faster', () => {
    const spec = {
      ...HEALTHY,
      hiddenLayers: layersOf([16], 'sigmoid'),
      inputScaling: 'standardized',
      learningRate: 0.3,
      momentum: 0.95,
    } as const;
    const sick = examine(spec, 60);
    const finding = find(sick, 'saturatedUnits');
    const treated = examine(remedied(spec, remedyOf(finding, 'activation')), 60);
    expect(flatShareOf('saturated')(sick)).toBeGreaterThan(0.5);
    expect(flatShareOf('saturated')(treated)).toBe(0);
    expect(trainLossOf(treated)).toBeLessThan(trainLossOf(sick) / 2);
  });
});

describe('white on black turned round', () => {
  it('kills units, which live again when paper is 0', () => {
    const spec = { ...HEALTHY, inputScaling: 'inverted', learningRate: 0.3 } as const;
    const sick = examine(spec, 60);
    const finding = find(sick, 'deadUnits');
    expect(finding.remedies[0]?.code).toBe('inputScaling');
    const treated = examine(remedied(spec, remedyOf(finding, 'inputScaling')), 60);
    expect(flatShareOf('dead')(sick)).toBeGreaterThan(0.5);
    expect(flatShareOf('dead')(treated)).toBeLessThan(0.1);
  });
});
