import type { SplitAnswers } from '../spec/answers.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { probabilitiesOf } from './answer-facts.ts';

/**
 * The probabilities of the answers given, by softmax(logits / T). Dividing by T changes no order, so
 * the answers stay what they are. Guo et al. 2017, arXiv:1706.04599, section 4.2.
 *
 * @param logits [n, 10]. @param temperature T, above 0. @returns [n].
 */
export function temperedConfidences(
  logits: Float32Array,
  { predictions }: Pick<SplitAnswers, 'predictions'>,
  temperature: number,
): Float32Array {
  const probabilities = probabilitiesOf(logits, temperature);
  return Float32Array.from(
    predictions,
    (prediction, row) => probabilities[row * CLASS_COUNT + prediction] ?? 0,
  );
}
