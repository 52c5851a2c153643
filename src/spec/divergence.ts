/** How a run ended before its time. A result, not an error. */
export interface Divergence {
  /** The step that was discarded, or the last of a hopeless row; 1-based. */
  readonly step: number;
  readonly cause: 'loss' | 'gradient' | 'parameter' | 'lossTooHigh';
  /** Where it showed first: 0-based; the output layer is the last. */
  readonly layer: number;
}
