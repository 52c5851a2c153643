import type { Publication } from '../../spec/recipes/publications.ts';
import type { RecipeId } from '../../spec/recipes/recipes.ts';
import { TRAINED_FACTS } from '../../spec/recipes/trained-facts.ts';
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
    trained: 'Already trained',
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
    trained: `The recipe above as it ended after ${TRAINED_FACTS.epochs} epochs, its weights rounded to a byte each: ${formatPercent(TRAINED_FACTS.testAccuracy)} of the test digits before the first step. Draw at once, or train on.`,
  } satisfies Partial<Record<RecipeId, string>> as Partial<Record<RecipeId, string>>,

  published: (publication: Publication) => `Published: ${figure(publication)} test accuracy.`,
  /** For `best`, whose publication is not its own. */
  comparedWith: (publication: Publication) =>
    `To compare with: ${figure(publication)} test accuracy.`,
  figure,
  source: 'Source:',

  /** Beside our own test accuracy, once the run is over. */
  publishedScore: (publication: Publication) => `published ${figure(publication)}`,
  comparedScore: (publication: Publication) => `to compare with ${figure(publication)}`,
  ourInterval: (low: number, high: number) =>
    `ours ${(low * 100).toFixed(2)} to ${formatPercent(high)} (95\u00a0%)`,
  intervalHint: 'The 95 % Wilson interval of our test accuracy.',
} as const;

/** "98.42 %", or "94 to 95 %" where the source gives a range. */
function figure({ accuracy, upTo }: Publication): string {
  if (upTo === undefined) return formatPercent(accuracy);
  return `${accuracy * 100} to ${upTo * 100}\u00a0%`;
}
