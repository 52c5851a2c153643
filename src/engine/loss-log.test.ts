import { describe, expect, it } from 'vitest';
import { LossLog, RECENT_STEPS } from './loss-log.ts';

describe('the loss log', () => {
  it('hands out each step once, numbered from where the last hand-out ended', () => {
    const log = new LossLog();
    log.add(3, 10);
    log.add(2, 10);
    const losses = new Float32Array([3, 2]);
    expect(log.drain()).toEqual({ losses, firstStep: 1, examples: 20 });
    log.add(1, 10);
    expect(log.drain()).toMatchObject({ firstStep: 3, examples: 10 });
  });

  it('says when it is full, before anything is lost', () => {
    const log = new LossLog();
    let steps = 0;
    while (!log.isFull) {
      log.add(steps, 1);
      steps += 1;
    }
    expect(log.drain().losses.at(-1)).toBe(steps - 1);
    expect(log.isFull).toBe(false);
  });
});

describe('the recent loss', () => {
  it('is the mean of all steps while they are few, and null before the first', () => {
    const log = new LossLog();
    expect(log.recentLoss).toBeNull();
    log.add(3, 1);
    log.add(1, 1);
    expect(log.recentLoss).toBe(2);
  });

  it('is the mean of the last steps, whenever they were handed out', () => {
    const log = new LossLog();
    for (let step = 1; step <= RECENT_STEPS + 50; step++) {
      log.add(step, 1);
      if (step % 7 === 0) log.drain();
    }
    expect(log.recentLoss).toBe(50 + (RECENT_STEPS + 1) / 2);
  });
});
