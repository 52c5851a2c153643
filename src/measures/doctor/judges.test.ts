import { describe, expect, it } from 'vitest';
import type { HealthFinding, LayerHealth, Spread } from '../../spec/inspection/health.ts';
import { base, layersOf } from '../../spec/recipes/base.ts';
import { remedied } from '../../testing/doctor-fixture.ts';
import { diagnose } from './diagnose.ts';
import type { RunSignals } from './doctor-signals.ts';
import { guessingLoss } from './guessing-loss.ts';
import { lookedAt } from './looked-at.ts';
import { effectOf } from './remedy.ts';
import { meanUpdateRatio, updateRatio } from './update-ratio.ts';

const spread: Spread = {
  count: 100,
  mean: 0,
  deviation: 1,
  largest: 3,
  histogram: { edge: 4, counts: new Uint32Array(40) },
};

const layer: LayerHealth = {
  inputs: 10,
  units: 20,
  activation: 'relu',
  weights: spread,
  gradients: spread,
  activations: spread,
  weightNorm: 10,
  gradientNorm: 0.5,
  updateNorm: 0.01,
  alike: 1,
  dead: new Uint16Array(),
  saturated: new Uint16Array(),
};

const score = { split: 'validation', digits: 500, loss: 0.1, accuracy: 0.97 } as const;

const health: HealthFinding = {
  step: 501,
  batchRows: 64,
  learningRate: 0.1,
  layers: [layer, { ...layer, activation: 'linear', units: 10 }],
  trained: { ...score, split: 'training', accuracy: 0.98 },
  heldOut: score,
};

const run: RunSignals = {
  spec: base,
  step: 500,
  trainLoss: 0.1,
  divergence: null,
  trainingDigits: 55_000,
};

/** With something changed of the run, of its health, or of its first layer. */
function codes(
  ofRun: Partial<RunSignals>,
  ofHealth: Partial<HealthFinding> = {},
  ofLayer: Partial<LayerHealth> = {},
): string[] {
  const [first = layer, ...others] = ofHealth.layers ?? health.layers;
  const layers = [{ ...first, ...ofLayer }, ...others];
  return diagnose({ ...run, ...ofRun }, { ...health, ...ofHealth, layers }).map(({ code }) => code);
}

const units = (count: number) => Uint16Array.from({ length: count }, (_, unit) => unit);

