import type { ExperimentSpec } from '../../../spec/experiment.ts';
import type { SlowStepExample, SlowStepFinding } from '../../../spec/inspection/slow-step.ts';
import type { Examples } from '../../examples.ts';
import type { Floats, Kernels } from '../../kernels/kernels.ts';
import type { Network } from '../../network.ts';
import { arrayAt } from '../../parameters.ts';
import { probabilitiesOf } from '../../probabilities.ts';
import type { StepWatcher, WatchedStep } from '../../step-watch.ts';
import { changesSince } from '../layer-norms.ts';
import { plainInputs, plainProduct } from '../plain-forward.ts';
import { changesIn, type LayerBefore, layersBefore } from './layers-in-step.ts';
import { firstRow } from './row-of-batch.ts';

export interface RecorderParts {
  readonly kernels: Kernels;
  readonly training: Examples;
  readonly spec: ExperimentSpec;
  readonly mostUnits: number;
}

/** Writes down what one step of the run does: before the update, and what the update changed. */
export class SlowStepRecorder implements StepWatcher {
  readonly #parts: RecorderParts;
  #before: Omit<SlowStepFinding, 'layers'> | null = null;
  #layers: readonly LayerBefore[] = [];
  /** The parameters before the update. */
  #copy: Floats | null = null;
  #finding: SlowStepFinding | null = null;

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  /** Null while no step has been seen. */
  get finding(): SlowStepFinding | null {
    return this.#finding;
  }

  beforeUpdate(watched: WatchedStep, network: Network): void {
    const { spec } = this.#parts;
    const { state, settings, parameters } = network;
    const row = firstRow(network, this.#parts.training);
    const inputs = plainInputs(row.pixels, spec.inputScaling);
    const output = arrayAt(parameters.layers, parameters.layers.length - 1);
    const logits = plainProduct(output, row.hidden.at(-1) ?? inputs);
    const { index, pixels, isAugmented, label, loss } = row;
    const example: SlowStepExample = {
      ...{ index, pixels, isAugmented, label, loss, logits },
      probabilities: probabilitiesOf(spec.loss, logits),
    };
    this.#before = {
      ...watched,
      batchRows: state.batchRows,
      lossKind: spec.loss,
      labelSmoothing: settings.at('labelSmoothing'),
      optimizer: spec.optimizer,
      hasDropout: spec.hiddenLayers.some((_, l) => state.dropout(l) > 0),
      example,
    };
    this.#layers = layersBefore(this.#parts, parameters.layers, {
      inputs,
      activations: [...row.hidden, logits],
      deltas: row.deltas,
    });
    this.#copy = parameters.values.slice();
  }

  afterUpdate({ parameters: { values, layers } }: Network): void {
    if (this.#before === null || this.#copy === null) return;
    const changes = changesSince(this.#copy, values, layers);
    const told = this.#layers.map((before, l) => {
      const from = this.#layers[l - 1]?.units ?? null;
      const change = arrayAt(changes, l).weights;
      return { ...before, ...changesIn(arrayAt(layers, l), before, change, from) };
    });
    this.#finding = { ...this.#before, layers: told };
    this.#copy = null;
  }
}
