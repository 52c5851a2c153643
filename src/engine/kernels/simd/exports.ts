/** Where a typed array begins in the memory, in bytes. */
type Address = number;

/** What assembly/index.ts exports; see there, and kernels.ts for what each routine does. */
export interface SimdExports {
  setScratch(address: Address): void;
  gatherPixels(
    pixels: Address,
    order: Address,
    first: number,
    rows: number,
    values: Address,
    columns: Address,
    counts: Address,
    stride: number,
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
  activate(activation: number, values: Address, from: number, to: number): void;
  activateWithSlope(
    activation: number,
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
  ): void;
  maximumMagnitude(values: Address, from: number, to: number): number;
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
  /** For tests: values ← eˣ and so on, count a multiple of 4. */
  probeExp(values: Address, count: number): void;
  probeExpOfNegative(values: Address, count: number): void;
  probeLog(values: Address, count: number): void;
  probeLog1p(values: Address, count: number): void;
}