describe('the doctor', () => {
  it('says nothing about a network without anything that stands out', () => {
    expect(codes({})).toEqual([]);
  });

  it('calls a quarter of dead units mild, and half of them severe, from beyond that on', () => {
    const severity = (dead: number) =>
      diagnose(run, { ...health, layers: [{ ...layer, dead: units(dead) }, layer] })[0]?.severity;
    expect([5, 6, 10, 11].map(severity)).toEqual([undefined, 'mild', 'mild', 'severe']);
  });

  it('puts the severe first', () => {
    const found = codes({ trainLoss: 12 }, {}, { saturated: units(7) });
    expect(found).toEqual(['lossTooHigh', 'saturatedUnits']);
  });

  it('does not call updates small while the schedule holds the rate back, or once the loss is low', () => {
    const slow = { updateNorm: 1e-8 };
    expect(codes({ trainLoss: 2 }, {}, slow)).toEqual(['ratioTooLow']);
    expect(codes({ trainLoss: 0.5 }, {}, slow)).toEqual([]);
    expect(codes({ trainLoss: 2 }, { learningRate: 0.01 }, slow)).toEqual([]);
  });

  it('does not call a loss stuck that is only held back, or of too few batches', () => {
    const stuck = { trainLoss: Math.log(10) };
    expect(codes(stuck)).toEqual(['lossStuck']);
    expect(codes(stuck, { learningRate: 0.01 })).toEqual([]);
    expect(codes({ ...stuck, step: 99 })).toEqual([]);
    expect(codes({ trainLoss: 0.45, spec: { ...base, loss: 'quadratic' } })).toEqual(['lossStuck']);
  });

  it('judges a gap on validation digits only, and where chance does not explain it', () => {
    const trained = { ...score, split: 'training', accuracy: 1 } as const;
    const gap = (change: object) => codes({}, { trained, heldOut: { ...score, ...change } });
    expect(gap({ accuracy: 0.9 })).toEqual(['overfitting']);
    expect(gap({ accuracy: 0.97 })).toEqual([]);
    expect(gap({ accuracy: 0.9, split: 'test' })).toEqual([]);
    const few = { ...trained, digits: 20 };
    expect(codes({}, { trained: few, heldOut: { ...score, digits: 20, accuracy: 0.9 } })).toEqual(
      [],
    );
  });

  it('says only that a run diverged, measured or not', () => {
    const divergence = { step: 30, cause: 'loss', layer: 0 } as const;
    const ended = { ...run, divergence, trainLoss: 1e9 };
    expect(diagnose(ended, health).map(({ code }) => code)).toEqual(['diverged']);
    expect(diagnose(ended, null).map(({ code }) => code)).toEqual(['diverged']);
    expect(diagnose(run, null)).toEqual([]);
  });

  it('offers a tenth of the rate after divergence, and no more than is usual', () => {
    const divergence = { step: 30, cause: 'loss', layer: 0 } as const;
    const offered = (learningRate: number) =>
      diagnose({ ...run, divergence, spec: { ...base, learningRate } }, null)[0]?.remedies[0];
    expect(offered(0.1)).toEqual({ code: 'learningRate', value: 0.01, startsAnew: true });
    expect(offered(40)).toEqual({ code: 'learningRate', value: 0.1, startsAnew: true });
  });

  it('raises a rate to no more than is usual, and lowers one by what the ratio is too much', () => {
    const firstRemedy = (learningRate: number, updateNorm: number, trainLoss: number) => {
      const layers = [
        { ...layer, updateNorm },
        { ...layer, updateNorm },
      ];
      const now = { ...run, trainLoss, spec: { ...base, learningRate } };
      const [finding] = diagnose(now, { ...health, learningRate, layers });
      return finding?.remedies[0];
    };
    const rate = (value: number) => ({ code: 'learningRate', value, startsAnew: false });
    // Ratios 1, 5e-5 and 1e-6: a hundredth of the rate, twenty times it, and the most that is usual.
    expect(firstRemedy(0.2, 10, 1)).toEqual(rate(0.002));
    expect(firstRemedy(0.001, 5e-4, 2)).toEqual(rate(0.02));
    expect(firstRemedy(0.02, 1e-5, 2)).toEqual(rate(0.3));
  });

  it('offers one rate where the loss is stuck because updates are small', () => {
    const learningRate = 1e-6;
    const layers = [0, 1].map(() => ({ ...layer, updateNorm: 1e-7 }));
    const stuck = { ...run, trainLoss: Math.log(10), spec: { ...base, learningRate } };
    const findings = diagnose(stuck, { ...health, learningRate, layers });
    expect(findings.map(({ code }) => code).sort()).toEqual(['lossStuck', 'ratioTooLow']);
    const rates = findings.flatMap(({ remedies }) =>
      remedies.filter(({ code }) => code === 'learningRate'),
    );
    expect(rates).toEqual([{ code: 'learningRate', value: 0.0001, startsAnew: false }]);
  });

  it('looks at the worst layer and at what all layers come to', () => {
    const layers = [{ ...layer, dead: units(5) }, { ...layer, dead: units(2) }, layer];
    const found = lookedAt({ ...run, health: { ...health, layers } });
    expect(found.deadShare).toBe(0.25);
    expect(found.gradientNorm).toBeCloseTo(Math.sqrt(0.75), 12);
    expect(lookedAt({ ...run, health: { ...health, layers: [layer] } }).deadShare).toBeNull();
  });
});

describe('the loss of guessing', () => {
  it('is that of the same answer for every digit', () => {
    expect(guessingLoss(base)).toBe(Math.LN10);
    expect(guessingLoss({ ...base, classes: [3, 8] })).toBeCloseTo(Math.log(2), 12);
    // Ten outputs of 0.1 against one-hot: ½ (0.9² + 9 · 0.1²).
    expect(guessingLoss({ ...base, loss: 'quadratic' })).toBeCloseTo(0.45, 12);
  });
});

describe('the update-to-weight ratio', () => {
  it('is the norm of the update over that of the weights, and over layers their geometric mean', () => {
    expect(updateRatio(layer)).toBe(0.001);
    expect(meanUpdateRatio([layer, { ...layer, updateNorm: 1 }])).toBeCloseTo(0.01, 12);
  });

  it('is none where weights are all 0', () => {
    const zeros = { ...layer, weightNorm: 0, updateNorm: 0 };
    expect(updateRatio(zeros)).toBeNull();
    expect(meanUpdateRatio([layer, zeros])).toBeNull();
  });
});

describe('a remedy', () => {
  const spec = { ...base, hiddenLayers: [...layersOf([8], 'sigmoid'), ...layersOf([6], 'relu')] };

  it('sets dropout of every hidden layer, live', () => {
    const { live, rebuild } = effectOf({ code: 'dropout', value: 0.2 }, spec);
    expect(live.map((change) => ('layer' in change ? change.layer : null))).toEqual([0, 1]);
    expect(rebuild).toBeNull();
  });

  it('changes an activation where it is, with the initializer', () => {
    const after = remedied(spec, {
      code: 'activation',
      from: 'sigmoid',
      to: 'leakyRelu',
      initializer: 'heUniform',
    });
    expect(after.hiddenLayers.map(({ activation }) => activation)).toEqual(['leakyRelu', 'relu']);
    expect(after.initializer).toBe('heUniform');
  });

  it('sets a rate at once, or anew from the start', () => {
    const effect = (startsAnew: boolean) =>
      effectOf({ code: 'learningRate', value: 0.01, startsAnew }, spec);
    expect(effect(false)).toEqual({
      live: [{ field: 'learningRate', value: 0.01 }],
      rebuild: null,
    });
    expect(effect(true).rebuild).toEqual({});
  });
});
