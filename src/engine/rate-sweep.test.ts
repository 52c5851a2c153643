import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { HIGHEST_RATE, LOWEST_RATE, RATE_TEST_STEPS } from '../spec/rate-test.ts';
import { makeDigits } from '../testing/made-digits.ts';
import { stateOf, testRates } from '../testing/rate-test-fixture.ts';
import { makeTrainer, SMALL_SPEC } from '../testing/trainer-fixture.ts';

/** With everything that a step leaves behind or draws; in small batches, for warping takes time. */
const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  optimizer: 'adam',
  learningRate: 0.01,
  batchSize: 15,
  epochs: 2,
  shift: 2,
  rotation: 10,
};
const DIGITS = makeDigits(390, 1);

/** How many times its lowest the smoothed loss is, at each step from the tenth. */
function explosion(losses: Float32Array): number[] {
  let [sum, weight, lowest] = [0, 0, Number.POSITIVE_INFINITY];
  const smoothed = Array.from(losses, (loss) => {
    sum = 0.9 * sum + 0.1 * loss;
    weight = 0.9 * weight + 0.1;
    return sum / weight;
  });
  return smoothed.slice(9).map((loss) => {
    lowest = Math.min(lowest, loss);
    return loss / lowest;
  });
}

describe('a learning-rate range test', () => {
  it('goes from the lowest rate to the highest by equal factors, a loss each', () => {
    const still = { ...SMALL_SPEC, initializer: 'zeros', clipNorm: 1e-9 } as const;
    const { rates, losses } = testRates(makeTrainer(still));
    expect(rates).toHaveLength(RATE_TEST_STEPS);
    expect(losses).toHaveLength(RATE_TEST_STEPS);
    // Float32 rates are good to 6e-8 of their size.
    expect(rates[0] ?? 0).toBeCloseTo(LOWEST_RATE, 12);
    expect(rates.at(-1) ?? 0).toBeCloseTo(HIGHEST_RATE, 5);
    const factor = (HIGHEST_RATE / LOWEST_RATE) ** (1 / (RATE_TEST_STEPS - 1));
    const factors = Array.from(rates.slice(1), (rate, i) => rate / (rates[i] ?? 0));
    for (const given of factors) expect(given / factor).toBeCloseTo(1, 6);
  });

  it('trains as it goes: the loss falls and then explodes, where it stops', () => {
    const { rates, losses } = testRates(makeTrainer({ ...SMALL_SPEC, optimizer: 'adam' }));
    expect(rates).toHaveLength(losses.length);
    expect(losses.length).toBeLessThan(RATE_TEST_STEPS);
    expect(Math.min(...losses)).toBeLessThan((losses[0] ?? 0) / 2);
    const ratios = explosion(losses);
    expect(ratios.at(-1)).toBeGreaterThan(4);
    expect(Math.max(...ratios.slice(0, -1))).toBeLessThanOrEqual(4);
  });

  it('takes the next batch each time, and begins anew when there are no more', () => {
    // A rate of at most 10 times this norm moves no loss by as much as float32 shows.
    const still = { ...SMALL_SPEC, hiddenLayers: [], clipNorm: 1e-12 };
    const { losses } = testRates(makeTrainer(still));
    expect(new Set(losses.slice(0, 12)).size).toBe(12);
    expect([...losses.slice(12, 24)]).toEqual([...losses.slice(0, 12)]);
  });

  it('measures the same however it is interrupted', () => {
    expect(testRates(makeTrainer(spec, DIGITS), 0)).toEqual(testRates(makeTrainer(spec, DIGITS)));
  });

  it('starts on the digits that have arrived', () => {
    const fixture = makeTrainer({ ...SMALL_SPEC, batchSize: 1_000 }, makeDigits(7_300, 5));
    fixture.training.readyTo = 3_000;
    const one = testRates(fixture);
    fixture.training.pixels.fill(255, 3_000 * 784);
    expect(testRates(fixture)).toEqual(one);
  });

  it('stops when the loss is not finite, and puts everything back', () => {
    const fixture = makeTrainer({ ...SMALL_SPEC, initializerScale: 100, weightDecay: 10 });
    for (const { bias } of fixture.network.parameters.layers) bias.fill(3e38);
    const before = stateOf(fixture);
    const { losses } = testRates(fixture);
    expect(losses.length).toBe(1);
    expect(stateOf(fixture)).toEqual(before);
  });
});

describe('a range test is refused', () => {
  it('while the run is under way, between its steps and within', () => {
    const { trainer, work } = makeTrainer();
    work();
    trainer.train('end');
    expect(trainer.beginRateTest()).toBeNull();
    trainer.advance(0);
    expect(trainer.beginRateTest()).toBeNull();
    trainer.pause();
    expect(trainer.beginRateTest()).not.toBeNull();
  });

  it('while the network is scored, also when nothing else is under way', () => {
    const { trainer, work } = makeTrainer();
    trainer.advance(0);
    expect(trainer.isScoring).toBe(true);
    expect(trainer.isUnderWay).toBe(false);
    expect(trainer.beginRateTest()).toBeNull();
    work();
    expect(trainer.beginRateTest()).not.toBeNull();
  });

  it('when the digits of a batch are missing', () => {
    const { trainer, training } = makeTrainer();
    training.readyTo = 599;
    expect(trainer.beginRateTest()).toBeNull();
    training.readyTo = 600;
    expect(trainer.beginRateTest()).not.toBeNull();
  });

  it('when the run has diverged', () => {
    const { trainer, network, work } = makeTrainer();
    work();
    network.parameters.layers[0]?.bias.fill(Number.NaN);
    work('step');
    expect(trainer.divergence).not.toBeNull();
    expect(trainer.beginRateTest()).toBeNull();
  });
});
