import type { KeptDigits } from '../engine/kept-digits.ts';
import type { LessonResult } from '../engine/lesson-run.ts';
import { CLASS_COUNT, IMAGE_SIDE, PIXEL_COUNT } from '../spec/mnist.ts';
import type { TrainerFixture } from './trainer-fixture.ts';

/** Where the strip of a 0 begins; made digits are strips across the image, these go down it. */
const FIRST_COLUMN = 4;

/** Ten digits in a hand that no made digit has: whoever learned those reads them at chance. */
export function strangeDigits(): KeptDigits {
  const labels = Uint8Array.from({ length: CLASS_COUNT }, (_, label) => label);
  const pixels = new Uint8Array(CLASS_COUNT * PIXEL_COUNT);
  for (const label of labels) {
    for (let y = 0; y < IMAGE_SIDE; y++) {
      const at = label * PIXEL_COUNT + y * IMAGE_SIDE + FIRST_COLUMN + 2 * label;
      pixels.fill(200, at, at + 2);
    }
  }
  return { pixels, labels };
}

/**
 * A whole lesson.
 *
 * @param deadline 0 leaves it after every tile.
 */
export function teach(
  { trainer }: Pick<TrainerFixture, 'trainer'>,
  kept: KeptDigits = strangeDigits(),
  deadline = Number.POSITIVE_INFINITY,
): LessonResult {
  const lesson = trainer.beginLesson(kept);
  if (typeof lesson === 'string') throw new Error(`There is no lesson: ${lesson}.`);
  for (;;) {
    const result = lesson.advance(deadline);
    if (result !== null) return result;
  }
}
