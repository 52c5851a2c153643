import { exp } from '../lib/math/exp.ts';
import { sigmoid } from '../lib/math/sigmoid.ts';
import type { Loss } from '../spec/vocabulary.ts';

/**
 * What logits say of the classes, in float64: softmax, or with the quadratic cost sigmoid outputs divided by
 * their sum, as `Predictor` has them. Logits that are no numbers say nothing: all classes are alike.
 *
 * @param logits [classes] @returns [classes], a new array.
 */
export function probabilitiesOf(loss: Loss, logits: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(logits);
  const shares = loss === 'quadratic' ? values.map(sigmoid) : relativeToLargest(values);
  const sum = shares.reduce((total, share) => total + share, 0);
  return sum > 0 ? shares.map((share) => share / sum) : shares.fill(1 / shares.length);
}

/** e^(z − largest): nothing overflows. */
function relativeToLargest(logits: Float64Array): Float64Array {
  const largest = logits.reduce((most, logit) => Math.max(most, logit), Number.NEGATIVE_INFINITY);
  return logits.map((logit) => exp(logit - largest));
}
