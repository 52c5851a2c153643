import { oneTwoFive } from '../../ui/stops.ts';

/** Where the sliders and the arrow keys stop; the fields beside them take any number in bounds. */
export const LEARNING_RATES = oneTwoFive(-5, 1);
export const MOMENTA = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.999];
export const DROPOUTS = Array.from({ length: 20 }, (_, twentieth) => twentieth / 20);
export const BATCH_SIZES = Array.from({ length: 13 }, (_, power) => 2 ** power);
