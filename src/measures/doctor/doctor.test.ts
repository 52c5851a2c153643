import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { layersOf } from '../../spec/recipes/base.ts';
import { checkSpec } from '../../spec/validate.ts';
import { type Examined, examine as examineAnew, remedied } from '../../testing/doctor-fixture.ts';
import { makeFaintDigits } from '../../testing/faint-digits.ts';
import type { MadeDigits } from '../../testing/made-digits.ts';
import { SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import type { DoctorFinding, Severity } from './doctor-finding.ts';
import type { Remedy } from './remedy.ts';
import { meanUpdateRatio } from './update-ratio.ts';

type Code = DoctorFinding['code'];

/** Learns the made digits in a hundred steps. */
const HEALTHY: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: layersOf([16], 'relu'),
  epochs: 1_000,
};

const FAINT = makeFaintDigits(4_000, 1);
/** Learns a few of them by heart. */
const BY_HEART: ExperimentSpec = {
  ...HEALTHY,
  hiddenLayers: layersOf([32], 'relu'),
  trainingSize: 200,
  batchSize: 25,
};

const known = new Map<string, Examined>();

/** Several tests look at the same network. */
function examine(spec: ExperimentSpec, steps: number, digits?: MadeDigits): Examined {
  const key = JSON.stringify([spec, steps]);
  const examined = known.get(key) ?? examineAnew(spec, steps, digits);
  known.set(key, examined);
  return examined;
}

const codesOf = ({ findings }: Examined): Code[] => findings.map(({ code }) => code);

function find(examined: Examined, code: Code): DoctorFinding {
  const found = examined.findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`Found ${codesOf(examined).join(', ') || 'nothing'}.`);
  return found;
}

const remedyOf = (finding: DoctorFinding, code: Remedy['code']): Remedy => {
  const found = finding.remedies.find((remedy) => remedy.code === code);
  if (found === undefined) throw new Error(`No ${code} for ${finding.code}.`);
  return found;
};

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

const trainLossOf = ({ trainLoss }: Examined) => trainLoss ?? 0;
const validationErrorOf = ({ health }: Examined) => 1 - health.heldOut.accuracy;
const ratioOf = ({ health }: Examined) => meanUpdateRatio(health.layers) ?? 0;
const flatShareOf =
  (kind: 'dead' | 'saturated') =>
  ({ health }: Examined) =>
    (health.layers[0]?.[kind].length ?? 0) / (health.layers[0]?.units ?? 1);

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

describe('overfitting', () => {
  const sick = examine(BY_HEART, 300, FAINT);
  const error = validationErrorOf(sick);
  const treatedWith = (code: Remedy['code']) => {
    const remedy = remedyOf(find(sick, 'overfitting'), code);
    return examine(remedied(BY_HEART, remedy), 300, FAINT);
  };

  it('is found where digits are learnt by heart, and not where there are enough of them', () => {
    const { remedies } = find(sick, 'overfitting');
    expect(remedies.map(({ code }) => code)).toEqual([
      'trainingSize',
      'shift',
      'l2Penalty',
      'dropout',
    ]);
    expect(error).toBeGreaterThan(0.2);
    expect(codesOf(treatedWith('trainingSize'))).not.toContain('overfitting');
  });

  it('leaves a tenth of its errors where all digits are trained on', () => {
    expect(validationErrorOf(treatedWith('trainingSize'))).toBeLessThan(error / 10);
  });

  it('leaves half of its errors where digits are shifted', () => {
    expect(validationErrorOf(treatedWith('shift'))).toBeLessThan(error / 2);
  });

  it('has an error less in ten with an L2 penalty', () => {
    expect(validationErrorOf(treatedWith('l2Penalty'))).toBeLessThan(0.9 * error);
  });

  it('has a validation loss that is a twentieth lower with dropout', () => {
    const { loss } = treatedWith('dropout').health.heldOut;
    expect(loss).toBeLessThan(0.95 * sick.health.heldOut.loss);
  });
});

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

  it('let units live again where they died of paper that is 1', () => {
    const spec = { ...HEALTHY, inputScaling: 'inverted', learningRate: 0.3 } as const;
    const sick = examine(spec, 60);
    const finding = find(sick, 'deadUnits');
    expect(finding.remedies[0]?.code).toBe('inputScaling');
    const treated = examine(remedied(spec, remedyOf(finding, 'inputScaling')), 60);
    expect(flatShareOf('dead')(sick)).toBeGreaterThan(0.5);
    expect(flatShareOf('dead')(treated)).toBeLessThan(0.1);
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
