import { PURPOSE, RandomStream } from '../engine/random.ts';
import { CLASS_COUNT, IMAGE_SIDE, PIXEL_COUNT } from '../spec/mnist.ts';
import { arrived, type MadeDigits } from './made-digits.ts';

const NOISE_PIXELS = 60;
/** Its class is where in the picture a digit has its patch: in one of ten cells. */
const CELL = { height: 5, width: 14, columns: 2 } as const;
const PATCH = 3;

/**
 * Digits that are hard to read, so that a network with few of them learns them by heart: a small patch lies anywhere
 * in the cell of its class, and many pixels more anywhere at all.
 */
export function makeFaintDigits(count: number, seed: number): MadeDigits {
  const stream = new RandomStream(seed, PURPOSE.initialization, 8, 8);
  const pixels = new Uint8Array(count * PIXEL_COUNT);
  const labels = new Uint8Array(count);
  let draws = 0;
  for (let digit = 0; digit < count; digit++) {
    const label = stream.below(CLASS_COUNT, draws++);
    labels[digit] = label;
    const first = digit * PIXEL_COUNT;
    const top = 1 + CELL.height * Math.floor(label / CELL.columns);
    const left = CELL.width * (label % CELL.columns);
    const y = top + stream.below(CELL.height - PATCH + 1, draws++);
    const x = left + 2 + stream.below(CELL.width - PATCH - 3, draws++);
    for (let row = 0; row < PATCH; row++) {
      const start = first + (y + row) * IMAGE_SIDE + x;
      pixels.fill(255, start, start + PATCH);
    }
    for (let i = 0; i < NOISE_PIXELS; i++) {
      pixels[first + stream.below(PIXEL_COUNT, draws++)] = 255;
    }
  }
  return arrived(pixels, labels);
}
