import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from './experiment.ts';
import { base } from './recipes/base.ts';
import { scheduledRate } from './schedules.ts';

const spec: ExperimentSpec = {
  ...base,
  learningRate: 1,
  epochs: 10,
  finalRate: 0.1,
  decayFactor: 0.5,
  decayEpochs: 4,
};

const rates = (change: Partial<ExperimentSpec>, epochs: readonly number[], reductions = 0) =>
  epochs.map((epoch) => scheduledRate({ ...spec, ...change }, epoch, reductions));

function expectRates(given: readonly number[], wanted: readonly number[]): void {
  expect(given).toHaveLength(wanted.length);
  given.forEach((rate, i) => {
    expect(rate).toBeCloseTo(wanted[i] ?? Number.NaN, 12);
  });
}

describe('the learning rate', () => {
  it('stays at its peak when it is constant', () => {
    expectRates(rates({ schedule: 'constant' }, [0, 3, 10]), [1, 1, 1]);
  });

  it('falls along a line to its final share, and stays there beyond the end', () => {
    expectRates(rates({ schedule: 'linear' }, [0, 5, 10, 11]), [1, 0.55, 0.1, 0.1]);
  });

  it('falls by steps, each after a whole number of decay epochs', () => {
    expectRates(rates({ schedule: 'step' }, [0, 3.99, 4, 7.99, 8]), [1, 1, 0.5, 0.5, 0.25]);
  });

  it('falls exponentially, by the decay factor every decay epochs', () => {
    expectRates(rates({ schedule: 'exponential' }, [0, 2, 4, 8]), [1, Math.SQRT1_2, 0.5, 0.25]);
  });

  it('falls along half a cosine to its final share', () => {
    const quarter = 0.1 + (0.9 * (1 + Math.SQRT1_2)) / 2;
    expectRates(rates({ schedule: 'cosine' }, [0, 2.5, 5, 10]), [1, quarter, 0.55, 0.1]);
  });

  it('climbs from 1/25 to its peak in 30 % of one cycle and falls to 1/250,000', () => {
    expectRates(rates({ schedule: 'oneCycle' }, [0, 1.5, 3, 6.5, 10]), [
      0.04,
      0.52,
      1,
      (1 + 1 / 250_000) / 2,
      1 / 250_000,
    ]);
  });

  it('falls by the decay factor at each plateau', () => {
    expectRates(rates({ schedule: 'reduceOnPlateau' }, [7], 3), [0.125]);
  });

  it('climbs from 0 along a line while any schedule warms up', () => {
    expectRates(rates({ schedule: 'constant', warmUpEpochs: 2 }, [0, 0.5, 2, 3]), [0, 0.25, 1, 1]);
    expectRates(rates({ schedule: 'linear', warmUpEpochs: 4 }, [2]), [0.5 * 0.82]);
  });

  it('is a number however small the factor and long the run', () => {
    const tiny = { schedule: 'step', decayFactor: 0.001, decayEpochs: 1, epochs: 100_000 } as const;
    expectRates(rates(tiny, [99_999]), [0]);
  });
});
