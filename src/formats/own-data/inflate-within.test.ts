import fc from 'fast-check';
import { deflateSync, gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gunzipWithin, inflateExactly } from './inflate-within.ts';

const content = Uint8Array.from({ length: 20_000 }, (_, i) => (i * 7_919) >> 3);

describe('unpacking', () => {
  it('gives back what was packed', () => {
    expect(inflateExactly(deflateSync(content), content.length)).toEqual({
      ok: true,
      value: content,
    });
    expect(gunzipWithin(gzipSync(content), content.length)).toEqual({ ok: true, value: content });
  });

  it.each([
    ['many', content],
    ['few', content.subarray(0, 500)],
    ['no', content.subarray(0, 0)],
  ])('gives back %s bytes, and refuses them with more or fewer announced', (_, whole) => {
    const packed = deflateSync(whole);
    expect(inflateExactly(packed, whole.length)).toEqual({ ok: true, value: whole });
    for (const bytes of [whole.length - 1, whole.length + 1, 0]) {
      if (bytes < 0 || bytes === whole.length) continue;
      expect(inflateExactly(packed, bytes)).toEqual({ ok: false, problem: 'broken' });
    }
    expect(inflateExactly(packed.subarray(0, -1), whole.length).ok).toBe(false);
  });

  it('stops soon after its limit: of twenty megabytes, packed in twenty kilobytes', () => {
    const bomb = gzipSync(new Uint8Array(20_000_000), { level: 9 });
    expect(bomb.length).toBeLessThan(25_000);
    expect(gunzipWithin(bomb, 1_000)).toEqual({ ok: false, problem: 'tooLarge' });
  });

  it('gives back all that was packed one after the other', () => {
    const twice = new Uint8Array([...gzipSync(content), ...gzipSync(content.subarray(7))]);
    const both = new Uint8Array([...content, ...content.subarray(7)]);
    expect(gunzipWithin(twice, both.length)).toEqual({ ok: true, value: both });
  });

  it('refuses what is cut, wherever', () => {
    const packed = gzipSync(content.subarray(0, 999));
    for (let length = 0; length < packed.length; length++) {
      expect(gunzipWithin(packed.subarray(0, length), 999).ok).toBe(false);
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => inflateExactly(bytes, 100)).not.toThrow();
        expect(() => gunzipWithin(new Uint8Array([0x1f, 0x8b, 8, 0, ...bytes]), 100)).not.toThrow();
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
