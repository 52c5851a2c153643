import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HealthFinding } from '../../../spec/inspection/health.ts';
import { FakeTrainer, settle } from '../../../testing/fake-trainer.ts';
import { rebuild, startSession } from '../../session.ts';
import { noHealth, useHealth, watchHealth } from './health.ts';
import { HealthLog } from './health-log.ts';

const findingAt = (step: number): HealthFinding => ({
  step,
  batchRows: 64,
  learningRate: 0.1,
  layers: [],
  trained: null,
  heldOut: { split: 'validation', digits: 500, loss: 1, accuracy: 0.5 },
});

let trainer: FakeTrainer;
let stops: (() => void)[] = [];

const finds = () => ({
  step: trainer.step,
  costMs: 0,
  finding: findingAt(trainer.step + 1),
});

const watch = () => {
  const stop = watchHealth();
  stops.push(stop);
  return stop;
};

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.finds = finds;
  startSession(trainer.create);
  await settle();
});

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  useHealth.setState(noHealth);
});

const asked = () => trainer.inspected.filter(({ topic }) => topic === 'health').length;

describe('the health of the run', () => {
  it('is not asked for while nobody watches', async () => {
    trainer.progress({ step: 5 });
    await settle();
    expect(asked()).toBe(0);
  });

  it('is asked for once for two who watch, until the second has gone', async () => {
    const first = watch();
    watch();
    await settle();
    expect(asked()).toBe(1);
    expect(useHealth.getState().newest?.finding.step).toBe(1);
    first();
    first();
    expect(trainer.asked).not.toContain('stop inspecting health');
    for (const stop of stops) stop();
    expect(trainer.asked).toContain('stop inspecting health');
  });

  it('is gone when another run begins, also while nobody watches', async () => {
    const stop = watch();
    await settle();
    trainer.finds = () => null;
    await rebuild();
    expect(useHealth.getState()).toEqual(noHealth);
    trainer.finds = finds;
    await rebuild();
    await settle();
    expect(useHealth.getState().newest).not.toBeNull();
    stop();
    await rebuild();
    trainer.finds = () => null;
    watch();
    expect(useHealth.getState()).toEqual(noHealth);
  });

  it('stays what it was when nothing can be measured any more', async () => {
    watch();
    await settle();
    trainer.finds = () => null;
    trainer.progress({ step: 9, status: 'diverged' });
    await settle();
    expect(useHealth.getState().newest?.finding.step).toBe(1);
  });
});

describe('the log of health', () => {
  it('has each step once, in order', () => {
    const log = new HealthLog();
    for (const step of [1, 1, 5, 5, 4, 9]) log.add(findingAt(step));
    expect(log.toArray().map(({ step }) => step)).toEqual([1, 5, 9]);
  });

  it('stays bounded, with the first and the newest', () => {
    const log = new HealthLog();
    for (let step = 1; step <= 1_000; step++) log.add(findingAt(step));
    const steps = log.toArray().map(({ step }) => step);
    expect(steps.length).toBeLessThanOrEqual(120);
    expect([steps[0], steps.at(-1)]).toEqual([1, 1_000]);
  });
});
