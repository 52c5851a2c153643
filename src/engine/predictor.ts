import { arrayAt, inferenceOperations, layerAt } from './forward.ts';
import type { Kernels } from './kernels/kernels.ts';
import type { Network } from './network.ts';
import { Pass, UNHURRIED } from './pass.ts';
import { SOLO } from './team.ts';

/** Answers one digit at a time, at once, whatever else is under way. */
export class Predictor {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #pass: Pass;

  constructor(kernels: Kernels, network: Network) {
    this.#kernels = kernels;
    this.#network = network;
    // The memory may hold what a network before left there.
    network.predictionOrder.fill(0);
    const { layers } = network.parameters;
    const workspace = network.predictionWorkspace;
    const operations = inferenceOperations({ kernels, layers, workspace, members: 1 });
    this.#pass = new Pass(operations, { from: 0, to: operations.length }, SOLO);
  }

  /**
   * @param digit 784 grey levels, 0 (paper) to 255 (ink).
   * @returns the probabilities of the classes; a new array.
   */
  predict(digit: Uint8Array): Float32Array {
    const { predictionWorkspace: workspace, predictionPixels, predictionOrder } = this.#network;
    const { layers } = this.#network.parameters;
    predictionPixels.set(digit);
    workspace.rows = 1;
    this.#kernels.gatherPixels(predictionPixels, predictionOrder, 0, 1, workspace.inputs);
    this.#pass.advance(UNHURRIED, 0);
    const last = layers.length - 1;
    const logits = arrayAt(workspace.activations, last);
    const classes = layerAt(layers, last).shape.outputs;
    this.#kernels.softmax(logits, classes, 1);
    return Float32Array.from(logits.subarray(0, classes));
  }
}
