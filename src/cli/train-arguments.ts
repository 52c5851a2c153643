import { parseArgs } from 'node:util';
import { applyChange } from '../spec/edits.ts';
import { MOST_THREADS } from '../spec/engine-name.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { DEFAULT_RECIPE, RECIPE_IDS, RECIPES, type RecipeId } from '../spec/recipes/recipes.ts';
import { checkSpec } from '../spec/validate.ts';
import { text } from '../text/text.ts';

export interface TrainArguments {
  readonly recipe: RecipeId;
  readonly spec: ExperimentSpec;
  readonly json: boolean;
  /** Null where the size of the network decides. */
  readonly threads: number | null;
}

/** What a command that trains a recipe may be told. */
export const TRAIN_OPTIONS = {
  recipe: { type: 'string', default: DEFAULT_RECIPE },
  seed: { type: 'string' },
  epochs: { type: 'string' },
  threads: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

/** The same as it was typed. */
export interface TrainWords {
  readonly recipe: string;
  readonly seed?: string | undefined;
  readonly epochs?: string | undefined;
  readonly threads?: string | undefined;
  readonly json: boolean;
}

/** @throws Error with a sentence for the person who typed the command. */
export function parseTrainArguments(words: readonly string[]): TrainArguments {
  return trainArgumentsOf(parseArgs({ args: [...words], options: TRAIN_OPTIONS }).values);
}

/** @throws Error with a sentence for the person who typed the command. */
export function trainArgumentsOf(values: TrainWords): TrainArguments {
  const recipe = RECIPE_IDS.find((id) => id === values.recipe);
  if (recipe === undefined) {
    throw new Error(`There is no recipe “${values.recipe}”. Take one of ${RECIPE_IDS.join(', ')}.`);
  }
  let spec: ExperimentSpec = RECIPES[recipe];
  if (values.seed !== undefined) spec = { ...spec, seed: Number(values.seed) };
  if (values.epochs !== undefined) {
    spec = applyChange(spec, { field: 'epochs', value: Number(values.epochs) });
  }
  const checked = checkSpec(spec);
  if (!checked.ok) {
    throw new Error(checked.problems.map(text.problems.spec).join(' '));
  }
  const threads = values.threads === undefined ? null : Number(values.threads);
  if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS)) {
    throw new Error(`Threads is ${values.threads}; give a whole number from 1 to ${MOST_THREADS}.`);
  }
  return { recipe, spec: checked.spec, json: values.json, threads };
}
