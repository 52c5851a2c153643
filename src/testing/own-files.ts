import { encodeIdxImages, encodeIdxLabels } from '../formats/idx-write.ts';
import { IMAGE_SIDE, PIXEL_COUNT } from '../spec/mnist.ts';
import type { DecodeImage } from '../worker/own-data/decode-image.ts';
import type { ChosenFile } from '../worker/own-data/protocol.ts';

/** Levels of a bar of the class, at a place of its own; black, the bar white. */
export function barLevels(label: number, index: number): Uint8Array {
  const levels = new Uint8Array(PIXEL_COUNT);
  const at = 4 + 7 * label + (index % 3);
  for (let along = 4; along < 24; along++) levels[at * IMAGE_SIDE + along] = 255 - (index % 9);
  return levels;
}

/** A file that says it is a PNG of 28 × 28 and has its levels after the header, as `decodeMade` reads them. */
export function madeImage(levels: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82];
  return new Uint8Array([...header, 0, 0, 0, IMAGE_SIDE, 0, 0, 0, IMAGE_SIDE, ...levels]);
}

/** In the place of a browser's decoder. */
export const decodeMade: DecodeImage = async (bytes) => {
  const levels = bytes.subarray(24);
  if (levels.length !== PIXEL_COUNT) return null;
  return { width: IMAGE_SIDE, height: IMAGE_SIDE, levels };
};

export const chosen = (path: string, content: Uint8Array<ArrayBuffer> | string): ChosenFile => ({
  path,
  file: new File([content], path.split('/').at(-1) ?? ''),
});

/** So many labels in turn. */
export const labelsInTurn = (count: number, classes: number): number[] =>
  Array.from({ length: count }, (_, index) => index % classes);

export function idxFiles(labels: readonly number[], prefix = ''): ChosenFile[] {
  const images = labels.map((label, index) => barLevels(label, index));
  return [
    chosen(`${prefix}images-idx3-ubyte`, encodeIdxImages(images, IMAGE_SIDE, IMAGE_SIDE)),
    chosen(`${prefix}labels-idx1-ubyte`, encodeIdxLabels(labels)),
  ];
}

/** A line for each image, with the label first. @param scale what white is in the file. */
export function csvOf(labels: readonly (number | string)[], scale = 255): string {
  return labels
    .map((label, index) => {
      const levels = barLevels(index % 3, index);
      return [label, ...Array.from(levels, (level) => (level / 255) * scale)].join(',');
    })
    .join('\n');
}
