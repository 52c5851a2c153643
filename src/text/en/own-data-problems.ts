import {
  FEWEST_CLASSES,
  FEWEST_OF_A_CLASS,
  type OwnDataProblem,
  type SkippedFile,
  type SkipReason,
} from '../../spec/own-data.ts';
import { formatCount, formatMegabytes } from '../format.ts';

/** Of a path, as much as a sentence has room for: its end. */
const LONGEST_PATH = 80;

/** Paths are a person's own, or a stranger's: their end tells most. */
export function shownPath(path: string): string {
  const plain = path.slice(-4 * LONGEST_PATH).replace(/[\p{C}\s]+/gu, ' ');
  return plain.length <= LONGEST_PATH ? plain : `…${plain.slice(1 - LONGEST_PATH)}`;
}

const skipReasons = {
  notAnImage: 'not an image this browser can read',
  unreadable: 'could not be read',
  tooLarge: 'too large',
  noClass: 'in no folder whose name could be its class',
  notData: 'neither image nor table',
} as const satisfies Record<SkipReason, string>;

export const skip = ({ file, reason }: SkippedFile): string =>
  `${shownPath(file)}: ${skipReasons[reason]}`;

const megabytes = (bytes: number): string => `${formatMegabytes(bytes)}\u00a0MB`;
const splitNames = { training: 'training', test: 'test' } as const;

/** What a person can do about a set of which nothing can be used. */
const EXPECTED =
  'Choose images in one folder a class, or a zip file of them, or IDX files, or CSV with a label and the pixels in each line.';

/** Why files are no data: what was given, what was expected, what to do. */
export function problem(given: OwnDataProblem): string {
  const file = 'file' in given ? shownPath(given.file) : '';
  switch (given.code) {
    case 'tooManyFiles':
      return `${formatCount(given.given)} files were given; ${formatCount(given.most)} are the most. Choose fewer.`;
    case 'tooLarge':
      return `${file} has ${megabytes(given.given)}; ${megabytes(given.most)} are the most that are read. Choose a smaller file.`;
    case 'unpacksTooLarge':
      return `${file} unpacks to more than ${megabytes(given.most)}, so it was left packed. Choose a smaller file.`;
    case 'nothingUsable':
      return `Nothing to learn from was found${firstSkipped(given.skipped)}. ${EXPECTED}`;
    case 'unreadable':
      return `${file} could not be read from the disk. Try again, or choose another file.`;
    case 'badGzip':
      return `${file} is damaged: it cannot be unpacked. Fetch it again, or unpack it yourself.`;
    case 'badZip':
      return `${file} is not a whole zip file: its list of contents is missing or damaged. Fetch it again, or choose its folder instead.`;
    case 'encryptedZip':
      return `${file} is locked with a password. Unpack it first and choose the folder.`;
    case 'noImageDecoder':
      return 'This browser cannot decode images beside the page. Choose IDX or CSV files, or take a newer browser.';
    case 'wrongMagic':
      return `${file} begins with the number ${formatCount(given.given)} instead of 2,051 (images) or 2,049 (labels), so it is not an IDX file of bytes. Choose another.`;
    case 'wrongLength':
      return `${file} has ${formatCount(given.given)} bytes instead of the ${formatCount(given.expected)} that its beginning announces. Fetch it again.`;
    case 'wrongSide':
      return `${file} has images of ${formatCount(given.width)} × ${formatCount(given.height)} pixels; a side can have 1 to ${formatCount(given.most)}. Make them smaller first.`;
    case 'noLabels':
      return `There are no labels for ${file}. Choose their file together with it.`;
    case 'noImages':
      return `There are no images for ${file}. Choose their file together with it.`;
    case 'countsDiffer':
      return `${file} has ${formatCount(given.images)} images, and its labels are ${formatCount(given.labels)}. Choose two files that belong together.`;
    case 'noNumber':
      return `${place(given)}, column ${formatCount(given.column)}: “${given.given}” is not a number. Pixels are numbers from 0 to 255, or from 0 to 1.`;
    case 'noLevel':
      return `${place(given)}, column ${formatCount(given.column)}: ${given.given} is outside 0 to 255. Scale the pixels to that range, or to 0 to 1.`;
    case 'noLabel':
      return `${place(given)}: the label is empty. Give every image a class.`;
    case 'lineTooLong':
      return `${place(given)} is far too long for one image. Choose a CSV file with one image a line.`;
    case 'wrongColumns':
      return `${place(given)} has ${formatCount(given.given)} columns instead of ${formatCount(given.expected)} as the first. Complete the line, or remove it.`;
    case 'noSquare':
      return `${file} has ${formatCount(given.columns)} columns. Expected are a label and the pixels of a square image, such as 785 for 28 × 28.`;
    case 'tooFewClasses':
      return `${classesGiven(given.given)}; at least ${FEWEST_CLASSES} are needed. Put the images of each class into a folder of its own, or give them labels.`;
    case 'tooManyClasses':
      return `There are more than ${given.most} classes: “${given.next}” is one too many. Leave some out, or name the column with the labels “label”.`;
    case 'tooFewOfClass':
      return `The class “${given.name}” has ${formatCount(given.given)} ${given.given === 1 ? 'image' : 'images'}; at least ${FEWEST_OF_A_CLASS} are needed. Add some, or leave the class out.`;
    case 'onlyInTest':
      return `The class “${given.name}” has test images but none to train on. Add some, or leave the class out.`;
    case 'tooMany':
      return `There are more than ${formatCount(given.most)} ${given.split === null ? '' : `${splitNames[given.split]} `}images, the most there is room for. Leave some out.`;
    case 'readerLost':
      return 'Reading stopped: the browser ran out of memory, or closed what was reading. Try again with fewer or smaller files.';
  }
}

const place = ({ file, line }: { readonly file: string; readonly line: number }): string =>
  `${shownPath(file)}, line ${formatCount(line)}`;

function firstSkipped([first]: readonly SkippedFile[]): string {
  return first === undefined ? '' : ` (${skip(first)})`;
}

function classesGiven(names: readonly string[]): string {
  const [only] = names;
  return only === undefined ? 'No class was found' : `The only class found is “${only}”`;
}
