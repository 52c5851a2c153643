import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { TRAIN_OPTIONS, type TrainArguments, trainArgumentsOf } from '../train-arguments.ts';
import { TRAINED_FILE } from '../trained-file.ts';

export interface PretrainArguments extends Omit<TrainArguments, 'json'> {
  /** The file to write, or to check. */
  readonly file: string;
  /** Whether that is the one the page fetches. */
  readonly isForPage: boolean;
  /** Whether to compare instead of writing. */
  readonly isCheck: boolean;
}

/** @throws Error with a sentence for the person who typed the command. */
export function parsePretrainArguments(words: readonly string[]): PretrainArguments {
  const { seed, epochs, threads } = TRAIN_OPTIONS;
  const { values } = parseArgs({
    args: [...words],
    options: {
      recipe: { type: 'string', default: 'best' },
      out: { type: 'string', default: TRAINED_FILE },
      check: { type: 'boolean', default: false },
      seed,
      epochs,
      threads,
    },
  });
  const { recipe, spec, threads: given } = trainArgumentsOf({ ...values, json: false });
  const file = resolve(values.out);
  const isForPage = file === TRAINED_FILE;
  if (isForPage && recipe !== 'best') {
    throw new Error(
      `The page’s file is of the recipe best. Give --out FILE to write ${recipe} elsewhere.`,
    );
  }
  return { recipe, spec, threads: given, file, isForPage, isCheck: values.check };
}
