import type { Kernels } from '../kernels.ts';
import { largest } from './largest.ts';
import { sigmoid } from './sigmoid.ts';

export const sigmoidQuadratic: Kernels['sigmoidQuadratic'] = (
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
    predictions[b] = largest(logits, start, classes);
    let squares = 0;
    for (let k = 0; k < classes; k++) {
      const output = sigmoid(logits[start + k]);
      const complement = sigmoid(-logits[start + k]);
      const difference = k === labels[b] ? -complement : output;
      squares += difference * difference;
      logits[start + k] = difference * output * complement * scale;
    }
    losses[b] = squares / 2;
  }
};
