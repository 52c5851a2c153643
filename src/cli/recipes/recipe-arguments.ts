import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { MOST_THREADS } from '../../spec/engine-name.ts';
import { RECIPE_IDS, type RecipeId } from '../../spec/recipes/recipes.ts';

/** Those that have a published figure, a goal, or a failure to show. */
const MEASURED: readonly RecipeId[] = [
  'jostmey',
  'hill',
  'nielsen',
  'shahrestani',
  'dl4j',
  'nielsen-no-hidden',
  'nielsen-inverted',
  'one-second',
  'best',
];

export interface RecipeArguments {
  readonly recipes: readonly RecipeId[];
  readonly seeds: readonly number[];
  /** Threads at hand; a network too small for them uses one. */
  readonly threads: number;
  /** The file that the results are written to. */
  readonly json: string;
}

/** @throws Error with a sentence for the person who typed the command. */
export function parseRecipeArguments(words: readonly string[]): RecipeArguments {
  const { values } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string' },
      seeds: { type: 'string', default: '1,2,3' },
      threads: { type: 'string', default: String(availableParallelism()) },
      json: { type: 'string', default: '.reports/recipes.json' },
    },
  });
  const threads = Number(values.threads);
  if (!isWhole(threads, 1, MOST_THREADS)) {
    throw new Error(`Threads is ${values.threads}; give a whole number from 1 to ${MOST_THREADS}.`);
  }
  const recipes = values.only?.split(',').map(recipeNamed) ?? MEASURED;
  return { recipes, seeds: values.seeds.split(',').map(seedNamed), threads, json: values.json };
}

function recipeNamed(name: string): RecipeId {
  const recipe = RECIPE_IDS.find((id) => id === name);
  if (recipe !== undefined) return recipe;
  throw new Error(`There is no recipe “${name}”. Take some of ${RECIPE_IDS.join(',')}.`);
}

function seedNamed(word: string): number {
  const seed = Number(word);
  if (word.trim() !== '' && isWhole(seed, 0, 0xffff_ffff)) return seed;
  throw new Error(`“${word}” is no seed; give whole numbers from 0 to 4294967295, like 1,2,3.`);
}

function isWhole(value: number, minimum: number, maximum: number): boolean {
  return Number.isInteger(value) && value >= minimum && value <= maximum;
}
