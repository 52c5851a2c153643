/** Test digits that usefulness is measured on, at most. */
export const RANKING_DIGITS = 500;

export interface UnitRanksQuestion {
  /** Counted from 0; the last one is the output layer. */
  readonly layer: number;
}

/** How much the units of a layer matter, [units] each. */
export interface UnitRanksFinding {
  readonly layer: number;
  /** L2 norm of the weights that come in; the bias is not among them. */
  readonly incoming: Float32Array;
  /** L2 norm of the weights that go out; null for the output layer. */
  readonly outgoing: Float32Array | null;
  /**
   * The standard deviation of the unit's activation over the digits × its outgoing norm: how much of what the
   * next layer hears varies by it. Null for the output layer, and while no test digit has arrived.
   */
  readonly usefulness: Float32Array | null;
  /** How many test digits it was measured on. */
  readonly digits: number;
}
