import { parseArgs } from 'node:util';
import type { RecipeId } from '../../spec/recipes/recipes.ts';
import { TRAIN_OPTIONS, type TrainArguments, trainArgumentsOf } from '../train-arguments.ts';

const RECIPE: RecipeId = 'one-second';

export interface PenArguments extends TrainArguments {
  /** The file of pen-drawn digits. */
  readonly file: string;
  /** Whether to compare the digits with MNIST's instead of reading them. */
  readonly statistics: boolean;
}

/** @throws Error with a sentence for the person who typed the command. */
export function parsePenArguments(words: readonly string[]): PenArguments {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      ...TRAIN_OPTIONS,
      recipe: { type: 'string', default: RECIPE },
      statistics: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    const given = file === undefined ? 'No file is' : `${positionals.length} files are`;
    throw new Error(`${given} named; name one file of pen-drawn digits.`);
  }
  return { ...trainArgumentsOf(values), file, statistics: values.statistics };
}
