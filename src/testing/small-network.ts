import type { Kernels } from '../engine/kernels/kernels.ts';
import type { Allocator } from '../engine/memory.ts';
import type { Operation } from '../engine/operation.ts';
import { slotCount } from '../engine/optimizers.ts';
import { allocateParameters, type Parameters } from '../engine/parameters.ts';
import { Pass, UNHURRIED } from '../engine/pass.ts';
import type { Model } from '../engine/pass-parts.ts';
import { STEP_SETTING_COUNT, StepSettings } from '../engine/step-settings.ts';
import { StepState } from '../engine/step-state.ts';
import { SOLO } from '../engine/team.ts';
import { trainingOperations } from '../engine/training-pass.ts';
import { NORM_BLOCK, updateOperations } from '../engine/update-pass.ts';
import { allocateWorkspace, type Workspace } from '../engine/workspace.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { LayerShape } from '../spec/layers.ts';
import { base } from '../spec/recipes/base.ts';
import type { Optimizer } from '../spec/vocabulary.ts';

/** What most networks here are. */
export const PLAIN: Model = { leakySlope: 0.01, loss: 'crossEntropy', background: 0 };

/** A network of any sizes and its training and updates over batches of dense rows: no trainer, no digits. */
export class SmallNetwork {
  readonly parameters: Parameters;
  readonly workspace: Workspace;
  readonly state: StepState;
  readonly settings: StepSettings;
  readonly #gradients: Pass;
  readonly #update: Pass;

  constructor(
    kernels: Kernels,
    allocator: Allocator,
    shapes: readonly LayerShape[],
    rows: number,
    model: Model = PLAIN,
    optimizer: Optimizer = 'sgd',
  ) {
    this.parameters = allocateParameters(allocator, shapes, slotCount(optimizer));
    for (const slot of this.parameters.slots) slot.fill(0);
    this.workspace = allocateWorkspace(allocator, shapes, rows);
    this.state = new StepState(allocator, shapes.length - 1);
    // The memory may hold what a network before left there.
    this.state.restore(this.state.copy().fill(0));
    this.state.batchRows = rows;
    this.settings = new StepSettings(new Float64Array(STEP_SETTING_COUNT));
    this.settings.reset();
    const { parameters, workspace, state, settings } = this;
    const { layers, values } = parameters;
    const parts = { kernels, layers, workspace, model, members: 1 };
    const normBlocks = new Float64Array(Math.ceil(values.length / NORM_BLOCK));
    this.#gradients = passOver(trainingOperations(parts, 7, state, settings));
    const updated = { parameters, settings, normBlocks };
    this.#update = passOver(updateOperations(kernels, updated, optimizer, 1));
  }

  /** Fixes the hyperparameters of the next step. */
  describeStep(change: Partial<ExperimentSpec>): void {
    const spec = { ...base, momentum: 0, ...change };
    this.settings.take(spec);
    this.settings.beginStep(spec.learningRate);
  }

  /** The update, with penalties and limits, from the gradients that are there. */
  update(): void {
    this.#update.advance(UNHURRIED, 0);
  }

  /** Forward and backward over one batch. @returns its mean loss; gradients are overwritten. */
  computeGradients(inputs: readonly number[], labels: readonly number[]): number {
    this.#load(inputs, labels);
    this.#gradients.advance(UNHURRIED, 0);
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

function passOver(operations: readonly Operation[]): Pass {
  return new Pass(operations, { from: 0, to: operations.length }, SOLO);
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
