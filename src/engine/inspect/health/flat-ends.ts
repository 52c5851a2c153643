import type { Activation } from '../../../spec/vocabulary.ts';

/** Whether an activated value lies where the activation hardly slopes: almost no gradient comes back through it. */
export type IsFlat = (value: number) => boolean;

/** What it means for a unit to be flat: of the first kind it is dead, of the second saturated. */
export interface FlatEnds {
  readonly kind: 'dead' | 'saturated';
  readonly isFlat: IsFlat;
  /** A unit is said to be so when it is flat on more than this share of the digits; 1 is all of them. */
  readonly share: number;
}

/** A slope below this, or a value so close to its floor, counts as flat. */
const FLAT = 0.01;

/** The floor of SELU, −λα: Klambauer et al. 2017, arXiv:1706.02515. */
const SELU_FLOOR = -1.7580993408473766;

/** 5 % of the range from 0 to 1, and of that from −1 to 1: less than a fifth of the steepest slope. */
const SIGMOID_MARGIN = 0.05;
const TANH_MARGIN = 0.1;

/** Glorot & Bengio 2010 look for layers whose activations have moved to 0, 1 or ±1 on practically all digits. */
const NEARLY_ALL = 0.95;

const dead = (isFlat: IsFlat): FlatEnds => ({ kind: 'dead', isFlat, share: 1 });
const saturated = (isFlat: IsFlat): FlatEnds => ({ kind: 'saturated', isFlat, share: NEARLY_ALL });

/**
 * Where an activation is flat; null where it is nowhere.
 *
 * ReLU: at 0 exactly, where the slope is 0; a unit there on every digit learns no more (Lu et al. 2019,
 * arXiv:1903.06733). Leaky ReLU below 0 only if its slope there is flat. ELU, SELU and softplus: so close to
 * their floor that the slope is below 0.01. GELU and SiLU dip below 0 and come back to it, so what counts is to lie just
 * below 0 on all digits: a network that makes nothing but zeros looks dead, too. Sigmoid and tanh have two
 * ends and saturate.
 */
export function flatEnds(activation: Activation, leakySlope: number): FlatEnds | null {
  switch (activation) {
    case 'linear':
      return null;
    case 'relu':
      return dead((value) => value <= 0);
    case 'leakyRelu':
      return leakySlope < FLAT ? dead((value) => value <= 0) : null;
    case 'elu':
      return dead((value) => value < FLAT - 1);
    case 'selu':
      return dead((value) => value < SELU_FLOOR + FLAT);
    case 'softplus':
      return dead((value) => value < FLAT);
    case 'gelu':
    case 'silu':
      return dead((value) => value <= 0 && value > -FLAT);
    case 'sigmoid':
      return saturated((value) => value < SIGMOID_MARGIN || value > 1 - SIGMOID_MARGIN);
    case 'tanh':
      return saturated((value) => Math.abs(value) > 1 - TANH_MARGIN);
  }
}
