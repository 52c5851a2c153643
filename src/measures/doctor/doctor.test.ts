import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { layersOf } from '../../spec/recipes/base.ts';
import { checkSpec } from '../../spec/validate.ts';
import {
  type Code,
  codesOf,
  type Examined,
  examine,
  find,
  flatShareOf,
  HEALTHY,
  remedied,
  remedyOf,
  trainLossOf,
  validationErrorOf,
} from '../../testing/doctor-fixture.ts';
import type { Severity } from './doctor-finding.ts';
import type { Remedy } from './remedy.ts';
import { meanUpdateRatio } from './update-ratio.ts';

interface Case {
  readonly code: Code;
  readonly change: Partial<ExperimentSpec>;
  readonly steps: number;
  readonly severity: Severity;
  /** The first of those offered. */
  readonly remedy: Remedy['code'];
  /** What has to be better, and by how much at least, in the same number of steps. */
  readonly signal: (examined: Examined) => number;
  readonly falls: { readonly from: number; readonly to: number };
}

const ratioOf = ({ health }: Examined) => meanUpdateRatio(health.layers) ?? 0;

const CASES: readonly Case[] = [
  {
    code: 'unitsAlike',
    change: { initializer: 'zeros' },
    steps: 120,
    severity: 'severe',
    remedy: 'initializer',
    signal: validationErrorOf,
    falls: { from: 0.85, to: 0.02 },
  },
  {
    code: 'lossStuck',
    change: { hiddenLayers: layersOf([16, 16, 16, 16], 'sigmoid') },
    steps: 150,
    severity: 'severe',
    remedy: 'activation',
    signal: trainLossOf,
    falls: { from: 2.25, to: 0.1 },
  },
  {
    code: 'lossTooHigh',
    change: { initializerScale: 20 },
    steps: 30,
    severity: 'severe',
    remedy: 'initializerScale',
    signal: trainLossOf,
    falls: { from: 15, to: 0.6 },
  },
  {
    code: 'deadUnits',
    change: { learningRate: 3 },
    steps: 120,
    severity: 'severe',
    remedy: 'learningRate',
    signal: flatShareOf('dead'),
    falls: { from: 0.5, to: 0.01 },
  },
  {
    code: 'saturatedUnits',
    change: {
      hiddenLayers: layersOf([16], 'sigmoid'),
      initializer: 'standardNormal',
      inputScaling: 'inverted',
    },
    steps: 30,
    severity: 'severe',
    remedy: 'inputScaling',
    signal: flatShareOf('saturated'),
    falls: { from: 0.75, to: 0 },
  },
  {
    code: 'ratioTooHigh',
    change: { learningRate: 2 },
    steps: 8,
    severity: 'severe',
    remedy: 'learningRate',
    signal: ratioOf,
    falls: { from: 0.5, to: 0.03 },
  },
  {
    code: 'ratioTooLow',
    change: { learningRate: 0.000_04 },
    steps: 60,
    severity: 'mild',
    remedy: 'learningRate',
    signal: trainLossOf,
    falls: { from: 2.25, to: 2 },
  },
  {
    code: 'vanishingGradient',
    change: { hiddenLayers: layersOf([16, 16, 16, 16], 'sigmoid') },
    steps: 150,
    severity: 'mild',
    remedy: 'activation',
    signal: validationErrorOf,
    falls: { from: 0.85, to: 0.02 },
  },
  {
    code: 'largeGradient',
    change: {
      hiddenLayers: layersOf([32, 32], 'relu'),
      initializer: 'standardNormal',
      learningRate: 0.001,
    },
    steps: 25,
    severity: 'mild',
    remedy: 'initializer',
    signal: trainLossOf,
    falls: { from: 60, to: 2.3 },
  },
  {
    code: 'diverged',
    change: { learningRate: 1_000 },
    steps: 120,
    severity: 'severe',
    remedy: 'learningRate',
    signal: trainLossOf,
    falls: { from: 1_000, to: 0.01 },
  },
];

describe.each(CASES)('$code', ({ code, change, steps, severity, remedy, signal, falls }) => {
  const spec = { ...HEALTHY, ...change };

  it('is found in a network that has it, and is better after the first remedy', () => {
    const sick = examine(spec, steps);
    const finding = find(sick, code);
    expect(finding.severity).toBe(severity);
    expect(finding.remedies[0]?.code).toBe(remedy);
    const treated = examine(remedied(spec, remedyOf(finding, remedy)), steps);
    expect(signal(sick)).toBeGreaterThanOrEqual(falls.from);
    expect(signal(treated)).toBeLessThanOrEqual(falls.to);
  });

  it('is not found in a network that learns', () => {
    expect(codesOf(examine(HEALTHY, steps))).not.toContain(code);
  });

  it('has remedies that an experiment may have', () => {
    for (const offered of find(examine(spec, steps), code).remedies) {
      expect(checkSpec(remedied(spec, offered)).ok).toBe(true);
    }
  });
});

describe('further remedies', () => {
  it('let clipping carry a network through a rate that diverged without', () => {
    const spec = {
      ...HEALTHY,
      hiddenLayers: layersOf([64, 64, 64, 64], 'relu'),
      learningRate: 0.3,
    };
    const finding = find(examine(spec, 25), 'diverged');
    const clipped = examine(remedied(spec, remedyOf(finding, 'clipNorm')), 25);
    expect(clipped.divergence).toBeNull();
    expect(validationErrorOf(clipped)).toBeLessThan(0.05);
  });

  it('let fewer units be saturated where weights are drawn for the number of inputs', () => {
    const { change, steps } = CASES.find(({ code }) => code === 'saturatedUnits') as Case;
    const spec = { ...HEALTHY, ...change };
    const finding = find(examine(spec, steps), 'saturatedUnits');
    const treated = examine(remedied(spec, remedyOf(finding, 'initializer')), steps);
    expect(flatShareOf('saturated')(treated)).toBeLessThanOrEqual(0.6);
  });
});

const LEARNS: readonly { readonly steps: number; readonly change: Partial<ExperimentSpec> }[] = [
  { steps: 0, change: {} },
  { steps: 1, change: {} },
  { steps: 20, change: {} },
  { steps: 300, change: {} },
  { steps: 200, change: { optimizer: 'adam', learningRate: 0.001 } },
  { steps: 200, change: { hiddenLayers: [] } },
  { steps: 200, change: { hiddenLayers: layersOf([16], 'tanh'), initializer: 'glorotUniform' } },
  { steps: 100, change: { loss: 'quadratic', learningRate: 0.5 } },
];

describe('a network that learns', () => {
  it.each(LEARNS)('has nothing that stands out after $steps steps with $change', (network) => {
    const { steps, change } = network;
    expect(codesOf(examine({ ...HEALTHY, ...change }, steps))).toEqual([]);
  });
});

describe('a network that has not begun', () => {
  it('is told of weights that are all the same, and of nothing else', () => {
    expect(codesOf(examine({ ...HEALTHY, initializer: 'zeros' }, 0))).toEqual(['unitsAlike']);
    expect(codesOf(examine({ ...HEALTHY, initializerScale: 20 }, 0))).toEqual([]);
  });
});
