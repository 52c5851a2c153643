import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { madeExamples } from '../testing/served-mnist.ts';
import { ExampleStore } from './example-store.ts';

const SIZE = 40;

function emptyStore(): ExampleStore {
  return new ExampleStore(new Uint8Array(SIZE * PIXEL_COUNT), new Uint8Array(SIZE));
}

describe('an example store', () => {
  it('writes into the arrays it was given, at the place it was told', () => {
    const memory = new ArrayBuffer(1_000 + 4 * PIXEL_COUNT);
    const pixels = new Uint8Array(memory, 1_000, 4 * PIXEL_COUNT);
    const labels = new Uint8Array(memory, 100, 4);
    const examples = madeExamples(2, 3);
    new ExampleStore(pixels, labels).put(1, examples);
    expect([...new Uint8Array(memory, 100, 4)]).toEqual([0, 3, 4, 0]);
    expect(pixels.subarray(PIXEL_COUNT, 3 * PIXEL_COUNT)).toEqual(examples.pixels);
    expect(pixels.subarray(0, PIXEL_COUNT).every((pixel) => pixel === 0)).toBe(true);
    expect(pixels.subarray(3 * PIXEL_COUNT).every((pixel) => pixel === 0)).toBe(true);
  });

  it('knows which ranges have arrived, whatever the order and overlap', () => {
    const range = fc
      .tuple(fc.nat(SIZE), fc.nat(SIZE))
      .map((ends) => ends.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (puts) => {
        const store = emptyStore();
        const arrived = new Array<boolean>(SIZE).fill(false);
        for (const [from = 0, to = 0] of puts) {
          store.put(from, madeExamples(to - from));
          arrived.fill(true, from, to);
        }
        expect(store.readyCount).toBe(arrived.filter(Boolean).length);
        for (let from = 0; from <= SIZE; from++) {
          for (let to = from; to <= SIZE; to++) {
            expect(store.isReady(from, to)).toBe(arrived.slice(from, to).every(Boolean));
          }
        }
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it('is not ready beyond its end', () => {
    const store = emptyStore();
    store.put(0, madeExamples(SIZE));
    expect(store.isReady(0, SIZE)).toBe(true);
    expect(store.isReady(0, SIZE + 1)).toBe(false);
    expect(store.isReady(-1, 1)).toBe(false);
  });

  it.each([
    ['before its beginning', -1, madeExamples(2)],
    ['over its end', SIZE - 1, madeExamples(2)],
    ['with pixels missing', 0, { ...madeExamples(2), pixels: new Uint8Array(PIXEL_COUNT) }],
  ])('refuses examples %s and stays as it was', (_, first, examples) => {
    const store = emptyStore();
    expect(() => store.put(first, examples)).toThrow(RangeError);
    expect(store.readyCount).toBe(0);
    expect(store.labels).toEqual(new Uint8Array(SIZE));
  });

  it('holds fewer examples once it is cleared for them, and as many as before again', () => {
    const memory = new ArrayBuffer(SIZE * (PIXEL_COUNT + 1));
    const pixels = () => new Uint8Array(memory, SIZE);
    const labels = () => new Uint8Array(memory, 0, SIZE);
    const store = new ExampleStore(pixels(), labels());
    store.put(0, madeExamples(SIZE));
    store.clear(7);
    expect([store.size, store.readyCount, store.labels.length]).toEqual([7, 0, 7]);
    expect(store.pixels).toHaveLength(7 * PIXEL_COUNT);
    expect(() => store.put(6, madeExamples(2))).toThrow(RangeError);
    store.put(0, madeExamples(7, 3));
    store.moveTo(pixels(), labels());
    expect(store.isReady(0, 7)).toBe(true);
    expect([...store.labels]).toEqual([...madeExamples(7, 3).labels]);
    expect(store.pixels.byteOffset).toBe(SIZE);
    store.clear(store.capacity);
    expect([store.size, store.readyCount]).toEqual([SIZE, 0]);
    expect(() => store.clear(SIZE + 1)).toThrow(RangeError);
  });

  it('refuses arrays that do not belong together', () => {
    expect(() => new ExampleStore(new Uint8Array(PIXEL_COUNT), new Uint8Array(2))).toThrow(
      RangeError,
    );
  });
});
