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

/** How each row of a chunk is warped. */
export interface Warps {
  /** WARP_NUMBERS a row: the matrix A row by row (4), the translation t in x and y (2), thickness. */
  readonly transforms: Floats;
  /** Two words a row: the noise of pixel p is made of word p of Threefry under this key. */
  readonly keys: Int32Array;
  /** The blur's taps from −radius to radius; the places after them are not read. */
  readonly taps: Floats;
  /** settings[0] = the blur's radius in pixels, settings[1] = elasticStrength; 0 is no elastic field. */
  readonly settings: Floats;
}

/** Numbers that `transforms` has for a row; the last is not used. */
export const WARP_NUMBERS = 8;

/**
 * The routines that learning is made of. Letters: B rows of a chunk, I inputs, O outputs of a layer;
 * all matrices row-major; ranges are half-open. A routine with a range writes only that part of its
 * output, and every sum runs in the same order whatever the range: ranges may be computed in any
 * order, on any thread. Kernel sets agree within the tolerance their contract tests state.
 *
 * A product may leave out the zeros of its first factor, even against ∞ or NaN. Activations and
 * gradients between layers that are below 2⁻⁶² may count as 0: their products would be subnormal.
 *
 * In the updates, squares of gradients below 2⁻⁵⁶ may count as 0, and so may weights below 2⁻¹⁰⁰ where
 * they are scaled or penalized: numbers that decay should end at 0, not among the subnormals.
 *
 * A gradient that `accumulates` goes on from what its array holds; otherwise it starts from 0,
 * whatever was there.
 */
export interface Kernels {
  readonly name: 'reference' | 'simd';

  /** Multiplications that take about a millisecond: no call should ask for many more. */
  readonly largestTile: number;

  /**
   * Row r of `into` = the digit order[first + r] of 784 bytes a digit, rows of the range only; grey
   * level g becomes levels[g], but 0 is never listed.
   */
  gatherPixels(
    pixels: Uint8Array,
    order: Int32Array,
    first: number,
    rowFrom: number,
    rowTo: number,
    levels: Floats,
    into: SparseRows,
  ): void;

  /**
   * Row r of `into` = the digit order[first + r], warped; rows of the range only. Pixel (x, y) of
   * the result is the bilinear reading of the digit at A·(x − c, y − c) + c + t + d(x, y), with
   * c = 13.5, paper outside, rounded to a grey level (halves up). d is Simard's elastic field:
   * uniform noise in (−1, 1) times `elasticStrength`, blurred along both sides with `taps` as a
   * correlation, nothing outside. Thickness above 0 then goes that share of the way to the darkest of the 3×3 pixels
   * around, below 0 to the lightest.
   */
  warpDigits(
    pixels: Uint8Array,
    order: Int32Array,
    first: number,
    rowFrom: number,
    rowTo: number,
    warps: Warps,
    into: Uint8Array,
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

  /** into[O] = bias[O] + background · Σ_i weights[i,O], outputs of the range only. */
  foldBackground(
    weights: Floats,
    bias: Floats,
    background: number,
    into: Floats,
    inputCount: number,
    outputCount: number,
    outputFrom: number,
    outputTo: number,
  ): void;

  /** dWeights[I,O] += background · dBias[O], input rows of the range only. */
  addBackgroundGradient(
    dBias: Floats,
    background: number,
    dWeights: Floats,
    outputCount: number,
    inputFrom: number,
    inputTo: number,
  ): void;

  /** values ← activation(values); leaky ReLU has `leakySlope` below 0, the others leave it alone. */
  activate(
    activation: Activation,
    leakySlope: number,
    values: Floats,
    from: number,
    to: number,
  ): void;

  /** values ← activation(values), slopes ← activation′ at the values before. */
  activateWithSlope(
    activation: Activation,
    leakySlope: number,
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
   * losses[b] = log Σ exp(logit) − Σ target · logit; predictions[b] = argmax, the first on ties;
   * logits ← (softmax − target) · scale. The target is (1 − labelSmoothing) · oneHot +
   * labelSmoothing / K (Szegedy et al. 2016, arXiv:1512.00567, section 7).
   */
  softmaxCrossEntropy(
    logits: Floats,
    labels: Uint8Array,
    losses: Floats,
    predictions: Uint8Array,
    classes: number,
    rows: number,
    scale: number,
    labelSmoothing: number,
  ): void;

  /**
   * The quadratic cost of sigmoid outputs, Nielsen's: losses[b] = ½ Σ (σ(logit) − oneHot)²;
   * predictions[b] = argmax, the first on ties; logits ← (σ − oneHot) · σ · (1 − σ) · scale.
   */
  sigmoidQuadratic(
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

  /** Σ value² in double precision, in an order of its own for the range: it is one block of a sum. */
  sumOfSquares(values: Floats, from: number, to: number): number;

  /** values ← factor · values */
  scaleValues(values: Floats, from: number, to: number, factor: number): void;

  /** gradients += l2 · values + l1 · sign(values), with sign 0 = 0. */
  addPenaltyGradient(
    values: Floats,
    gradients: Floats,
    from: number,
    to: number,
    l1: number,
    l2: number,
  ): void;

  /**
   * Every column of weights[I,O] whose norm is above `limit` is scaled down to it, columns of the
   * range only (Srivastava et al. 2014, section 5.1).
   */
  limitColumnNorms(
    weights: Floats,
    inputCount: number,
    outputCount: number,
    outputFrom: number,
    outputTo: number,
    limit: number,
  ): void;

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

  /**
   * s ← ρs + (1 − ρ)g², p ← p − ηg / (√s + ε): Hinton's lecture 6e (2012) in PyTorch's form, ε
   * outside the root, not centred.
   */
  updateRmsprop(
    values: Floats,
    gradients: Floats,
    squares: Floats,
    from: number,
    to: number,
    learningRate: number,
    rho: number,
    epsilon: number,
  ): void;

  /** s ← s + g², p ← p − ηg / (√s + ε): Duchi et al. 2011 in PyTorch's form, s from 0. */
  updateAdagrad(
    values: Floats,
    gradients: Floats,
    squares: Floats,
    from: number,
    to: number,
    learningRate: number,
    epsilon: number,
  ): void;

  /**
   * m ← β₁m + (1 − β₁)g, s ← β₂s + (1 − β₂)g², p ← p − stepSize · m / (rootScale · √s + ε):
   * Kingma & Ba 2015, arXiv:1412.6980, algorithm 1, with stepSize = η / (1 − β₁ᵗ) and
   * rootScale = 1 / √(1 − β₂ᵗ), ε outside the corrected root as in PyTorch.
   */
  updateAdam(
    values: Floats,
    gradients: Floats,
    means: Floats,
    squares: Floats,
    from: number,
    to: number,
    stepSize: number,
    rootScale: number,
    beta1: number,
    beta2: number,
    epsilon: number,
  ): void;
}
