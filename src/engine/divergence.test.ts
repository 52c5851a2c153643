import { describe, expect, it } from 'vitest';
import { LossWatch } from './divergence.ts';

const HIGH = 24;

describe('a hopeless loss', () => {
  it('is one above 10 · ln 10 for the twentieth time in a row', () => {
    const watch = new LossWatch();
    const verdicts = Array.from({ length: 20 }, () => watch.isHopeless(HIGH));
    expect(verdicts.indexOf(true)).toBe(19);
  });

  it('is forgotten after a single better one', () => {
    const watch = new LossWatch();
    for (let step = 0; step < 19; step++) watch.isHopeless(HIGH);
    watch.isHopeless(23);
    const verdicts = Array.from({ length: 19 }, () => watch.isHopeless(HIGH));
    expect(verdicts).not.toContain(true);
  });
});
