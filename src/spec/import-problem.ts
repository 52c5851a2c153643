/** Which part of a drawing in a file cannot be used. */
export type DrawingPart = 'drawing' | 'label' | 'strokes' | 'picture';

/** Why a file of digits was refused. `text` turns it into a sentence. Digits are counted from 1. */
export type ImportProblem =
  | { readonly code: 'tooLarge'; readonly bytes: number; readonly most: number }
  /** It could not be read from the disk. */
  | { readonly code: 'unreadable' }
  /** Neither drawings as JSON nor a file in MNIST's format. */
  | { readonly code: 'unknownFile' }
  | { readonly code: 'newerVersion'; readonly given: number; readonly most: number }
  | { readonly code: 'noDigits' }
  | { readonly code: 'tooMany'; readonly given: number; readonly most: number }
  | { readonly code: 'badDrawing'; readonly digit: number; readonly part: DrawingPart }
  | {
      readonly code: 'tooManyPoints';
      readonly digit: number;
      readonly given: number;
      readonly most: number;
    }
  | { readonly code: 'noInk'; readonly digit: number }
  /** MNIST's format comes as two files; one of them was not chosen. */
  | { readonly code: 'noLabels' }
  | { readonly code: 'noImages' }
  | { readonly code: 'tooManyFiles' }
  | { readonly code: 'wrongLength'; readonly given: number; readonly expected: number }
  | { readonly code: 'wrongSize'; readonly rows: number; readonly columns: number }
  | { readonly code: 'countsDiffer'; readonly images: number; readonly labels: number }
  | { readonly code: 'badLabel'; readonly digit: number; readonly given: number };
