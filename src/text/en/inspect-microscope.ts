import type { CheckedWeight, RuleNumbers } from '../../spec/inspection/microscope.ts';
import { formatFigure, formatSigned, formatSmallLoss } from '../figures.ts';
import { formatCount, formatPercent, formatRate } from '../format.ts';
import { layerName } from './layer-name.ts';
import { updateLines } from './update-rule.ts';
import { vocabulary } from './vocabulary.ts';

/** Two derivatives nearer to one another than this agree. */
const AGREEMENT = 0.01;

/** Training computes probabilities in 32-bit numbers: they are exact to about this. */
const ROUNDING = 3e-7;

/** A derivative below this is not worth comparing: rounding of its terms is as large. */
const TINY = 1e-8;

const rate = (value: number) => formatRate(value, 4);

/** Where a weight comes from and leads to. Pixels count from 0 as in the table of a digit, units from 1. */
export interface NamedPlace {
  readonly layer: number;
  readonly layers: number;
  /** "the pixel at row 12, column 9", or "unit 17". */
  readonly from: string;
  /** "unit 3", or "class 7". */
  readonly to: string;
}

export const inspectMicroscope = {
  lead: 'What one step on this digit alone would do to the network. It is tried on a copy: the run stays as it is.',
  noLabel: 'Say above what the drawing is meant as: a step needs to know the right answer.',
  noDigit: 'As soon as there is a digit, you see here what a step on it changes.',
  untaught: (label: string) =>
    `${label} is none of the classes of this experiment: no step is made on it. Look at another digit, or take the class in.`,
  waiting: 'Looking…',
  progress: 'Making the step',
  measured: (name: string, step: number) =>
    `Measured on ${name} alone, ${step === 0 ? 'before the first step' : `with the weights after step ${formatCount(step)}`}, without dropout and augmentation.`,
  thisDigit: (label: string) => `this digit, labelled ${label},`,
  drawing: (label: string) => `your drawing, meant as ${label},`,

  rate: 'Rate of this step',
  runRate: (value: number | null) => (value === null ? 'the run’s' : rate(value)),
  runRateUnit: 'the run’s',
  ownRateUnit: 'your own',
  rateComplaint: (given: string, minimum: number, maximum: number) =>
    `“${given.trim()}” does not fit. Give a number from ${rate(minimum)} to ${formatCount(maximum)}, or nothing for the run’s rate.`,

  answer: {
    title: 'Before and after',
    caption: (before: string, after: string) =>
      `Read as ${before} before the step, as ${after} after it`,
    columns: { class: 'Class', before: 'Before', after: 'After', change: 'Change' },
    share: formatPercent,
    points: (change: number) => {
      const points = Number((100 * change).toFixed(2));
      return points === 0 ? '±0.00' : `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(2)}`;
    },
    label: 'What the digit is',
    labelled: (name: string) => `${name} ✓`,
    loss: (before: number, after: number) =>
      `Loss ${formatSmallLoss(before)} → ${formatSmallLoss(after)} (${formatSigned(after - before)})`,
    overflow:
      'At this rate the numbers grow beyond all bounds: after the step there is no answer. Try a lower rate.',
  },

  layers: {
    title: 'The step in each layer',
    caption: 'Euclidean norms of the weights’ gradient, of the step and of the weights before it',
    layer: layerName,
    columns: {
      layer: 'Layer',
      gradient: 'Gradient',
      bias: 'of biases',
      largest: 'Largest',
      update: 'Step',
      weights: 'Weights',
      ratio: 'Step / weights',
    },
    figure: (value: number) => formatFigure(value, 3),
  },

  rule: ({ optimizer, learningRate }: RuleNumbers) =>
    `The step is one of ${vocabulary.optimizers[optimizer]} at the rate ${rate(learningRate)}${optimizer === 'sgd' ? '' : ', which also goes by what the steps before it left in the optimizer’s memory'}.`,

  weights: {
    title: 'Weights by hand',
    steepest: 'The largest gradient of each layer, and a weight of your choice.',
    place: ({ layer, layers, from, to }: NamedPlace) =>
      `${layerName(layer, layers)}: from ${from} to ${to}`,
    pixel: (row: number, column: number) => `the pixel at row ${row}, column ${column}`,
    unit: (unit: number) => `unit ${formatCount(unit + 1)}`,
    class: (name: string) => `class ${name}`,
    check: ({ backprop, numeric }: CheckedWeight, nudge: number) =>
      `Backprop ${formatFigure(backprop)}, nudging the weight by ±${nudge} gives ${formatFigure(numeric)}: ${difference(backprop, numeric)}.`,
    verdict: verdictOn,
    lines: (rule: RuleNumbers, { update, backprop }: CheckedWeight) =>
      updateLines({ rule, update, backprop }),
    another: 'Another weight',
    anotherHint: 'Draws a weight of any layer; of the first, one from a pixel with ink',
    forget: 'Leave it out',
    choice: 'Weight of your choice',
    layer: 'Its layer',
    fromPixel: 'From pixel',
    fromPixelHint: 'Row × 28 + column',
    fromUnit: 'From unit',
    toUnit: 'To unit',
    toClass: 'To class number',
    complaint: (given: string, minimum: number, maximum: number) =>
      `“${given.trim()}” does not fit. Give a whole number from ${formatCount(minimum)} to ${formatCount(maximum)}.`,
    missing: 'The network has no weight there.',
  },
} as const;

function difference(a: number, b: number): string {
  if (a === b) return 'no difference';
  const share = relativeDifference(a, b);
  if (!Number.isFinite(share)) return 'no numbers to compare';
  return share < 0.00005 ? 'difference below 0.01\u00a0%' : `difference ${formatPercent(share)}`;
}

const relativeDifference = (a: number, b: number): number =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

/** @param outputError of the example, see `MicroscopeFinding`. */
function verdictOn(weight: CheckedWeight, outputError: number): string {
  const { backprop, numeric, switched } = weight;
  const share = relativeDifference(backprop, numeric);
  if (share < AGREEMENT) return '✓ They agree.';
  if (switched > 0) return kink(switched);
  if (share < ROUNDING / outputError) {
    return `✓ They agree within rounding: the network is so sure that its error is ${formatFigure(outputError, 2)}, and training’s 32-bit numbers near 1 are exact to about 1e−7.`;
  }
  return Math.max(Math.abs(backprop), Math.abs(numeric)) < TINY
    ? 'Too small to compare: rounding alone is as large.'
    : '✕ They do not agree.';
}

const kink = (units: number): string =>
  `No derivative to compare with: between the two nudges ${units === 1 ? 'a unit passes the kink of its' : `${formatCount(units)} units pass the kink of their`} activation.`;
