import type { ExperimentSpec } from './experiment.ts';

/** How much of each kind of change there is; all 0 is none. */
export const AMOUNTS = [
  'shift',
  'rotation',
  'zoom',
  'shear',
  'elasticStrength',
  'thickness',
] as const;

/** The numbers that decide how digits are changed; the smoothness changes none by itself. */
export const AUGMENTATION_NUMBERS = [...AMOUNTS, 'elasticSmoothness'] as const;

export function isAugmented(spec: Pick<ExperimentSpec, (typeof AMOUNTS)[number]>): boolean {
  return AMOUNTS.some((amount) => spec[amount] > 0);
}
