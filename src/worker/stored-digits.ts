import type { ExampleStore } from '../dataset/example-store.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { type Digits, NOT_ARRIVED } from './protocol.ts';

/** More are not asked for at once: 3 MB. */
const MOST_DIGITS = 4_096;

/** Copies of digits of a store; null when one of them has not arrived, or there is none of that index. */
export function storedDigits(store: ExampleStore, indices: readonly number[]): Digits | null {
  const isThere = (index: number) =>
    Number.isInteger(index) && index >= 0 && index < store.size && store.isReady(index, index + 1);
  if (indices.length > MOST_DIGITS || !indices.every(isThere)) return null;
  const pixels = new Uint8Array(indices.length * PIXEL_COUNT);
  for (const [place, index] of indices.entries()) {
    const from = index * PIXEL_COUNT;
    pixels.set(store.pixels.subarray(from, from + PIXEL_COUNT), place * PIXEL_COUNT);
  }
  return { pixels, labels: Uint8Array.from(indices, (index) => store.labels[index] ?? 0) };
}

/** The classes of all digits; NOT_ARRIVED for those that have not. */
export function storedLabels(store: ExampleStore): Uint8Array {
  const isReady = (index: number) => store.isReady(index, index + 1);
  return store.labels.map((label, index) => (isReady(index) ? label : NOT_ARRIVED));
}
