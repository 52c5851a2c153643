import { IMAGE_SIDE } from '../../spec/mnist.ts';
import { MOST_CLASSES, MOST_IMAGES, type OwnDataProblem } from '../../spec/own-data.ts';
import { shownName } from './class-names.ts';
import { edgeLevel } from './fit-image.ts';
import type { GivenSplit } from './given-split.ts';

/** An image that has its class. */
export interface ListedImage {
  /** [784] 0 (black) to 255 (white). */
  readonly levels: Uint8Array;
  readonly className: string;
  readonly split: GivenSplit;
}

const MIDDLE = 255 / 2;

/** Counts images and classes as they are read, to refuse them as soon as they are too many. */
export class ImageLimits {
  /** So far. */
  images = 0;
  readonly #classNames = new Set<string>();

  /** One image more. @returns why no more are to be read, or null. */
  count(className: string): OwnDataProblem | null {
    this.images += 1;
    this.#classNames.add(className);
    if (this.images > MOST_IMAGES) return { code: 'tooMany', split: null, most: MOST_IMAGES };
    if (this.#classNames.size <= MOST_CLASSES) return null;
    return { code: 'tooManyClasses', next: shownName(className), most: MOST_CLASSES };
  }
}

/** Whether most images have a light edge, so that what is drawn on them must be dark. */
export function isInkDark(images: readonly Pick<ListedImage, 'levels'>[]): boolean {
  const [width, height] = [IMAGE_SIDE, IMAGE_SIDE];
  const light = images.filter(({ levels }) => edgeLevel({ width, height, levels }) > MIDDLE);
  return light.length > images.length / 2;
}
