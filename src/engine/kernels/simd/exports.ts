/** Where a typed array begins in the memory, in bytes. */
type Address = number;

/** What assembly/index.ts exports; see there, and kernels.ts for what each routine does. */
export interface SimdExports {
  setScratch(address: Address): void;
  gatherPixels(
    pixels: Address,
    order: Address,
    first: number,
    rowFrom: number,
    rowTo: number,
    levels: Address,
    values: Address,
    columns: Address,
    counts: Address,
    stride: number,
  ): void;
  warpDigits(
    pixels: Address,
    order: Address,
    first: number,
    rowFrom: number,
    rowTo: number,
    transforms: Address,
    keys: Address,
    taps: Address,
    radius: number,
    elasticStrength: number,
    into: Address,
  ): void;
  foldBackground(
    weights: Address,
    bias: Address,
    background: number,
    into: Address,
    inputCount: number,
    outputCount: number,
    outputFrom: number,
    outputTo: number,
  ): void;
  addBackgroundGradient(
    dBias: Address,
    background: number,
    dWeights: Address,
    outputCount: number,
    inputFrom: number,
    inputTo: number,
  ): void;
  listColumns(
    values: Address,
    columns: Address,
    counts: Address,
    stride: number,
    rows: number,
    columnValues: Address,
    columnRows: Address,
    columnCounts: Address,
    columnStride: number,
  ): void;
  sparseForward(
    values: Address,
    columns: Address,
    counts: Address,
    stride: number,
    weights: Address,
    bias: Address,
    outputs: Address,
    outputCount: number,
    rowFrom: number,
    rowTo: number,
  ): void;
  sparseWeightGradient(
    values: Address,
    rows: Address,
    counts: Address,
    listStride: number,
    inputCount: number,
    dOutputs: Address,
    dWeights: Address,
    outputCount: number,
    rowCount: number,
    outputFrom: number,
    outputTo: number,
    accumulates: number,
  ): void;
  denseForward(
    inputs: Address,
    weights: Address,
    bias: Address,
    outputs: Address,
    inputCount: number,
    outputCount: number,
    rows: number,
    outputFrom: number,
    outputTo: number,
  ): void;
  denseInputGradient(
    dOutputs: Address,
    weights: Address,
    dInputs: Address,
    inputCount: number,
    outputCount: number,
    rows: number,
    inputFrom: number,
    inputTo: number,
  ): void;
  denseWeightGradient(
    inputs: Address,
    dOutputs: Address,
    dWeights: Address,
    inputCount: number,
    outputCount: number,
    rows: number,
    inputFrom: number,
    inputTo: number,
    accumulates: number,
  ): void;
  biasGradient(
    dOutputs: Address,
    dBias: Address,
    outputCount: number,
    rows: number,
    outputFrom: number,
    outputTo: number,
    accumulates: number,
  ): void;
  activate(activation: number, leakySlope: number, values: Address, from: number, to: number): void;
  activateWithSlope(
    activation: number,
    leakySlope: number,
    values: Address,
    slopes: Address,
    from: number,
    to: number,
  ): void;
  dropout(
    values: Address,
    slopes: Address,
    units: number,
    rowFrom: number,
    rowTo: number,
    firstRow: number,
    threshold: number,
    scale: number,
    key0: number,
    key1: number,
  ): void;
  softmax(logits: Address, classes: number, rows: number): void;
  softmaxCrossEntropy(
    logits: Address,
    labels: Address,
    losses: Address,
    predictions: Address,
    classes: number,
    rows: number,
    scale: number,
    labelSmoothing: number,
  ): void;
  sigmoidQuadratic(
    logits: Address,
    labels: Address,
    losses: Address,
    predictions: Address,
    classes: number,
    rows: number,
    scale: number,
  ): void;
  maximumMagnitude(values: Address, from: number, to: number): number;
  sumOfSquares(values: Address, from: number, to: number): number;
  scaleValues(values: Address, from: number, to: number, factor: number): void;
  addPenaltyGradient(
    values: Address,
    gradients: Address,
    from: number,
    to: number,
    l1: number,
    l2: number,
  ): void;
  limitColumnNorms(
    weights: Address,
    inputCount: number,
    outputCount: number,
    outputFrom: number,
    outputTo: number,
    limit: number,
  ): void;
  updateSgd(
    values: Address,
    gradients: Address,
    from: number,
    to: number,
    learningRate: number,
  ): void;
  updateMomentum(
    values: Address,
    gradients: Address,
    velocity: Address,
    from: number,
    to: number,
    learningRate: number,
    momentum: number,
  ): void;
  updateNesterov(
    values: Address,
    gradients: Address,
    velocity: Address,
    from: number,
    to: number,
    learningRate: number,
    momentum: number,
  ): void;
  updateRmsprop(
    values: Address,
    gradients: Address,
    squares: Address,
    from: number,
    to: number,
    learningRate: number,
    rho: number,
    rhoComplement: number,
    epsilon: number,
  ): void;
  updateAdagrad(
    values: Address,
    gradients: Address,
    squares: Address,
    from: number,
    to: number,
    learningRate: number,
    epsilon: number,
  ): void;
  updateAdam(
    values: Address,
    gradients: Address,
    means: Address,
    squares: Address,
    from: number,
    to: number,
    stepSize: number,
    rootScale: number,
    beta1: number,
    beta1Complement: number,
    beta2: number,
    beta2Complement: number,
    epsilon: number,
  ): void;
  /** For tests: values ← eˣ and so on, count a multiple of 4. */
  probeExp(values: Address, count: number): void;
  probeExpOfNegative(values: Address, count: number): void;
  probeLog(values: Address, count: number): void;
  probeLog1p(values: Address, count: number): void;
}
