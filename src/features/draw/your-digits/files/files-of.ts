import { writeDrawings } from '../../../../formats/drawings/write-drawings.ts';
import { encodeIdxImages, encodeIdxLabels } from '../../../../formats/idx-write.ts';
import { IMAGE_SIDE } from '../../../../spec/mnist.ts';
import type { KeptDigit } from '../../../../store/kept/kept-digit.ts';
import { toSaved } from './saved-drawings.ts';

/** A file to be saved on the person's disk. */
export interface OfferedFile {
  readonly name: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
}

/** The drawings themselves, from which they can be had back as they are. */
export function drawingsFile(digits: readonly KeptDigit[]): OfferedFile {
  const content = writeDrawings(digits.map(toSaved));
  return { name: 'your-digits.json', content, type: 'application/json' };
}

/** What the network sees of them, in the format of MNIST's own four files. */
export function mnistFiles(digits: readonly KeptDigit[]): OfferedFile[] {
  const type = 'application/octet-stream';
  const images = encodeIdxImages(
    digits.map(({ pixels }) => pixels),
    IMAGE_SIDE,
    IMAGE_SIDE,
  );
  const labels = encodeIdxLabels(digits.map(({ label }) => label));
  return [
    { name: 'your-digits-images-idx3-ubyte', content: images, type },
    { name: 'your-digits-labels-idx1-ubyte', content: labels, type },
  ];
}
