import { describe, expect, it } from 'vitest';
import type { ScheduleSettings } from '../../spec/schedules.ts';
import { SCHEDULES } from '../../spec/vocabulary.ts';
import { heightOf, pathOf, shapeOf } from './schedule-shape.ts';

const settings: ScheduleSettings = {
  schedule: 'constant',
  learningRate: 0.1,
  epochs: 10,
  warmUpEpochs: 0,
  finalRate: 0.01,
  decayFactor: 0.5,
  decayEpochs: 2,
};

describe('the shape of a schedule', () => {
  it('has the peak of one-cycle after 30 % of the run, and its end', () => {
    const { start, peak, end } = shapeOf({ ...settings, schedule: 'oneCycle', epochs: 3 });
    expect(start.rate).toBeCloseTo(0.004, 9);
    expect(peak.epoch).toBeCloseTo(0.9, 9);
    expect(peak.rate).toBeCloseTo(0.1, 9);
    expect(end.epoch).toBe(3);
    expect(end.rate).toBeCloseTo(4e-7, 12);
  });

  it('ends as its last step does, before a stair that no step feels', () => {
    const { end } = shapeOf({ ...settings, schedule: 'step', epochs: 4 });
    expect(end).toEqual({ epoch: 4, rate: 0.05 });
  });

  it('has its peak at the start where it only falls', () => {
    const { peak, end } = shapeOf({ ...settings, schedule: 'linear' });
    expect(peak).toEqual({ epoch: 0, rate: 0.1 });
    expect(end.rate).toBeCloseTo(0.001, 9);
  });

  it('climbs from 0 during the warm-up', () => {
    const { start, peak } = shapeOf({ ...settings, warmUpEpochs: 1 });
    expect(start.rate).toBe(0);
    expect(peak).toEqual({ epoch: 1, rate: 0.1 });
  });

  it('is logarithmic only where a multiplied rate becomes too faint to see', () => {
    const logarithmic = SCHEDULES.filter(
      (schedule) => shapeOf({ ...settings, schedule, decayFactor: 0.1 }).isLogarithmic,
    );
    expect(logarithmic).toEqual(['step', 'exponential']);
    expect(shapeOf({ ...settings, schedule: 'step', decayFactor: 0.9 }).isLogarithmic).toBe(false);
  });

  it.each(SCHEDULES)('is drawn within its frame: %s', (schedule) => {
    for (const decayFactor of [0.001, 0.5, 1]) {
      const shape = shapeOf({ ...settings, schedule, decayFactor, warmUpEpochs: 3, epochs: 2_000 });
      for (const { rate } of shape.points) {
        expect(heightOf(shape, rate)).toBeGreaterThanOrEqual(0);
        expect(heightOf(shape, rate)).toBeLessThanOrEqual(1);
      }
      expect(pathOf(shape)).not.toMatch(/NaN|Infinity/);
    }
  });

  it('is a line along the top when the rate is constant', () => {
    const corners = pathOf(shapeOf(settings)).slice(1).split('L');
    expect(corners.at(0)).toBe('0.0 0.0');
    expect(corners.at(-1)).toBe('100.0 0.0');
  });
});
