import type { RecipeId } from '../../spec/recipes/recipes.ts';
import { formatPercent } from '../format.ts';

export const recipes = {
  names: {
    'first-network': 'First network',
    'one-second': '98 % in about a second',
    'no-hidden-layer': 'No hidden layer',
    'wide-dropout': 'Wide, with dropout',
    'deep-sigmoid': 'Deep, with sigmoids',
    jostmey: 'Jostmey, softplus',
    hill: 'Hill, 36 and 14',
    nielsen: 'Nielsen, sigmoids',
    shahrestani: 'Shahrestani, Keras',
    dl4j: 'Deeplearning4j',
    'nielsen-no-hidden': 'Nielsen, no hidden',
    'nielsen-inverted': 'Nielsen, on white',
    best: 'As right as we get',
  } satisfies Record<RecipeId, string>,

  groups: {
    start: 'Starting points',
    published: 'Published networks',
    failures: 'Their failures',
    best: 'Our best',
  },
  custom: 'Custom',

  /** What one sees in a recipe that others published, or that goes beyond them. */
  lessons: {
    jostmey:
      'Three wide layers, half of their units dropped in every step: slow to learn and hard to overfit. It was trained for “days or even weeks”.',
    hill: 'Two narrow layers: early stopping on a smoothed error ends the run and goes back to the best weights. The error was about 2.5 %, 2.24 % at best.',
    nielsen:
      'Sigmoids under quadratic loss have small gradients, so the learning rate is 3. Rebuilt in R and C++, the network reached 94 to 95 %.',
    shahrestani:
      'Two layers of 512 units with a little dropout under RMSprop: 669,706 parameters and still no overfitting to speak of.',
    dl4j: 'One wide layer and a small rate: plain, steady, and good after a few epochs.',
    'nielsen-no-hidden':
      'Meant to fail. The change: no hidden layer, so only straight cuts between digits are left to learn.',
    'nielsen-inverted':
      'Meant to fail. The change: white paper instead of black, so nearly every input is 1 and the sigmoids saturate.',
    best: 'Every digit is moved, turned and bent anew each epoch, so that the network never sees the same one twice.',
  } satisfies Partial<Record<RecipeId, string>> as Partial<Record<RecipeId, string>>,

  published: (accuracy: number) => `Published: ${formatPercent(accuracy)} test accuracy.`,
  /** For `best`, whose publication is not its own. */
  comparedWith: (accuracy: number) => `To compare with: ${formatPercent(accuracy)} test accuracy.`,
  source: 'Source:',

  /** Beside our own test accuracy, once the run is over. */
  publishedScore: (accuracy: number) => `published ${formatPercent(accuracy)}`,
  ourInterval: (low: number, high: number) =>
    `ours ${(low * 100).toFixed(2)} to ${formatPercent(high)} (95\u00a0%)`,
  intervalHint: 'The 95 % Wilson interval of our test accuracy.',
} as const;
