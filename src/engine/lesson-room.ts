import { MOST_TAUGHT } from '../spec/lesson.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { Allocator } from './memory.ts';

/** Digits of a lesson's batch. */
export const LESSON_ROWS = 64;

/** Where the digits of a lesson are: a network learns from one array of pixels, and kept digits are in no file. */
export interface LessonRoom {
  /** 784 grey levels a digit: MOST_TAUGHT kept ones and behind them the LESSON_ROWS of a batch. */
  readonly pixels: Uint8Array;
  /** Which digit of the room stands in which row of the batch. */
  readonly order: Int32Array;
}

export function allocateLessonRoom(allocator: Allocator): LessonRoom {
  return {
    pixels: allocator.bytes((MOST_TAUGHT + LESSON_ROWS) * PIXEL_COUNT),
    order: allocator.indices(LESSON_ROWS),
  };
}
