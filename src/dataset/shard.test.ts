import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeExamples } from '../testing/served-mnist.ts';
import { decodeShard, encodeShard, shardLength } from './shard.ts';

describe('a shard', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.nat(250), (count, offset) => {
        const shard = madeExamples(count, offset);
        expect(decodeShard(encodeShard(shard), count)).toEqual({ ok: true, value: shard });
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('holds the labels first', () => {
    const shard = madeExamples(2, 7);
    expect([...encodeShard(shard).subarray(0, 4)]).toEqual([7, 8, ...shard.pixels.subarray(0, 2)]);
  });

  it.each([-1, 1])('is refused %i bytes from its length', (difference) => {
    const given = shardLength(2) + difference;
    const problem = { code: 'wrongLength', given, expected: 1_570 };
    expect(decodeShard(new Uint8Array(given), 2)).toEqual({ ok: false, problem });
  });

  it('is refused when a label is not a digit', () => {
    const content = encodeShard(madeExamples(3));
    content[2] = 10;
    expect(decodeShard(content, 3)).toEqual({
      ok: false,
      problem: { code: 'badLabel', given: 10 },
    });
  });
});
