/** What a learning-rate range test measured: step i was made at rates[i] and had losses[i] before it. */
export interface RateTest {
  /** Ascending, from LOWEST_RATE by equal factors. */
  readonly rates: Float32Array;
  /** Mean batch losses; as many as steps were made before the loss exploded. */
  readonly losses: Float32Array;
}

export const LOWEST_RATE = 1e-6;
export const HIGHEST_RATE = 10;
export const RATE_TEST_STEPS = 100;
