import { best } from '../../spec/recipes/best.ts';
import { TRAINED_FACTS } from '../../spec/recipes/trained-facts.ts';
import type { TrainedMisfit } from '../../spec/trained-start.ts';
import { formatCount, formatMegabytes, formatPercent } from '../format.ts';
import { withinSentence } from './field-names.ts';
import { recipes } from './recipes.ts';
import { vocabulary } from './vocabulary.ts';

const { bytes, epochs, testAccuracy } = TRAINED_FACTS;
const megabytes = `${formatMegabytes(bytes)}\u00a0MB`;
const accuracy = formatPercent(testAccuracy);
const layers = best.hiddenLayers
  .map(({ units, activation }) => `${formatCount(units)} ${vocabulary.activations[activation]}`)
  .join(' and ');

/** The network that comes with the page. */
export const trained = {
  /** No initializer, but a choice among them. */
  choice: 'Trained weights',
  choiceMisfits: 'Trained weights (do not fit)',
  start: 'Read with a trained network',
  offer: `The recipe “${recipes.names.best}” after ${epochs} epochs: ${accuracy} of the test digits. ${megabytes} to fetch; your experiment is kept.`,
  fetching: `Fetching the trained network, ${megabytes}.`,
  stands: `This network came trained: ${accuracy} of the test digits at step 0. Train goes on from there.`,
  kept: 'Your experiment is kept.',
  back: 'Back to my experiment',

  noInitializer: 'Trained weights need no initializer.',
  otherwise: 'Or choose another recipe.',

  misfits: {
    hiddenLayers: `The trained weights belong to hidden layers of ${layers} units. Take those, or choose another initializer.`,
    inputScaling: `The trained weights expect the input “${vocabulary.inputScalings[best.inputScaling]}”. Take that, or choose another initializer.`,
    loss: `The trained weights were trained under ${withinSentence(vocabulary.losses[best.loss])}. Take that, or choose another initializer.`,
    validationSize: `The trained weights have seen all training digits but the last ${formatCount(best.validationSize)}. Hold out no more, or choose another initializer.`,
  } satisfies Record<TrainedMisfit, string>,
} as const;
