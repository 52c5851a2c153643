import type { ExperimentSpec } from '../spec/experiment.ts';
import type { Examples } from './examples.ts';
import type { Kernels } from './kernels/kernels.ts';
import { addChunk, type ChunkTally, loadChunk } from './load-chunk.ts';
import type { Network } from './network.ts';
import { type Clock, Pass } from './pass.ts';
import { type StepState, trainingOperations } from './training-pass.ts';
import { CHUNK_ROWS } from './workspace.ts';

/**
 * Forward, loss and backward over one batch, chunk by chunk, each chunk adding to the gradients.
 * It can be left between tiles and taken up again; the update is the caller's.
 */
export class GradientStep {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #examples: Examples;
  readonly #pass: Pass;
  readonly #state: StepState;
  readonly #tally: ChunkTally = { loss: 0, correct: 0 };
  #first = 0;

  constructor(kernels: Kernels, network: Network, examples: Examples, spec: ExperimentSpec) {
    this.#kernels = kernels;
    this.#network = network;
    this.#examples = examples;
    this.#state = { step: 0, batchRows: 0, firstRow: 0, dropout: [] };
    const parts = {
      kernels,
      layers: network.parameters.layers,
      workspace: network.workspace,
    };
    this.#pass = new Pass(trainingOperations(parts, spec.seed, this.#state));
  }

  get batchRows(): number {
    return this.#state.batchRows;
  }

  /** Mean loss of the batch. */
  get loss(): number {
    return this.#tally.loss / this.#state.batchRows;
  }

  get correct(): number {
    return this.#tally.correct;
  }

  /** Begins with the digits at `first` … `first + rows − 1` of the epoch. */
  begin(spec: ExperimentSpec, step: number, first: number, rows: number): void {
    this.#state.step = step;
    this.#state.batchRows = rows;
    spec.hiddenLayers.forEach(({ dropout }, l) => {
      this.#state.dropout[l] = dropout;
    });
    this.#first = first;
    this.#tally.loss = 0;
    this.#tally.correct = 0;
    this.#network.parameters.gradients.fill(0);
    this.#loadChunk(0);
  }

  /** Returns whether loss and gradients of the whole batch are there. */
  advance(clock: Clock, deadline: number): boolean {
    while (this.#pass.advance(clock, deadline)) {
      const { workspace } = this.#network;
      addChunk(workspace, this.#tally);
      const next = this.#state.firstRow + workspace.rows;
      if (next >= this.#state.batchRows) return true;
      this.#loadChunk(next);
      if (clock() >= deadline) return false;
    }
    return false;
  }

  #loadChunk(firstRow: number): void {
    this.#state.firstRow = firstRow;
    const rows = Math.min(CHUNK_ROWS, this.#state.batchRows - firstRow);
    const { workspace, order } = this.#network;
    loadChunk(this.#kernels, workspace, this.#examples, order, this.#first + firstRow, rows);
  }
}
