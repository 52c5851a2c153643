import type { SplitAnswers } from '../spec/answers.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';

/** What follows from the logits of n digits. */
export interface AnswerFacts {
  /** [n, 10], whose softmax is what a prediction says. */
  readonly logits: Float32Array;
  /** [n, 10]: softmax, or sigmoid outputs divided by their sum. */
  readonly probabilities: Float32Array;
  /** [n] probabilities of the answers given. */
  readonly confidences: Float32Array;
  /** [n]: −log of the label's probability, or ½‖a − y‖² of the sigmoid outputs a; in nats or as they are. */
  readonly losses: Float32Array;
}

/** @returns null where the logits are not kept. */
export function answerFacts(answers: SplitAnswers): AnswerFacts | null {
  const { labels, predictions, loss } = answers;
  if (answers.logits === null) return null;
  const logits = loss === 'quadratic' ? answers.logits.map(logSigmoid) : answers.logits;
  const digits = labels.length;
  const probabilities = new Float32Array(logits.length);
  const confidences = new Float32Array(digits);
  const losses = new Float32Array(digits);
  for (let digit = 0; digit < digits; digit++) {
    const row = digit * CLASS_COUNT;
    const label = row + (labels[digit] ?? 0);
    const logSum = softmax(logits, row, 1, probabilities);
    confidences[digit] = probabilities[row + (predictions[digit] ?? 0)] ?? 0;
    losses[digit] =
      loss === 'quadratic' ? quadraticLoss(logits, row, label) : logSum - (logits[label] ?? 0);
  }
  return { logits, probabilities, confidences, losses };
}

/**
 * softmax(logits / T), row by row.
 *
 * @param logits [n, 10]. @param temperature T, above 0.
 */
export function probabilitiesOf(logits: Float32Array, temperature: number): Float32Array {
  const probabilities = new Float32Array(logits.length);
  for (let row = 0; row < logits.length; row += CLASS_COUNT) {
    softmax(logits, row, temperature, probabilities);
  }
  return probabilities;
}

/**
 * One row of it. Relative to the largest logit, so that nothing overflows.
 *
 * @returns log Σ exp(logits / T).
 */
function softmax(
  logits: Float32Array,
  row: number,
  temperature: number,
  into: Float32Array,
): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let k = row; k < row + CLASS_COUNT; k++) largest = Math.max(largest, logits[k] ?? 0);
  let sum = 0;
  for (let k = row; k < row + CLASS_COUNT; k++) {
    const share = Math.exp(((logits[k] ?? 0) - largest) / temperature);
    into[k] = share;
    sum += share;
  }
  for (let k = row; k < row + CLASS_COUNT; k++) into[k] = (into[k] ?? 0) / sum;
  return largest / temperature + Math.log(sum);
}

/** log 1 / (1 + e⁻ᶻ): a prediction divides sigmoid outputs by their sum, and softmax(log σ) = σ / Σσ. */
function logSigmoid(z: number): number {
  return z < 0 ? z - Math.log1p(Math.exp(z)) : -Math.log1p(Math.exp(-z));
}

/** ½ Σ (a − y)², where the logits are the logarithms of the sigmoid outputs a. */
function quadraticLoss(logits: Float32Array, row: number, label: number): number {
  let sum = 0;
  for (let k = row; k < row + CLASS_COUNT; k++) {
    const difference = Math.exp(logits[k] ?? 0) - (k === label ? 1 : 0);
    sum += difference * difference;
  }
  return sum / 2;
}
