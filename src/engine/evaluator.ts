import type { SplitScore } from '../spec/evaluation.ts';
import type { Examples } from './examples.ts';
import { arrayAt, inferenceOperations, layerAt, type PassParts } from './forward.ts';
import { addChunk, type ChunkTally, loadChunk } from './load-chunk.ts';
import { wholeOperation } from './operation.ts';
import { type Clock, Pass } from './pass.ts';
import { CHUNK_ROWS } from './workspace.ts';

/** Scores a range of digits, in slices, with the parameters as they stand. */
export class Evaluator {
  readonly #parts: PassParts;
  readonly #pass: Pass;
  readonly #order: Int32Array;
  readonly #tally: ChunkTally = { loss: 0, correct: 0 };
  #examples: Examples | null = null;
  #from = 0;
  #next = 0;
  #to = 0;

  constructor(parts: PassParts, order: Int32Array) {
    this.#parts = parts;
    this.#order = order;
    const { kernels, layers, workspace } = parts;
    const last = layers.length - 1;
    const logits = arrayAt(workspace.activations, last);
    const classes = layerAt(layers, last).shape.outputs;
    const { labels, losses, predictions } = workspace;
    const loss = wholeOperation(() =>
      kernels.softmaxCrossEntropy(logits, labels, losses, predictions, classes, workspace.rows, 1),
    );
    this.#pass = new Pass([...inferenceOperations(parts), loss]);
  }

  begin(examples: Examples, from: number, to: number): void {
    this.#examples = examples;
    this.#from = from;
    this.#next = from;
    this.#to = to;
    this.#tally.loss = 0;
    this.#tally.correct = 0;
    this.#loadChunk();
  }

  /** Returns whether all digits are scored. */
  advance(clock: Clock, deadline: number): boolean {
    while (this.#pass.advance(clock, deadline)) {
      addChunk(this.#parts.workspace, this.#tally);
      this.#next += this.#parts.workspace.rows;
      if (this.#next >= this.#to) return true;
      this.#loadChunk();
      if (clock() >= deadline) return false;
    }
    return false;
  }

  score(): SplitScore {
    const examples = this.#to - this.#from;
    const { loss, correct } = this.#tally;
    return { loss: loss / examples, accuracy: correct / examples, examples };
  }

  #loadChunk(): void {
    if (this.#examples === null) return;
    const rows = Math.min(CHUNK_ROWS, this.#to - this.#next);
    for (let r = 0; r < rows; r++) this.#order[r] = this.#next + r;
    const { kernels, workspace } = this.#parts;
    loadChunk(kernels, workspace, this.#examples, this.#order, 0, rows);
  }
}
