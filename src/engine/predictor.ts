import type { ExperimentSpec } from '../spec/experiment.ts';
import { inferenceOperations } from './forward.ts';
import type { Floats, Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { arrayAt } from './parameters.ts';
import { Pass, UNHURRIED } from './pass.ts';
import type { Model } from './pass-parts.ts';
import { modelOf } from './plan.ts';
import { SOLO } from './team.ts';

/** Answers one digit at a time, at once, whatever else is under way. */
export class Predictor {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #model: Model;
  readonly #pass: Pass;

  constructor(kernels: Kernels, network: Network, spec: ExperimentSpec) {
    this.#kernels = kernels;
    this.#network = network;
    this.#model = modelOf(spec);
    const { layers } = network.parameters;
    const workspace = network.predictionWorkspace;
    const parts = { kernels, layers, workspace, model: this.#model, members: 1 };
    const operations = inferenceOperations(parts);
    this.#pass = new Pass(operations, { from: 0, to: operations.length }, SOLO);
  }

  /**
   * @param digit 784 grey levels, 0 (paper) to 255 (ink).
   * @returns the probabilities of the classes; a new array. The sigmoid outputs of a network with
   * quadratic cost are no probabilities: they are divided by their sum. Logits that are no numbers, as
   * of a network that diverged, say nothing: all classes are alike.
   */
  predict(digit: Uint8Array): Float32Array {
    const { predictionWorkspace: workspace, predictionPixels, rowOrder, levels } = this.#network;
    const { layers } = this.#network.parameters;
    predictionPixels.set(digit);
    workspace.rows = 1;
    const { inputs } = workspace;
    this.#kernels.gatherPixels(predictionPixels, rowOrder, 0, 0, 1, levels, inputs);
    this.#pass.advance(UNHURRIED, 0);
    const last = layers.length - 1;
    const logits = arrayAt(workspace.activations, last);
    const classes = arrayAt(layers, last).shape.outputs;
    if (this.#model.loss === 'crossEntropy') this.#kernels.softmax(logits, classes, 1);
    else this.#divideBySum(logits, classes);
    const probabilities = Float32Array.from(logits.subarray(0, classes));
    return probabilities.every(Number.isFinite) ? probabilities : probabilities.fill(1 / classes);
  }

  #divideBySum(logits: Floats, classes: number): void {
    this.#kernels.activate('sigmoid', 0, logits, 0, classes);
    let sum = 0;
    for (let k = 0; k < classes; k++) sum += logits[k] ?? 0;
    for (let k = 0; k < classes; k++) logits[k] = sum > 0 ? (logits[k] ?? 0) / sum : 1 / classes;
  }
}
