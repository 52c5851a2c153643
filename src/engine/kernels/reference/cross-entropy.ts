import { exp } from '../../../lib/math/exp.ts';
import { log } from '../../../lib/math/log.ts';
import type { Floats, Kernels } from '../kernels.ts';

/** The place of the row's largest entry, the first on ties. */
function largest(logits: Floats, start: number, classes: number): number {
  let best = 0;
  for (let k = 1; k < classes; k++) if (logits[start + k] > logits[start + best]) best = k;
  return best;
}

/** Row ← exp(row − maximum); returns its sum. */
function exponentiate(logits: Floats, start: number, classes: number, maximum: number): number {
  let sum = 0;
  for (let k = 0; k < classes; k++) {
    logits[start + k] = exp(logits[start + k] - maximum);
    sum += logits[start + k];
  }
  return sum;
}

export const softmax: Kernels['softmax'] = (logits, classes, rows) => {
  for (let start = 0; start < rows * classes; start += classes) {
    const maximum = logits[start + largest(logits, start, classes)];
    const sum = exponentiate(logits, start, classes, maximum);
    for (let k = 0; k < classes; k++) logits[start + k] /= sum;
  }
};

export const softmaxCrossEntropy: Kernels['softmaxCrossEntropy'] = (
  logits,
  labels,
  losses,
  predictions,
  classes,
  rows,
  scale,
) => {
  for (let b = 0; b < rows; b++) {
    const start = b * classes;
    const best = largest(logits, start, classes);
    const maximum = logits[start + best];
    const shiftedLabel = logits[start + labels[b]] - maximum;
    const sum = exponentiate(logits, start, classes, maximum);
    predictions[b] = best;
    losses[b] = log(sum) - shiftedLabel;
    for (let k = 0; k < classes; k++) logits[start + k] *= scale / sum;
    logits[start + labels[b]] -= scale;
  }
};
