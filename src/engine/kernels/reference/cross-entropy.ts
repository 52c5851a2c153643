import { exp } from '../../../lib/math/exp.ts';
import { log } from '../../../lib/math/log.ts';
import type { Floats, Kernels } from '../kernels.ts';
import { largest } from './largest.ts';

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

/** Mean of (logit − maximum) over the row's classes. */
function meanShift(logits: Floats, start: number, classes: number, maximum: number): number {
  let sum = 0;
  for (let k = 0; k < classes; k++) sum += logits[start + k] - maximum;
  return sum / classes;
}

export const softmaxCrossEntropy: Kernels['softmaxCrossEntropy'] = (
  logits,
  labels,
  losses,
  predictions,
  classes,
  rows,
  scale,
  labelSmoothing,
) => {
  for (let b = 0; b < rows; b++) {
    const start = b * classes;
    const best = largest(logits, start, classes);
    const maximum = logits[start + best];
    // The targets add up to 1, so that the maximum may be taken off every logit.
    let shift = (1 - labelSmoothing) * (logits[start + labels[b]] - maximum);
    // Not for 0: 0 · ∞ would be NaN.
    if (labelSmoothing > 0) shift += labelSmoothing * meanShift(logits, start, classes, maximum);
    const sum = exponentiate(logits, start, classes, maximum);
    predictions[b] = best;
    losses[b] = log(sum) - shift;
    const everywhere = (labelSmoothing / classes) * scale;
    for (let k = 0; k < classes; k++) {
      logits[start + k] = logits[start + k] * (scale / sum) - everywhere;
    }
    logits[start + labels[b]] -= (1 - labelSmoothing) * scale;
  }
};
