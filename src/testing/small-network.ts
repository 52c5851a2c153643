import type { Kernels } from '../engine/kernels/kernels.ts';
import type { Allocator } from '../engine/memory.ts';
import { allocateParameters, type Parameters } from '../engine/parameters.ts';
import { Pass } from '../engine/pass.ts';
import { StepState } from '../engine/step-state.ts';
import { SOLO } from '../engine/team.ts';
import { trainingOperations } from '../engine/training-pass.ts';
import { allocateWorkspace, type Workspace } from '../engine/workspace.ts';
import type { LayerShape } from '../spec/layers.ts';

const unhurried = () => Number.NEGATIVE_INFINITY;

/** A network of any sizes and its training pass over a batch of dense rows: no trainer, no digits. */
export class SmallNetwork {
  readonly parameters: Parameters;
  readonly workspace: Workspace;
  readonly state: StepState;
  readonly #pass: Pass;

  constructor(
    kernels: Kernels,
    allocator: Allocator,
    shapes: readonly LayerShape[],
    rows: number,
    slotCount = 0,
  ) {
    this.parameters = allocateParameters(allocator, shapes, slotCount);
    this.workspace = allocateWorkspace(allocator, shapes, rows);
    this.state = new StepState(allocator, shapes.length - 1);
    this.state.batchRows = rows;
    const parts = {
      kernels,
      layers: this.parameters.layers,
      workspace: this.workspace,
      members: 1,
    };
    const operations = trainingOperations(parts, 7, this.state);
    this.#pass = new Pass(operations, { from: 0, to: operations.length }, SOLO);
  }

  /** Forward and backward over one batch. @returns its mean loss; gradients are overwritten. */
  computeGradients(inputs: readonly number[], labels: readonly number[]): number {
    this.#load(inputs, labels);
    this.#pass.advance(unhurried, 0);
    return Array.from(this.workspace.losses).reduce((sum, loss) => sum + loss, 0) / labels.length;
  }

  #load(inputs: readonly number[], labels: readonly number[]): void {
    const { values, columns, counts, stride } = this.workspace.inputs;
    this.workspace.rows = labels.length;
    this.workspace.labels.set(labels);
    labels.forEach((_, r) => {
      let count = 0;
      inputs.slice(r * stride, (r + 1) * stride).forEach((value, column) => {
        if (value === 0) return;
        values[r * stride + count] = value;
        columns[r * stride + count] = column;
        count += 1;
      });
      counts[r] = count;
    });
  }
}

/** Layers of the given sizes, all hidden ones with the same activation. */
export function shapesOf(
  sizes: readonly number[],
  activation: LayerShape['activation'],
): LayerShape[] {
  return sizes.slice(1).map((outputs, l) => ({
    inputs: sizes[l] ?? 0,
    outputs,
    activation: l === sizes.length - 2 ? 'linear' : activation,
  }));
}
