import type { Divergence } from '../../spec/divergence.ts';
import type { ReferenceScore } from '../../spec/inspection/health.ts';
import type { Activation, Initializer, InputScaling } from '../../spec/vocabulary.ts';
import { formatCount, formatLoss, formatPercent, formatPlain, NONE } from '../format.ts';
import { twoDigits } from './inspect-health.ts';
import { hiddenLayer } from './layer-name.ts';
import { vocabulary } from './vocabulary.ts';

export interface UnitsFound {
  readonly layer: number;
  readonly units: number;
  readonly digits: number;
  readonly activation: Activation;
}

const unitsSentence = (found: number, { layer, units, digits }: UnitsFound, what: string) =>
  `${formatCount(found)} of ${formatCount(units)} units of ${hiddenLayer(layer)} (${formatPercent(found / units)}) ${what} of the ${formatCount(digits)} digits.`;

/** What the doctor says: what was measured, with its number, and why it matters. */
export const inspectDoctor = {
  empty:
    'Nothing measured yet. As soon as digits have arrived, what stands out in the network is named here, with its number and something to do about it.',
  untrained:
    'Nothing stands out at the start. Train some steps: then losses, updates, units and the gap to validation digits are judged.',
  nothing: 'Nothing stands out.',
  found: (findings: number, severe: number) => {
    if (findings === 1)
      return severe === 1 ? 'One thing stands out, and it is severe.' : 'One thing stands out.';
    const said = `${formatCount(findings)} things stand out`;
    return severe > 0 ? `${said}, ${formatCount(severe)} of them severe.` : `${said}.`;
  },
  basis: (step: number, at: number) =>
    `Judged by what was measured at steps ${formatCount(step)} and ${formatCount(at)}, and by the mean loss of up to 100 batches.`,
  severity: { mild: 'Mild', severe: 'Severe' },

  titles: {
    diverged: 'The run diverged',
    lossTooHigh: 'The loss is far above that of guessing',
    lossStuck: 'The loss is stuck where guessing is',
    unitsAlike: 'All units of a layer are the same',
    deadUnits: 'Dead units',
    saturatedUnits: 'Saturated units',
    ratioTooHigh: 'Updates are large',
    ratioTooLow: 'Updates are small',
    vanishingGradient: 'The gradient vanishes on its way back',
    largeGradient: 'The gradient is large',
    overfitting: 'Training digits are read better than others',
  },

  measured: {
    diverged: ({ step, layer }: Divergence, hiddenLayers: number) =>
      `The run ended at step ${formatCount(step)}; it showed first in ${layer < hiddenLayers ? hiddenLayer(layer) : 'the output layer'}.`,
    lossTooHigh: (loss: number, guessing: number) =>
      `The mean train loss is ${formatLoss(loss)}; whoever guesses has ${formatLoss(guessing)}.`,
    lossStuck: (loss: number, guessing: number) =>
      `The mean train loss is ${formatLoss(loss)}, and whoever guesses has ${formatLoss(guessing)}.`,
    unitsAlike: (layer: number, units: number) =>
      `All ${formatCount(units)} units of ${hiddenLayer(layer)} have the same weights.`,
    deadUnits: (dead: number, units: UnitsFound) =>
      unitsSentence(dead, units, 'are flat on every one'),
    saturatedUnits: (saturated: number, units: UnitsFound) =>
      unitsSentence(saturated, units, 'are at an end of their range on more than 95\u00a0%'),
    ratio: (ratio: number) =>
      `A step moves the weights by ${twoDigits(ratio)} of their norm (geometric mean of the layers); about 0.001 is usual.`,
    vanishingGradient: (share: number) =>
      `Gradients of the first layer are ${twoDigits(share)} of those of the output layer (root mean squares).`,
    largeGradient: (norm: number) =>
      `The gradient of all weights has a norm of ${twoDigits(norm)}; between 0.1 and 4 is usual here.`,
    overfitting: (trained: ReferenceScore, heldOut: ReferenceScore) =>
      `${formatPercent(trained.accuracy)} of ${formatCount(trained.digits)} training digits are read right, and ${formatPercent(heldOut.accuracy)} of ${formatCount(heldOut.digits)} validation digits.`,
  },

  why: {
    diverged:
      'Steps were too large for the slope they stood on, and each made the next one larger.',
    lossTooHigh:
      'The network is sure of wrong answers: weights are too large, from the start or from steps that were.',
    lossStuck:
      'Whoever says the same to every digit does as well: what the digits show has not got through to the answers.',
    unitsAlike:
      'What is the same gets the same gradient and stays the same: the layer is worth a single unit.',
    deadUnits:
      'Almost no gradient comes back through a flat unit, so it stays as it is: the layer is narrower than it seems.',
    saturatedUnits:
      'At the ends of its range the activation hardly slopes, so hardly any gradient comes back through these units.',
    ratioTooHigh:
      'Steps of this size overwrite what was learnt before, and units may die of a single one.',
    ratioTooLow: 'There is much to learn yet, and at this pace it takes very long.',
    vanishingGradient:
      'Each layer in between makes it smaller, so the first ones stay nearly as they were drawn.',
    largeGradient: 'A batch with such a gradient throws the weights further than its slope holds.',
    overfitting: 'It knows its own digits by heart, which does not help with any other.',
  },

  remedies: {
    label: 'What to do',
    anew: '(starts anew)',
    learningRate: (rate: number) => `Set the learning rate to ${formatPlain(rate)}`,
    clipNorm: (norm: number) => `Clip the gradient’s norm at ${formatPlain(norm)}`,
    dropout: (share: number) => `Set dropout to ${formatPlain(share)}`,
    l2Penalty: (penalty: number) => `Set the L2 penalty to ${formatPlain(penalty)}`,
    shift: (pixels: number) => `Shift digits by up to ${formatPlain(pixels)} pixels`,
    trainingSize: (digits: number) => `Train on all ${formatCount(digits)} digits`,
    initializer: (initializer: Initializer) =>
      `Draw the weights by ${vocabulary.initializers[initializer]}`,
    initializerScale: (scale: number) => `Set the initializer scale to ${formatPlain(scale)}`,
    inputScaling: (scaling: InputScaling) =>
      `Give the input as ${vocabulary.inputScalings[scaling]}`,
    activation: (from: Activation, to: Activation) =>
      `${vocabulary.activations[to]} instead of ${vocabulary.activations[from]}`,
    liveHint: 'From the next step on.',
    rebuildsHint: 'Builds the network anew, at step 0.',
    appliedLive: (remedy: string) => `Done: “${remedy}”. It is felt from the next step on.`,
    appliedAtEnd: (remedy: string) =>
      `Done: “${remedy}”. The run is over: press Train to begin anew with it, or raise Epochs to go on.`,
    appliedAnew: (remedy: string) =>
      `Done: “${remedy}”. The network is at step 0 again: press Train.`,
    none: 'Nothing to press for this one: look at what was set apart from the usual.',
  },

  lookedAt: {
    title: 'What was looked at',
    dead: 'Dead units, at most',
    saturated: 'Saturated units, at most',
    ratio: 'Update / weights',
    gradientNorm: 'Gradient norm',
    loss: 'Train loss',
    lossOf: (loss: number | null, guessing: number) =>
      `${loss === null ? NONE : formatLoss(loss)} (guessing ${formatLoss(guessing)})`,
    accuracy: 'Training and held-out digits read right',
    accuracies: (trained: number | null, heldOut: number) =>
      `${trained === null ? NONE : formatPercent(trained)} and ${formatPercent(heldOut)}`,
    share: (share: number | null) => (share === null ? NONE : formatPercent(share)),
    figure: (value: number | null) => (value === null ? NONE : twoDigits(value)),
  },
} as const;
