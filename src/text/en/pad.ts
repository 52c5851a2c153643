import type { DigitSplit } from '../../spec/selection.ts';
import { labelledDigit, nameOfDigit } from './digit-name.ts';

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

/** The tools of the draw pad. */
export const pad = {
  tools: 'Tools of the pad',
  pen: 'Pen',
  eraser: 'Eraser',
  brush: 'Brush',

  testDigit: 'Test digit',
  testDigitHint: 'Puts one of the test digits on the pad, to read or to change',
  digitLoaded: (split: DigitSplit, index: number, label: string) =>
    labelledDigit(nameOfDigit(split, index), label),
  digitMissing: 'That digit has not arrived yet; try again in a moment.',

  picture: 'Picture',
  pictureHint: 'A photo or a scan of a digit. You can also drop one on the pad or paste it',
  pictureFile: 'Picture file',
  notAPicture: (name: string) =>
    `“${name}” is no picture that this browser can read; give a PNG, JPEG or WebP file.`,
  pictureTooLarge: (name: string, bytes: number, most: number) =>
    `“${name}” has ${megabytes(bytes)}; pictures of up to ${megabytes(most)} are read.`,
  pictureFailed: (name: string) =>
    `“${name}” could not be read; try it again, or load the page anew.`,
  noInk: (name: string) =>
    `“${name}” shows nothing that stands out from its paper; take a picture of one dark digit on a light sheet.`,
} as const;
