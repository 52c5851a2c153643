import type { ExperimentSpec } from '../../spec/experiment.ts';
import { usualRate } from '../../spec/rate-proposal.ts';
import type { Remedy } from './remedy.ts';

/** No one press changes a rate by more. */
const FURTHEST = 100;
/** About so much lower is where a rate works that diverged. */
const AFTER_DIVERGENCE = 1 / 10;

const oneDigit = (rate: number) => Number(rate.toPrecision(1));

/** The rate times a factor, to one digit; raised no further than what is usual. */
export function scaledRate(spec: ExperimentSpec, factor: number): Remedy[] {
  const { learningRate } = spec;
  const bounded = Math.min(FURTHEST, Math.max(1 / FURTHEST, factor));
  const { highest } = usualRate(spec);
  const value = oneDigit(
    factor > 1 ? Math.min(learningRate * bounded, highest) : learningRate * bounded,
  );
  const goesTheWay = factor > 1 ? value > learningRate : value < learningRate;
  return goesTheWay ? [{ code: 'learningRate', value, startsAnew: false }] : [];
}

/** A tenth of the rate, and no more than is usual, from the start. */
export function lowerRateAnew(spec: ExperimentSpec): Remedy {
  const tenth = oneDigit(spec.learningRate * AFTER_DIVERGENCE);
  const value = Math.min(usualRate(spec).rate, tenth);
  return { code: 'learningRate', value, startsAnew: true };
}

/** The usual rate from the start, where the rate is higher than usual. */
export function usualRateAnew(spec: ExperimentSpec): Remedy[] {
  const { rate, highest } = usualRate(spec);
  return spec.learningRate > highest
    ? [{ code: 'learningRate', value: rate, startsAnew: true }]
    : [];
}

/** The usual rate at once, where the rate is lower than usual. */
export function usualRateAtOnce(spec: ExperimentSpec): Remedy[] {
  const { rate, lowest } = usualRate(spec);
  return spec.learningRate < lowest
    ? [{ code: 'learningRate', value: rate, startsAnew: false }]
    : [];
}
