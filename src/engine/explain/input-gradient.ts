import type { ExperimentSpec } from '../../spec/experiment.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import type { InputScaling } from '../../spec/vocabulary.ts';
import { inputGradientOperation } from '../backward.ts';
import { productOperations } from '../forward.ts';
import { backgroundOf, scaled, scalingSlope } from '../input-scaling.ts';
import type { Floats, Kernels } from '../kernels/kernels.ts';
import type { Network } from '../network.ts';
import { type Operation, tiledOperation } from '../operation.ts';
import { arrayAt } from '../parameters.ts';
import { Pass, UNHURRIED } from '../pass.ts';
import { COLUMN_UNIT, type PassParts } from '../pass-parts.ts';
import { modelOf } from '../plan.ts';
import { SOLO } from '../team.ts';
import { activationWithSlope } from '../training-pass.ts';

/** What a digit's logits are and how a sum of them hangs on its ink. */
export interface Sensitivity {
  /** [classes] */
  readonly logits: Float64Array;
  /** [784] d(Σ direction[k] · logit[k]) / d(ink of the pixel), ink as 1 and paper as 0. */
  readonly gradient: Float64Array;
}

/**
 * The gradient with respect to the drawing rather than the weights, without dropout. Works in the
 * prediction's workspace and is through with it when a call returns, so that it disturbs neither a
 * step under way nor a prediction.
 */
export class InputGradient {
  readonly #network: Network;
  readonly #scaling: InputScaling;
  readonly #background: number;
  readonly #forward: Pass;
  readonly #backward: Pass;

  constructor(kernels: Kernels, network: Network, spec: ExperimentSpec) {
    const { layers } = network.parameters;
    const workspace = network.predictionWorkspace;
    const parts = { kernels, layers, workspace, model: modelOf(spec), members: 1 };
    this.#network = network;
    this.#scaling = spec.inputScaling;
    this.#background = backgroundOf(spec.inputScaling);
    this.#forward = passOver(forwardOperations(parts));
    this.#backward = passOver(backwardOperations(parts, network.pixelSlopes));
  }

  /**
   * @param ink of 784 pixels, from 0 to 1.
   * @param directionFor how much each class counts in the sum, once the logits are known.
   */
  measure(
    ink: ArrayLike<number>,
    directionFor: (logits: Float64Array) => ArrayLike<number>,
  ): Sensitivity {
    const logits = this.logits(ink);
    this.#output.set(directionFor(logits));
    const { pixelSlopes } = this.#network;
    for (let i = 0; i < PIXEL_COUNT; i++) pixelSlopes[i] = scalingSlope(this.#scaling, ink[i] ?? 0);
    this.#backward.advance(UNHURRIED, 0);
    return { logits, gradient: Float64Array.from(pixelSlopes) };
  }

  /** The logits alone. */
  logits(ink: ArrayLike<number>): Float64Array {
    this.#read(ink);
    this.#forward.advance(UNHURRIED, 0);
    return Float64Array.from(this.#output);
  }

  /** Logits; on the way back their gradient. */
  get #output(): Floats {
    const { activations } = this.#network.predictionWorkspace;
    return arrayAt(activations, activations.length - 1);
  }

  /** As `gatherPixels` does, but of any ink between the grey levels. */
  #read(ink: ArrayLike<number>): void {
    const workspace = this.#network.predictionWorkspace;
    const { values, columns, counts } = workspace.inputs;
    let count = 0;
    for (let i = 0; i < PIXEL_COUNT; i++) {
      const share = ink[i] ?? 0;
      if (share === 0) continue;
      values[count] = scaled(this.#scaling, share) - this.#background;
      columns[count] = i;
      count += 1;
    }
    counts[0] = count;
    workspace.rows = 1;
  }
}

function passOver(operations: readonly Operation[]): Pass {
  return new Pass(operations, { from: 0, to: operations.length }, SOLO);
}

function forwardOperations(parts: PassParts): Operation[] {
  const last = parts.layers.length - 1;
  return parts.layers.flatMap((_, l) => {
    const products = productOperations(parts, l);
    return l === last ? products : [...products, activationWithSlope(parts, l)];
  });
}

function backwardOperations(parts: PassParts, pixelSlopes: Floats): Operation[] {
  const operations: Operation[] = [];
  for (let l = parts.layers.length - 1; l > 0; l--) {
    operations.push(inputGradientOperation(parts, l));
  }
  return [...operations, pixelGradientOperation(parts, pixelSlopes)];
}

/** The first layer's turn; in training nobody asks for it. */
function pixelGradientOperation(parts: PassParts, pixelSlopes: Floats): Operation {
  const { kernels, layers, workspace, members } = parts;
  const { shape, weights } = arrayAt(layers, 0);
  const { inputs, outputs } = shape;
  const { activations, slopes } = workspace;
  const dOutputs = layers.length === 1 ? arrayAt(activations, 0) : arrayAt(slopes, 0);
  const cut = { costPerItem: outputs, unit: COLUMN_UNIT, members, largest: kernels.largestTile };
  return tiledOperation(
    () => inputs,
    cut,
    (from, to) =>
      kernels.denseInputGradient(dOutputs, weights, pixelSlopes, inputs, outputs, 1, from, to),
  );
}
