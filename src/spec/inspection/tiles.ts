import type { WeightRange } from './weight-range.ts';

/** What the units of the first layer look for in a digit. Without a hidden layer these are the ten outputs. */
export interface TilesQuestion {
  /** Those to be shown, in that order; the layer may have fewer units. */
  readonly units: readonly number[];
  /** One that is looked at closely; null when none is. */
  readonly opened: number | null;
}

export interface TilesFinding {
  /** [n] those of the question that the layer has. */
  readonly units: Int32Array;
  /** [n, 784] their incoming weights, pixel after pixel. */
  readonly weights: Float32Array;
  /** Of the whole layer, units that are not shown included. */
  readonly range: WeightRange;
  /** The magnitude that all but a thousandth of its weights stay within: what is drawn in full colour. */
  readonly fullColor: number;
  readonly opened: OpenedUnit | null;
}

/** All that a unit of the first layer knows. */
export interface OpenedUnit {
  readonly unit: number;
  /** [784] incoming. */
  readonly weights: Float32Array;
  readonly bias: number;
  /** [units of the next layer] outgoing; null where the layer is the output. */
  readonly outgoing: Float32Array | null;
}
