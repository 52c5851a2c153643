import { exp } from '../../lib/math/exp.ts';
import { HIGHEST_TEMPERATURE, LOWEST_TEMPERATURE } from '../../spec/calibration.ts';
import type { Answers } from './split-answers.ts';

/** The temperature is known to this share of itself: far finer than 5,000 digits determine it. */
const TOLERANCE = 1e-6;
/** Far more than it takes, should rounding ever keep the step from becoming small. */
const MOST_LOOKS = 80;

/**
 * The temperature T at which softmax(logits / T) makes the labels most likely. Guo, Pleiss, Sun &
 * Weinberger 2017, arXiv:1706.04599, section 4.2.
 *
 * With β = 1 / T the mean of log Σ exp(β z) − β z_label is convex: its slope, the mean of
 * E[z] − z_label with E over softmax(β z), only grows with β. So the sign of the slope says on which
 * side the minimum is. Newton's step is taken where it stays inside the bracket and is at most half
 * the step before; else the bracket is halved, on a scale of log T. So each look halves one or the
 * other and the search ends. A network that is never wrong would have T → 0 and gets the lowest
 * temperature, one that knows nothing the highest.
 *
 * @returns 1 when there are no answers, or some are no numbers.
 */
export function fitTemperature(answers: Answers): number {
  if (answers.labels.length === 0 || !answers.logits.every(Number.isFinite)) return 1;
  let [low, high] = [1 / HIGHEST_TEMPERATURE, 1 / LOWEST_TEMPERATURE];
  if (slopeAt(answers, low).slope >= 0) return HIGHEST_TEMPERATURE;
  if (slopeAt(answers, high).slope <= 0) return LOWEST_TEMPERATURE;
  let beta = 1;
  let step = high - low;
  for (let look = 0; look < MOST_LOOKS && step > TOLERANCE * beta; look++) {
    const { slope, curvature } = slopeAt(answers, beta);
    if (slope < 0) low = beta;
    else high = beta;
    const newton = beta - slope / curvature;
    const isGood = newton >= low && newton <= high && Math.abs(newton - beta) <= step / 2;
    const next = isGood ? newton : Math.sqrt(low * high);
    step = Math.abs(next - beta);
    beta = next;
  }
  return 1 / beta;
}

/** First and second derivative by β, summed over the digits: E[z] − z_label and Var[z]. */
function slopeAt({ logits, labels }: Answers, beta: number): { slope: number; curvature: number } {
  const classes = logits.length / labels.length;
  let slope = 0;
  let curvature = 0;
  for (let digit = 0; digit < labels.length; digit++) {
    const row = digit * classes;
    let largest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classes; k++) largest = Math.max(largest, logits[row + k] ?? 0);
    let sum = 0;
    let first = 0;
    let second = 0;
    // Relative to the largest, which changes neither derivative and lets nothing overflow.
    for (let k = 0; k < classes; k++) {
      const z = (logits[row + k] ?? 0) - largest;
      const share = exp(beta * z);
      sum += share;
      first += share * z;
      second += share * z * z;
    }
    const mean = first / sum;
    slope += mean - ((logits[row + (labels[digit] ?? 0)] ?? 0) - largest);
    curvature += second / sum - mean * mean;
  }
  return { slope, curvature };
}
