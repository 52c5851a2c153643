import { CLASS_COUNT, TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from './mnist.ts';

/** A person's own images in the place of MNIST's: what they may be, and why they are refused. */

export const FEWEST_CLASSES = 2;
export const MOST_CLASSES = CLASS_COUNT;
/** Images of a class, those of the test included. */
export const FEWEST_OF_A_CLASS = 10;
/** Without test images of their own: one in seven of them is set aside for the test. */
export const MOST_IMAGES = TRAINING_FILE_EXAMPLES + TEST_EXAMPLES;
export const MOST_OF_SPLIT = { training: TRAINING_FILE_EXAMPLES, test: TEST_EXAMPLES } as const;
/** Letters of a name; longer ones are cut. */
export const LONGEST_NAME = 40;

/** What may be read at all. Files beyond are refused by their size, before a byte is read. */
export const FILE_LIMITS = {
  /** Files chosen together, or in one zip file. */
  files: 150_000,
  zipBytes: 2_000_000_000,
  /** Of a zip file's content, by what its directory says. */
  unpackedBytes: 4_000_000_000,
  imageBytes: 50_000_000,
  /** A picture of a few bytes can unfold into gigabytes. */
  imagePixels: 50_000_000,
  /** IDX or CSV, unpacked. */
  tableBytes: 400_000_000,
  /** A side of the images of IDX and CSV. */
  tableSide: 128,
} as const;

export type OwnDataSplit = keyof typeof MOST_OF_SPLIT;

/** What the page knows of a set of images. */
export interface OwnDataHeader {
  readonly name: string;
  /** By their labels 0, 1, …; 2 to 10. */
  readonly classNames: readonly string[];
  /** Images to train on and to hold out. */
  readonly training: number;
  readonly test: number;
}

export const OWN_DATA_KINDS = ['images', 'idx', 'csv'] as const;
export type OwnDataKind = (typeof OWN_DATA_KINDS)[number];

/** Why one file of many was left out. */
export type SkipReason = 'notAnImage' | 'unreadable' | 'tooLarge' | 'noClass' | 'notData';

export interface SkippedFile {
  readonly file: string;
  readonly reason: SkipReason;
}

export interface ClassCounts {
  readonly name: string;
  readonly training: number;
  readonly test: number;
}

/** Images a class that are shown before a set is used. */
export const SAMPLES_OF_A_CLASS = 3;

/** What files came to, for a person to look at before it is used. */
export interface OwnDataPreview {
  readonly name: string;
  readonly kind: OwnDataKind;
  readonly classes: readonly ClassCounts[];
  /** Whether the files say themselves which images are for the test. */
  readonly hasOwnTest: boolean;
  /** [classes, 3, 784] levels as they were read, 0 (black) to 255 (white). */
  readonly samples: Uint8Array;
  /** What the edges of most images say. */
  readonly isInkDark: boolean;
  /** Of the largest image, before it was brought to 28 × 28 pixels. */
  readonly width: number;
  readonly height: number;
  readonly skippedCount: number;
  /** The first of them. */
  readonly skipped: readonly SkippedFile[];
}

/** Where in a table something is wrong; both from 1. */
interface Cell {
  readonly file: string;
  readonly line: number;
}

/** Why files are no set of images to train on. `text` turns it into a sentence. */
export type OwnDataProblem =
  | { readonly code: 'tooManyFiles'; readonly given: number; readonly most: number }
  | {
      readonly code: 'tooLarge' | 'unpacksTooLarge';
      readonly file: string;
      readonly given: number;
      readonly most: number;
    }
  /** Neither images in folders, nor IDX, nor CSV. */
  | { readonly code: 'nothingUsable'; readonly skipped: readonly SkippedFile[] }
  | {
      readonly code: 'unreadable' | 'badGzip' | 'badZip' | 'encryptedZip';
      readonly file: string;
    }
  | { readonly code: 'noImageDecoder' }
  | { readonly code: 'wrongMagic'; readonly file: string; readonly given: number }
  | {
      readonly code: 'wrongLength';
      readonly file: string;
      readonly given: number;
      readonly expected: number;
    }
  | {
      readonly code: 'wrongSide';
      readonly file: string;
      readonly width: number;
      readonly height: number;
      readonly most: number;
    }
  | { readonly code: 'noLabels' | 'noImages'; readonly file: string }
  | {
      readonly code: 'countsDiffer';
      readonly file: string;
      readonly images: number;
      readonly labels: number;
    }
  | ({ readonly code: 'noNumber'; readonly column: number; readonly given: string } & Cell)
  | ({ readonly code: 'noLevel'; readonly column: number; readonly given: string } & Cell)
  | ({ readonly code: 'noLabel' | 'lineTooLong' } & Cell)
  | ({ readonly code: 'wrongColumns'; readonly given: number; readonly expected: number } & Cell)
  | { readonly code: 'noSquare'; readonly file: string; readonly columns: number }
  | { readonly code: 'tooFewClasses'; readonly given: readonly string[] }
  /** @param next the first class beyond the most there may be. */
  | { readonly code: 'tooManyClasses'; readonly next: string; readonly most: number }
  | { readonly code: 'tooFewOfClass'; readonly name: string; readonly given: number }
  | { readonly code: 'onlyInTest'; readonly name: string }
  | { readonly code: 'tooMany'; readonly split: OwnDataSplit | null; readonly most: number }
  /** The reading worker stopped. */
  | { readonly code: 'readerLost' };
