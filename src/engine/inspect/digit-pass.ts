import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { activationOperation, productOperations } from '../forward.ts';
import type { Floats, Kernels } from '../kernels/kernels.ts';
import type { Network } from '../network.ts';
import type { Operation } from '../operation.ts';
import { arrayAt } from '../parameters.ts';
import { Pass, UNHURRIED } from '../pass.ts';
import type { PassParts } from '../pass-parts.ts';
import { modelOf } from '../plan.ts';
import { SOLO } from '../team.ts';

/** Called with the activations of a hidden layer, [rows, units], before the next layer reads them: it may change them. */
export type AfterLayer = (layer: number, activations: Floats, rows: number) => void;

const NOTHING: AfterLayer = () => {};

/**
 * A few digits at a time through the network as it stands, without dropout, for those who want to see
 * what every layer makes of them. It has a room of its own, which it shares with the calibration: what a
 * pass left there has to be read before anything else is done.
 */
export class DigitPass {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #pass: Pass;
  /** From what a hidden layer left to the logits, for each of them. */
  readonly #rests: readonly Pass[];
  /** From the pixels to what each layer leaves. */
  readonly #beginnings: readonly Pass[];
  #afterLayer = NOTHING;

  constructor(kernels: Kernels, network: Network, spec: ExperimentSpec) {
    this.#kernels = kernels;
    this.#network = network;
    const { layers } = network.parameters;
    const { workspace } = network.answerRoom;
    const parts: PassParts = { kernels, layers, workspace, model: modelOf(spec), members: 1 };
    const ofLayers = layers.map((_, l) => this.#layerOperations(parts, l));
    const operations = ofLayers.flat();
    const to = operations.length;
    this.#pass = new Pass(operations, { from: 0, to }, SOLO);
    this.#rests = ofLayers.slice(1).map((_, l) => {
      const from = ofLayers.slice(0, l + 1).flat().length;
      return new Pass(operations, { from, to }, SOLO);
    });
    this.#beginnings = ofLayers.map((_, l) => {
      const end = ofLayers.slice(0, l + 1).flat().length;
      return new Pass(operations, { from: 0, to: end }, SOLO);
    });
  }

  /** How many digits go through at once, at most. */
  get mostRows(): number {
    return this.#network.answerRoom.order.length;
  }

  /**
   * Reads digits and takes them through the network.
   *
   * @param pixels grey levels of a whole file, 784 bytes a digit. @param indices at most `mostRows` of its digits.
   */
  run(pixels: Uint8Array, indices: ArrayLike<number>, afterLayer: AfterLayer = NOTHING): void {
    this.#read(pixels, indices);
    this.#afterLayer = afterLayer;
    this.#pass.advance(UNHURRIED, 0);
    this.#afterLayer = NOTHING;
  }

  /** The same as far as a layer: what follows it is not worked out, and holds what it held. */
  runTo(layer: number, pixels: Uint8Array, indices: ArrayLike<number>): void {
    this.#read(pixels, indices);
    arrayAt(this.#beginnings, layer).advance(UNHURRIED, 0);
  }

  /**
   * Takes digits on from what a run left of a hidden layer: much cheaper than another run where many things are
   * to be tried there.
   *
   * @param activations [rows, units], a copy. @param afterLayer called with them too, before they go on.
   */
  runOn(layer: number, activations: Floats, afterLayer: AfterLayer = NOTHING): void {
    const { workspace } = this.#network.answerRoom;
    const { outputs } = arrayAt(this.#network.parameters.layers, layer).shape;
    const rows = activations.length / outputs;
    workspace.rows = rows;
    const values = arrayAt(workspace.activations, layer);
    values.set(activations);
    afterLayer(layer, values, rows);
    this.#afterLayer = afterLayer;
    arrayAt(this.#rests, layer).advance(UNHURRIED, 0);
    this.#afterLayer = NOTHING;
  }

  /** @param digit 784 grey levels, of no file. */
  runOne(digit: Uint8Array, afterLayer: AfterLayer = NOTHING): void {
    const { predictionPixels } = this.#network;
    predictionPixels.set(digit.subarray(0, PIXEL_COUNT));
    this.run(predictionPixels, [0], afterLayer);
  }

  /**
   * What the last run left of layer l: [rows, units] values, activated; of the output layer the logits. A view, of
   * the rows in use.
   */
  activations(l: number): Floats {
    const { workspace } = this.#network.answerRoom;
    const { outputs } = arrayAt(this.#network.parameters.layers, l).shape;
    return arrayAt(workspace.activations, l).subarray(0, workspace.rows * outputs);
  }

  /** Which class the last run takes row r for. */
  predictionOf(row: number): number {
    const last = this.#network.parameters.layers.length - 1;
    const logits = this.activations(last);
    const { outputs } = arrayAt(this.#network.parameters.layers, last).shape;
    let answer = 0;
    for (let k = 1; k < outputs; k++) {
      const isHigher = (logits[row * outputs + k] ?? 0) > (logits[row * outputs + answer] ?? 0);
      if (isHigher) answer = k;
    }
    return answer;
  }

  #read(pixels: Uint8Array, indices: ArrayLike<number>): void {
    const { answerRoom, levels } = this.#network;
    const { workspace, order } = answerRoom;
    order.set(indices);
    workspace.rows = indices.length;
    this.#kernels.gatherPixels(pixels, order, 0, 0, indices.length, levels, workspace.inputs);
  }

  #layerOperations(parts: PassParts, l: number): Operation[] {
    const { kernels, layers, workspace, model } = parts;
    const { activation } = arrayAt(layers, l).shape;
    const values = arrayAt(workspace.activations, l);
    const activate = activationOperation(parts, l, (from, to) =>
      kernels.activate(activation, model.leakySlope, values, from, to),
    );
    const lookAt: Operation = {
      tileCount: () => 1,
      run: () => this.#afterLayer(l, values, workspace.rows),
    };
    const isHidden = l < layers.length - 1;
    const products = productOperations(parts, l);
    return isHidden ? [...products, activate, lookAt] : products;
  }
}
