import { setContent } from '../dataset/own-data/set-content.ts';
import type { Shard } from '../dataset/shard.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import type { OwnDataSet } from '../worker/own-data/protocol.ts';
import { barLevels, labelsInTurn } from './own-files.ts';

/** Bars at a place for each class: easy to learn. */
export function barShard(count: number, classes: number): Shard {
  const labels = Uint8Array.from(labelsInTurn(count, classes));
  const pixels = new Uint8Array(count * PIXEL_COUNT);
  for (const [index, label] of labels.entries()) {
    pixels.set(barLevels(label, index), index * PIXEL_COUNT);
  }
  return { labels, pixels };
}

/** A set of a person's own: 300 training and 60 test images of three classes. */
export function ownSet(name = 'bars'): OwnDataSet {
  const [training, test] = [barShard(300, 3), barShard(60, 3)];
  return {
    name,
    classNames: ['top', 'middle', 'bottom'],
    training: 300,
    test: 60,
    content: new Blob(setContent({ training, test })),
  };
}
