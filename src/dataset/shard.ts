import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import type { Checked } from './checked.ts';

/** The examples of one file. */
export interface Shard {
  /** [count] digits 0 … 9. */
  readonly labels: Uint8Array;
  /** [count, 784] grey levels, 0 (paper) to 255 (ink). */
  readonly pixels: Uint8Array;
}

/** Why content is not a shard. */
export type ShardProblem =
  | { readonly code: 'wrongLength'; readonly given: number; readonly expected: number }
  | { readonly code: 'badLabel'; readonly given: number };

/** The length in bytes of a shard's content before compression. */
export function shardLength(count: number): number {
  return count * (1 + PIXEL_COUNT);
}

/** The labels, then the pixels. */
export function encodeShard({ labels, pixels }: Shard): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(shardLength(labels.length));
  content.set(labels);
  content.set(pixels, labels.length);
  return content;
}

/** @returns views of `content`. */
export function decodeShard(content: Uint8Array, count: number): Checked<Shard, ShardProblem> {
  const expected = shardLength(count);
  if (content.length !== expected) {
    return { ok: false, problem: { code: 'wrongLength', given: content.length, expected } };
  }
  const labels = content.subarray(0, count);
  const given = labels.find((label) => label >= CLASS_COUNT);
  if (given !== undefined) return { ok: false, problem: { code: 'badLabel', given } };
  return { ok: true, value: { labels, pixels: content.subarray(count) } };
}
