import type { Publication } from '../../spec/recipes/publications.ts';
import type { RecipeId } from '../../spec/recipes/recipes.ts';
import type { TrainingResult } from '../training-run.ts';

/** One training of a recipe. */
export interface RecipeRun {
  readonly seed: number;
  readonly status: TrainingResult['status'];
  readonly steps: number;
  /** 0 to 1, of the weights that the recipe ends with; null if they were never scored. */
  readonly testAccuracy: number | null;
  readonly validationAccuracy: number | null;
  readonly trainSeconds: number;
  readonly engine: string;
  readonly threads: number;
  readonly weightHash: string;
}

export interface RecipeResult {
  readonly recipe: RecipeId;
  /** What others published. */
  readonly published: Publication | null;
  readonly runs: readonly RecipeRun[];
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Sample standard deviation (n − 1); 0 of a single number. */
export function deviation(numbers: readonly number[]): number {
  if (numbers.length < 2) return 0;
  const middle = mean(numbers);
  const squares = numbers.map((number) => (number - middle) * (number - middle));
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / (numbers.length - 1));
}
