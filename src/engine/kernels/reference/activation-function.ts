export interface ActivationFunction {
  /** Only leaky ReLU reads the slope it has below 0. */
  readonly value: (z: number, leakySlope: number) => number;
  /** The derivative at z; at a kink, the one from the left. */
  readonly slope: (z: number, leakySlope: number) => number;
}
