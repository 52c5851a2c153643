import { describe, expect, it } from 'vitest';
import type { RuleNumbers, WeightUpdate } from '../spec/inspection/microscope.ts';
import { updateLines } from './en/update-rule.ts';

const RULE: RuleNumbers = {
  optimizer: 'sgd',
  learningRate: 0.1,
  momentum: 0.9,
  rho: 0.9,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  meanCorrection: 0.1,
  squareCorrection: 0.001,
  kept: 1,
  clipping: 1,
  maxNorm: 0,
};

const UPDATE: WeightUpdate = {
  before: 0.12,
  after: 0.118658,
  penalty: 0,
  gradient: 0.01342,
  slotsBefore: [],
  slotsAfter: [],
};

function lines(rule: Partial<RuleNumbers>, update: Partial<WeightUpdate> = {}): string[] {
  return updateLines({
    rule: { ...RULE, ...rule },
    update: { ...UPDATE, ...update },
    backprop: 0.01342,
  });
}

describe('an update by hand', () => {
  it('is the rate times the gradient, with sgd', () => {
    expect(lines({})).toEqual(['g = 0.013420', 'w = 0.12000 − 0.1 × 0.013420 = 0.11866']);
  });

  it('keeps a velocity, with momentum', () => {
    const update = { slotsBefore: [-0.5], slotsAfter: [-0.43658], after: 0.163658 };
    expect(lines({ optimizer: 'momentum' }, update)).toEqual([
      'g = 0.013420',
      'v = 0.9 × (−0.50000) + 0.013420 = −0.43658',
      'w = 0.1200 − 0.1 × (−0.43658) = 0.1637',
    ]);
  });

  it('looks ahead along it, with nesterov', () => {
    const update = { slotsBefore: [0.5], slotsAfter: [0.46342], after: 0.07695 };
    expect(lines({ optimizer: 'nesterov' }, update)[2]).toBe(
      'w = 0.1200 − 0.1 × (0.013420 + 0.9 × 0.46342) = 0.0770',
    );
  });

  it('divides by the root of the squares, with rmsprop and adagrad', () => {
    const update = { slotsBefore: [0.04], slotsAfter: [0.036018], after: 0.112929 };
    expect(lines({ optimizer: 'rmsprop' }, update)).toEqual([
      'g = 0.013420',
      's = 0.9 × 0.040000 + 0.1 × 0.013420² = 0.036018',
      'w = 0.12000 − 0.1 × 0.013420 / (√0.036018 + 1e−8) = 0.11293',
    ]);
    expect(lines({ optimizer: 'adagrad' }, update)[1]).toBe('s = 0.040000 + 0.013420² = 0.036018');
  });

  it('corrects both means for their youth, with adam', () => {
    const update = {
      gradient: -0.5,
      slotsBefore: [0, 0],
      slotsAfter: [-0.05, 0.00025],
      after: 0.121,
    };
    expect(lines({ optimizer: 'adam', learningRate: 0.001 }, update)).toEqual([
      'g = −0.50000',
      'm = 0.9 × 0 + 0.1 × (−0.50000) = −0.050000',
      's = 0.999 × 0 + 0.001 × (−0.50000)² = 0.00025000',
      'm̂ = m / 0.10000 = −0.50000',
      'ŝ = s / 0.0010000 = 0.25000',
      'w = 0.12000 − 0.001 × (−0.50000) / (√0.25000 + 1e−8) = 0.12100',
    ]);
  });

  it('adds penalties to the gradient, and clips it', () => {
    const [penalized] = lines({}, { penalty: -0.002, gradient: 0.01142 });
    expect(penalized).toBe('g = 0.013420 + (−0.0020000) = 0.011420 (penalties)');
    const [both] = lines({ clipping: 0.5 }, { penalty: 0.002, gradient: 0.00771 });
    expect(both).toBe('g = (0.013420 + 0.0020000) × 0.50000 = 0.0077100 (penalties, clipping)');
  });

  it('shrinks the weight first where it decays', () => {
    const update = { before: -0.12, after: -0.120742, gradient: 0.01342 };
    expect(lines({ kept: 0.995 }, update)[1]).toBe(
      'w = 0.99500 × (−0.120000) − 0.1 × 0.013420 = −0.120742',
    );
  });

  it('says where the max-norm took something off, and only there', () => {
    expect(lines({ maxNorm: 3 })).toHaveLength(2);
    expect(lines({ maxNorm: 3 }, { after: 0.1 }).slice(1)).toEqual([
      'w = 0.1200 − 0.1 × 0.013420 = 0.1187',
      'w = 0.1000, after the unit’s weights were scaled down to the norm 3',
    ]);
  });
});
