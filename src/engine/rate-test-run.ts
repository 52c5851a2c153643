import type { ExperimentSpec } from '../spec/experiment.ts';
import type { RateTest } from '../spec/rate-test.ts';
import type { Machinery } from './machinery.ts';
import { RateSweep } from './rate-sweep.ts';

/** A learning-rate range test that somebody advances. */
export interface RateTestUnderWay {
  /** @returns the result, or null while it lasts. */
  advance(deadline: number): RateTest | null;
}

/**
 * Begins a range test on the weights of the last step.
 *
 * @param onEnd called once those are back.
 * @returns null when its digits are missing.
 */
export function beginRateTest(
  machinery: Machinery,
  spec: ExperimentSpec,
  step: number,
  onEnd: () => void,
): RateTestUnderWay | null {
  const { clock, cursor, description, judge } = machinery;
  const { batchSize } = spec;
  if (!cursor.isReady(batchSize)) return null;
  const { size, readyPositions } = cursor;
  const rows = Math.min(batchSize, readyPositions, size);
  judge.goOn();
  const describeSteps = () => description.describe(spec, step, cursor, rows);
  const sweep = new RateSweep(machinery, readyPositions, describeSteps);
  return {
    advance: (deadline) => {
      const result = sweep.advance(clock, deadline);
      if (result !== null) onEnd();
      return result;
    },
  };
}
