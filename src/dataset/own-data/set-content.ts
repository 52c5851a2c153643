import { PIXEL_COUNT } from '../../spec/mnist.ts';
import type { OwnDataHeader } from '../../spec/own-data.ts';
import type { Checked } from '../checked.ts';
import { decodeShard, encodeShard, type Shard, type ShardProblem, shardLength } from '../shard.ts';
import type { SortedImages } from './sorted-images.ts';

/** The two files of a set, as the network reads them. */
export interface SetFiles {
  readonly training: Shard;
  readonly test: Shard;
}

type SetSizes = Pick<OwnDataHeader, 'training' | 'test'>;

/** @param isInkDark whether dark is to be ink, which is 255. */
export function filesOf({ images, labels, places }: SortedImages, isInkDark: boolean): SetFiles {
  const fileOf = (chosen: readonly number[]): Shard => {
    const pixels = new Uint8Array(chosen.length * PIXEL_COUNT);
    for (const [index, place] of chosen.entries()) {
      pixels.set(images[place]?.levels ?? [], index * PIXEL_COUNT);
    }
    if (isInkDark) for (let i = 0; i < pixels.length; i++) pixels[i] = 255 - (pixels[i] ?? 0);
    return { pixels, labels: Uint8Array.from(chosen, (place) => labels[place] ?? 0) };
  };
  return { training: fileOf(places.training), test: fileOf(places.test) };
}

/** What is kept of a set: both files, one after the other. */
export function setContent({ training, test }: SetFiles): Uint8Array<ArrayBuffer>[] {
  return [encodeShard(training), encodeShard(test)];
}

export function contentLength({ training, test }: SetSizes): number {
  return shardLength(training) + shardLength(test);
}

/** @returns views of the content. */
export function readContent(
  content: Uint8Array,
  { training, test }: SetSizes,
): Checked<SetFiles, ShardProblem> {
  const cut = shardLength(training);
  const first = decodeShard(content.subarray(0, cut), training);
  if (!first.ok) return first;
  const second = decodeShard(content.subarray(cut), test);
  if (!second.ok) return second;
  return { ok: true, value: { training: first.value, test: second.value } };
}
