import { describe, expect, it } from 'vitest';
import { LossLog } from './loss-log.ts';

describe('the loss log', () => {
  it('hands out each step once, numbered from where the last hand-out ended', () => {
    const log = new LossLog();
    log.add(3, 5, 10);
    log.add(2, 6, 10);
    expect(log.drain()).toEqual({
      losses: new Float32Array([3, 2]),
      firstStep: 1,
      correct: 11,
      examples: 20,
    });
    log.add(1, 7, 10);
    expect(log.drain()).toMatchObject({ firstStep: 3, correct: 7, examples: 10 });
  });

  it('says when it is full, before anything is lost', () => {
    const log = new LossLog();
    let steps = 0;
    while (!log.isFull) {
      log.add(steps, 0, 1);
      steps += 1;
    }
    expect(log.drain().losses.at(-1)).toBe(steps - 1);
    expect(log.isFull).toBe(false);
  });
});
