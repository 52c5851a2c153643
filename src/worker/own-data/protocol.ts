import type { OwnDataHeader, OwnDataPreview, OwnDataProblem } from '../../spec/own-data.ts';

/** Between the page and the worker that reads a person's files, which lives as long as one reading. */

/** A set of images as it is handed on and kept: the browser holds its bytes, wherever it likes. */
export interface OwnDataSet extends OwnDataHeader {
  /** Labels and pixels of the training file, then those of the test file. */
  readonly content: Blob;
}

/** More digits are to be held out than the training file of a set can spare. */
export interface DataMisfit {
  readonly code: 'tooFewTrainingDigits';
  readonly digits: number;
  readonly validationSize: number;
}

/** A file with the folders it lies in. */
export interface ChosenFile {
  readonly path: string;
  readonly file: File;
}

export interface ReadingProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** So far. */
  readonly images: number;
}

/** What a person settles when they have seen what was read. */
export interface SetChoice {
  readonly name: string;
  readonly classNames: readonly string[];
  /** Whether dark is ink. */
  readonly isInkDark: boolean;
}

export type ReadingOutcome =
  | { readonly ok: true; readonly value: OwnDataPreview }
  | { readonly ok: false; readonly problem: OwnDataProblem };

export interface ReadingService {
  /** Adds to the files to be read: many are sent in several messages. */
  add(files: readonly ChosenFile[]): Promise<void>;
  /** Reads them all; resolves with what they came to, or why they are refused. */
  read(onProgress: (progress: ReadingProgress) => void): Promise<ReadingOutcome>;
  /** Makes a set of what was read. To be called after `read` has come to something. */
  finish(choice: SetChoice): Promise<OwnDataSet>;
}
