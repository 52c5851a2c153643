import { exp } from './exp.ts';

/** 1 / (1 + e⁻ᶻ): 0 where e⁻ᶻ overflows. */
export const sigmoid = (z: number): number => 1 / (1 + exp(-z));
