import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';

const parameters = { seed: 20_261_121 };

describe('base64', () => {
  it('is that of RFC 4648', () => {
    const pairs = [
      ['', ''],
      ['f', 'Zg=='],
      ['fo', 'Zm8='],
      ['foo', 'Zm9v'],
      ['foobar', 'Zm9vYmFy'],
    ] as const;
    for (const [plain, coded] of pairs) {
      expect(toBase64(new TextEncoder().encode(plain))).toBe(coded);
    }
  });

  it('agrees with Node and comes back whole for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const coded = toBase64(bytes);
        expect(coded).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(coded)).toEqual(bytes);
      }),
      parameters,
    );
  });

  it('is refused unless it is exactly what bytes are made into', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'AQgw/+=é -') }), (text) => {
        const bytes = fromBase64(text);
        if (bytes !== null) expect(toBase64(bytes)).toBe(text);
      }),
      parameters,
    );
    for (const text of ['Zg=', 'Zg', 'Zh==', 'Zm9=', '====', 'Z===']) {
      expect(fromBase64(text)).toBeNull();
    }
  });
});
