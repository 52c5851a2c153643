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
