import { addChunk, type ChunkTally } from './chunk-tally.ts';
import type { Network } from './network.ts';
import type { Clock, Pass } from './pass.ts';
import type { TrainingDigits } from './training-digits.ts';
import { CHUNK_ROWS } from './workspace.ts';

/**
 * Forward, loss and backward over one batch, chunk by chunk, each chunk adding to the gradients.
 * It can be left between tiles and taken up again; the update is the caller's.
 */
export class GradientStep {
  readonly #network: Network;
  readonly #digits: Pick<TrainingDigits, 'labelOf'>;
  readonly #pass: Pass;
  readonly #tally: ChunkTally = { loss: 0, correct: 0 };

  /** @param pass the training operations of the network. */
  constructor(network: Network, digits: Pick<TrainingDigits, 'labelOf'>, pass: Pass) {
    this.#network = network;
    this.#digits = digits;
    this.#pass = pass;
  }

  /** Mean loss of the batch. */
  get loss(): number {
    return this.#tally.loss / this.#network.state.batchRows;
  }

  /** Begins the step that the network's state describes. */
  begin(): void {
    this.#tally.loss = 0;
    this.#tally.correct = 0;
    this.#pass.restart();
    this.#beginChunk(0);
  }

  /**
   * Returns whether loss and gradients of the whole batch are there, or its loss is lost: then the
   * chunk that lost it is still in the workspace.
   */
  advance(clock: Clock, deadline: number): boolean {
    while (this.#pass.advance(clock, deadline)) {
      const { workspace, state } = this.#network;
      addChunk(workspace, this.#tally);
      const next = state.firstRow + workspace.rows;
      if (next >= state.batchRows || !Number.isFinite(this.#tally.loss)) return true;
      this.#beginChunk(next);
      if (clock() >= deadline) return false;
    }
    return false;
  }

  #beginChunk(firstRow: number): void {
    const { workspace, order, state } = this.#network;
    state.firstRow = firstRow;
    workspace.rows = Math.min(CHUNK_ROWS, state.batchRows - firstRow);
    const first = state.firstPosition + firstRow;
    for (let r = 0; r < workspace.rows; r++) {
      workspace.labels[r] = this.#digits.labelOf(order[first + r] ?? 0);
    }
  }
}
