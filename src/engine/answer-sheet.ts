import type { Evaluation } from '../spec/evaluation.ts';
import type { EvaluationChunk } from './evaluation-chunk.ts';
import type { Workspace } from './workspace.ts';

/** What an evaluation answers to the digits of a split, n so far. */
export class SplitSheet {
  count = 0;
  /** [n] places in the file. */
  indices = new Uint16Array(0);
  /** [n] classes. */
  predictions = new Uint8Array(0);
  /** [n, classes], before softmax or sigmoid. */
  logits = new Float32Array(0);

  /** Makes it empty, with room for so many digits. */
  clear(digits: number, classes: number): void {
    this.count = 0;
    if (this.predictions.length >= digits) return;
    this.indices = new Uint16Array(digits);
    this.predictions = new Uint8Array(digits);
    this.logits = new Float32Array(digits * classes);
  }

  /** Takes over what the evaluation pass left of a chunk. */
  add({ rows, predictions }: Workspace, { order, logits }: EvaluationChunk, classes: number): void {
    const from = this.count;
    for (let row = 0; row < rows; row++) {
      this.indices[from + row] = order[row] ?? 0;
      this.predictions[from + row] = predictions[row] ?? 0;
    }
    for (let i = 0; i < rows * classes; i++) this.logits[from * classes + i] = logits[i] ?? 0;
    this.count += rows;
  }
}

/** All that an evaluation answers. */
export interface AnswerSheet {
  /** Null while it is being written. */
  evaluation: Evaluation | null;
  readonly validation: SplitSheet;
  readonly test: SplitSheet;
}

export const emptySheet = (): AnswerSheet => ({
  evaluation: null,
  validation: new SplitSheet(),
  test: new SplitSheet(),
});
