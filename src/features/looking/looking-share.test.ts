import { describe, expect, it } from 'vitest';
import { lookingShare } from './looking-share.ts';

describe('the share of looking', () => {
  it('is rounded up to a thousandth', () => {
    expect(lookingShare({ lookingMs: 0, elapsedMs: 2_000 })).toBe(0);
    expect(lookingShare({ lookingMs: 1, elapsedMs: 2_000 })).toBe(0.001);
    expect(lookingShare({ lookingMs: 79, elapsedMs: 2_000 })).toBe(0.04);
  });

  it('is none of a run of a few steps, of which one look is the most part', () => {
    expect(lookingShare({ lookingMs: 12, elapsedMs: 20 })).toBeNull();
    expect(lookingShare({ lookingMs: 0, elapsedMs: 0 })).toBeNull();
  });
});
