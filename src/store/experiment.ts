import { create } from 'zustand';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { DEFAULT_RECIPE, RECIPES, type RecipeId } from '../spec/recipes/recipes.ts';

export type RecipeChoice = RecipeId | 'custom';

export interface ExperimentState {
  /** The experiment on the page. It has passed `checkSpec` whenever it is here. */
  readonly spec: ExperimentSpec;
  readonly recipe: RecipeChoice;
}

export const initialExperiment: ExperimentState = {
  spec: RECIPES[DEFAULT_RECIPE],
  recipe: DEFAULT_RECIPE,
};

export const useExperiment = create<ExperimentState>()(() => initialExperiment);
