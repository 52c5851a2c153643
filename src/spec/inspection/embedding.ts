/** How do the test digits lie as a layer sees them? */
export interface EmbeddingQuestion {
  /** Layers count from 0, the first hidden one; of the last, the output layer, it is the logits. */
  readonly layer: number;
}

/** Test digits by the two directions of a layer's activations in which they differ most. */
export interface EmbeddingFinding {
  readonly layer: number;
  /** How many units the layer has. */
  readonly units: number;
  /** [n] places in the test file, ascending. */
  readonly indices: Uint32Array;
  /** [n] classes. */
  readonly labels: Uint8Array;
  /** [n] classes that they are read as. */
  readonly predictions: Uint8Array;
  /** [n, 2] from the mean of all, in the units of the activations. */
  readonly coordinates: Float32Array;
  /** Shares of the variance of all activations that lie in the two directions. */
  readonly shares: readonly [number, number];
}
