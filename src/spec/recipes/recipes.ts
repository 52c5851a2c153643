import type { ExperimentSpec } from '../experiment.ts';
import { best } from './best.ts';
import { PUBLISHED_FAILURES, PUBLISHED_RECIPES } from './published.ts';
import { STARTING_POINTS } from './starting-points.ts';
import { trained } from './trained.ts';

/** Named experiments. The first is what a visitor finds prepared. */
export const RECIPES = {
  ...STARTING_POINTS,
  ...PUBLISHED_RECIPES,
  ...PUBLISHED_FAILURES,
  best,
  trained,
} as const satisfies Record<string, ExperimentSpec>;

export type RecipeId = keyof typeof RECIPES;
export const RECIPE_IDS = Object.keys(RECIPES) as RecipeId[];
export const DEFAULT_RECIPE: RecipeId = 'first-network';
