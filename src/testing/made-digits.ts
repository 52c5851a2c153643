import type { Examples } from '../engine/examples.ts';
import { PURPOSE, RandomStream } from '../engine/random.ts';
import { CLASS_COUNT, IMAGE_SIDE, PIXEL_COUNT } from '../spec/mnist.ts';

const NOISE_PIXELS = 60;

export interface MadeDigits extends Examples {
  /** Digits from 0 to readyTo − 1 have arrived. */
  readyTo: number;
}

/**
 * Digits made by rule, so that unit tests need no MNIST: each class darkens its own two rows, and
 * sixty further pixels fall anywhere. Easy to learn, and mostly zero as real digits are.
 */
export function makeDigits(count: number, seed: number): MadeDigits {
  const stream = new RandomStream(seed, PURPOSE.initialization, 9, 9);
  const pixels = new Uint8Array(count * PIXEL_COUNT);
  const labels = new Uint8Array(count);
  for (let digit = 0; digit < count; digit++) {
    const label = stream.below(CLASS_COUNT, digit);
    labels[digit] = label;
    const start = digit * PIXEL_COUNT;
    pixels.fill(200, start + 2 * label * IMAGE_SIDE, start + (2 * label + 2) * IMAGE_SIDE);
    for (let i = 0; i < NOISE_PIXELS; i++) {
      const at = stream.below(PIXEL_COUNT, 1_000_000 + digit * NOISE_PIXELS + i);
      pixels[start + at] = 1 + stream.below(255, 100_000_000 + digit * NOISE_PIXELS + i);
    }
  }
  return arrived(pixels, labels);
}

/** Digits that are all there, until a test says otherwise. */
export function arrived(pixels: Uint8Array, labels: Uint8Array): MadeDigits {
  const digits = {
    pixels,
    labels,
    readyTo: labels.length,
    isReady: (_: number, to: number) => to <= digits.readyTo,
  };
  return digits;
}
