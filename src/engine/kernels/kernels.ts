import type { Activation } from '../../spec/vocabulary.ts';

/** float32 everywhere but in gradient checks, which need float64. */
export type Floats = Float32Array | Float64Array;

/**
 * Examples as the first layer reads them: their non-zero pixels only.
 * Row r has counts[r] of them, the values and columns from r · stride on.
 */
export interface SparseRows {
  readonly values: Floats;
  readonly columns: Int32Array;
  readonly counts: Int32Array;
  readonly stride: number;
}

/**
 * The same examples by pixel, for the first layer's weight gradient: column c is not zero in
 * counts[c] rows, ascending, whose numbers and values stand from c · stride on.
 */
export interface SparseColumns {
  readonly values: Floats;
  readonly rows: Int32Array;
  readonly counts: Int32Array;
  readonly stride: number;
}

/**
 * The routines that learning is made of. Letters: B rows of a chunk, I inputs, O outputs of a layer;
 * all matrices row-major; ranges are half-open. A routine with a range writes only that part of its
 * output, and every sum runs in the same order whatever the range: ranges may be computed in any
 * order, on any thread. Kernel sets agree within the tolerance their contract tests state.
 *
 * A product may leave out the zeros of its first factor, even against ∞ or NaN. Activations and
 * gradients between layers that are below 2⁻⁶² may count as 0: their products would be subnormal.
 *
 * A gradient that `accumulates` goes on from what its array holds; otherwise it starts from 0,
 * whatever was there.
 */
export interface Kernels {
  readonly name: 'reference' | 'simd';

  /** Multiplications that take about a millisecond: no call should ask for many more. */
  readonly largestTile: number;

  /** into = the rows pixels[order[first]], pixels[order[first + 1]], … of 784 bytes, scaled to [0, 1]. */
  gatherPixels(
    pixels: Uint8Array,
    order: Int32Array,
    first: number,
    rows: number,
    into: SparseRows,
  ): void;

  /** into = the first `rows` rows of `inputs`, by column. */
  listColumns(inputs: SparseRows, rows: number, into: SparseColumns): void;

  /** outputs[B,O] = inputs[B,I] · weights[I,O] + bias[O], rows of the range only. */
  sparseForward(
    inputs: SparseRows,
    weights: Floats,
    bias: Floats,
    outputs: Floats,
    outputCount: number,
    rowFrom: number,
    rowTo: number,
  ): void;

  /** dWeights[I,O] (+)= inputs[B,I]ᵀ · dOutputs[B,O], output columns of the range only. */
  sparseWeightGradient(
    inputs: SparseColumns,
    dOutputs: Floats,
    dWeights: Floats,
    outputCount: number,
    rows: number,
    outputFrom: number,
    outputTo: number,
    accumulates: boolean,
  ): void;

  /** outputs[B,O] = inputs[B,I] · weights[I,O] + bias[O], columns of the range only. */
  denseForward(
    inputs: Floats,
    weights: Floats,
    bias: Floats,
    outputs: Floats,
    inputCount: number,
    outputCount: number,
    rows: number,
    outputFrom: number,
    outputTo: number,
  ): void;

  /**
   * dInputs[B,I] ← dInputs[B,I] ∘ (dOutputs[B,O] · weights[I,O]ᵀ), columns of the range only.
   * On entry dInputs holds the slopes of the activations, on return the gradient before them.
   */
  denseInputGradient(
    dOutputs: Floats,
    weights: Floats,
    dInputs: Floats,
    inputCount: number,
    outputCount: number,
    rows: number,
    inputFrom: number,
    inputTo: number,
  ): void;

  /** dWeights[I,O] (+)= inputs[B,I]ᵀ · dOutputs[B,O], input rows of the range only. */
  denseWeightGradient(
    inputs: Floats,
    dOutputs: Floats,
    dWeights: Floats,
    inputCount: number,
    outputCount: number,
    rows: number,
    inputFrom: number,
    inputTo: number,
    accumulates: boolean,
  ): void;

  /** dBias[O] (+)= Σ_b dOutputs[b,O], outputs of the range only. */
  biasGradient(
    dOutputs: Floats,
    dBias: Floats,
    outputCount: number,
    rows: number,
    outputFrom: number,
    outputTo: number,
    accumulates: boolean,
  ): void;

  /** values ← activation(values) */
  activate(activation: Activation, values: Floats, from: number, to: number): void;

  /** values ← activation(values), slopes ← activation′ at the values before. */
  activateWithSlope(
    activation: Activation,
    values: Floats,
    slopes: Floats,
    from: number,
    to: number,
  ): void;

  /**
   * Inverted dropout (Srivastava et al. 2014, scaled in training): every unit is kept with
   * probability 1 − rate and then multiplied by 1/(1 − rate), in values and slopes alike.
   * Unit u of row r is decided by the random word u of counter row `firstRow + r` under the key.
   */
  dropout(
    values: Floats,
    slopes: Floats,
    units: number,
    rowFrom: number,
    rowTo: number,
    firstRow: number,
    rate: number,
    key: Uint32Array,
  ): void;

  /** logits[B,K] ← softmax of each row, shifted by the row's maximum. */
  softmax(logits: Floats, classes: number, rows: number): void;

  /**
   * Softmax cross-entropy of each row and its gradient in one pass:
   * losses[b] = log Σ exp(logit) − logit[label]; predictions[b] = argmax, the first on ties;
   * logits ← (softmax − oneHot) · scale.
   */
  softmaxCrossEntropy(
    logits: Floats,
    labels: Uint8Array,
    losses: Floats,
    predictions: Uint8Array,
    classes: number,
    rows: number,
    scale: number,
  ): void;

  /** The largest |value|; NaN if any is NaN. */
  maximumMagnitude(values: Floats, from: number, to: number): number;

  /** p ← p − ηg, parameters of the range only, as in every update. */
  updateSgd(
    values: Floats,
    gradients: Floats,
    from: number,
    to: number,
    learningRate: number,
  ): void;

  /** v ← μv + g, p ← p − ηv: the form of Sutskever et al. 2013 as PyTorch writes it, η outside v. */
  updateMomentum(
    values: Floats,
    gradients: Floats,
    velocity: Floats,
    from: number,
    to: number,
    learningRate: number,
    momentum: number,
  ): void;

  /** v ← μv + g, p ← p − η(g + μv): Nesterov's gradient in PyTorch's form. */
  updateNesterov(
    values: Floats,
    gradients: Floats,
    velocity: Floats,
    from: number,
    to: number,
    learningRate: number,
    momentum: number,
  ): void;
}
