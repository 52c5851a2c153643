import type { SplitScore } from '../spec/evaluation.ts';
import type { Examples } from './examples.ts';
import type { Kernels } from './kernels/kernels.ts';
import { addChunk, type ChunkTally, loadChunk } from './load-chunk.ts';
import type { Network } from './network.ts';
import type { Clock, Pass } from './pass.ts';
import { CHUNK_ROWS } from './workspace.ts';

/** Scores a range of digits, in slices, with the parameters as they stand. */
export class Evaluator {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #pass: Pass;
  readonly #tally: ChunkTally = { loss: 0, correct: 0 };
  #examples: Examples | null = null;
  #from = 0;
  #next = 0;
  #to = 0;

  /** @param pass the evaluation operations of the network. */
  constructor(kernels: Kernels, network: Network, pass: Pass) {
    this.#kernels = kernels;
    this.#network = network;
    this.#pass = pass;
  }

  begin(examples: Examples, from: number, to: number): void {
    this.#examples = examples;
    this.#from = from;
    this.#next = from;
    this.#to = to;
    this.#tally.loss = 0;
    this.#tally.correct = 0;
    this.#pass.restart();
    this.#loadChunk();
  }

  /** Returns whether all digits are scored. */
  advance(clock: Clock, deadline: number): boolean {
    const { workspace } = this.#network;
    while (this.#pass.advance(clock, deadline)) {
      addChunk(workspace, this.#tally);
      this.#next += workspace.rows;
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
    const { workspace, evaluationOrder } = this.#network;
    const rows = Math.min(CHUNK_ROWS, this.#to - this.#next);
    for (let r = 0; r < rows; r++) evaluationOrder[r] = this.#next + r;
    loadChunk(this.#kernels, workspace, this.#examples, evaluationOrder, 0, rows);
  }
}
