import { sigmoid } from '../lib/math/sigmoid.ts';
import type { InputScaling } from '../spec/vocabulary.ts';
import type { Floats } from './kernels/kernels.ts';

const FULL_INK = 255;

/** Mean and standard deviation of all pixels of the 60,000 training digits, ink as 1. */
const MNIST_MEAN = 0.1306604762738429;
const MNIST_DEVIATION = 0.3081078038564627;

/**
 * What the network is given for ink x in [0, 1]:
 *
 *   unit          x
 *   standardized  s = (x − mean) / deviation, of all pixels of the training file
 *   squashed      1 / (1 + e^−s)
 *   inverted      1 − x: black on white
 */
export function scaled(scaling: InputScaling, ink: number): number {
  const standardized = (ink - MNIST_MEAN) / MNIST_DEVIATION;
  switch (scaling) {
    case 'unit':
      return ink;
    case 'standardized':
      return standardized;
    case 'squashed':
      return sigmoid(standardized);
    case 'inverted':
      return 1 - ink;
  }
}

/** How fast that grows with the ink. */
export function scalingSlope(scaling: InputScaling, ink: number): number {
  switch (scaling) {
    case 'unit':
      return 1;
    case 'standardized':
      return 1 / MNIST_DEVIATION;
    case 'squashed': {
      const value = scaled(scaling, ink);
      return (value * (1 - value)) / MNIST_DEVIATION;
    }
    case 'inverted':
      return -1;
  }
}

/**
 * What paper is worth. The first layer reads pixels less this, so that paper is 0 and can be left
 * out; `foldBackground` puts its share into the bias.
 */
export function backgroundOf(scaling: InputScaling): number {
  return scaled(scaling, 0);
}

/** levels[g] = what grey level g is worth, less the background; 256 of them. */
export function fillLevels(levels: Floats, scaling: InputScaling): void {
  const background = backgroundOf(scaling);
  for (let level = 0; level < levels.length; level++) {
    levels[level] = scaled(scaling, level / FULL_INK) - background;
  }
}
