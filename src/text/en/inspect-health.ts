import type {
  HealthFinding,
  LayerHealth,
  ReferenceScore,
  Spread,
} from '../../spec/inspection/health.ts';
import { formatCount, formatPercent, formatRate, NONE } from '../format.ts';
import { minus } from '../minus.ts';
import { layerName } from './layer-name.ts';
import { vocabulary } from './vocabulary.ts';

/** To two digits: 0.017, −4.1e−5, 12. */
export const twoDigits = (value: number) =>
  minus(value < 0 ? `-${formatRate(-value, 2)}` : formatRate(value, 2));

const count = (things: number, one: string, many: string) =>
  `${formatCount(things)} ${things === 1 ? one : many}`;

const splits = {
  training: 'training',
  validation: 'validation',
  test: 'test',
} satisfies Record<ReferenceScore['split'], string>;

/** As people count. */
const unitNumber = (unit: number) => formatCount(unit + 1);

export type Quantity = 'weights' | 'gradients' | 'activations';

/** What a person reads of the health of a network. */
export const inspectHealth = {
  empty:
    'Nothing measured yet. As soon as digits have arrived, you see here for each layer how its weights, gradients and activations are spread, which units are dead or saturated and how far a step moves it.',
  diverged:
    'The run diverged before anything was measured: its numbers grew beyond all bounds. Set a lower learning rate and press Reset.',
  progress: 'Measuring the layers',
  basis: ({ step, batchRows, learningRate, heldOut }: HealthFinding, at: number) =>
    `Weights, gradients and update of step ${formatCount(step)} (${count(batchRows, 'digit', 'digits')}, learning rate ${twoDigits(learningRate)}); activations on ${formatCount(heldOut.digits)} fixed ${splits[heldOut.split]} digits at step ${formatCount(at)}.`,
  /** While the best weights are back, from which the run does not go on. */
  basisOfBest: ({ batchRows, learningRate, heldOut }: HealthFinding, at: number) =>
    `Weights, gradients and update of a step from the best weights (${count(batchRows, 'digit', 'digits')}, learning rate ${twoDigits(learningRate)}), made to be looked at and taken back: training goes on from its last ones. Activations on ${formatCount(heldOut.digits)} fixed ${splits[heldOut.split]} digits at step ${formatCount(at)}.`,
  rehearsed: 'The step is the next one, made to be looked at and taken back.',
  heights:
    'Heights are square roots of counts, so that the rare is seen. Orange is below 0, blue from 0 on; the outer bars hold what lies beyond as well.',

  layerName,
  layer: (layer: number, layers: number, { units, activation }: LayerHealth) =>
    `${layerName(layer, layers)} · ${formatCount(units)} ${layer === layers - 1 ? 'logits' : vocabulary.activations[activation]}`,
  quantities: {
    weights: 'Weights',
    gradients: 'Gradients',
    activations: 'Activations',
  } satisfies Record<Quantity, string>,
  logits: 'Logits',
  histogram: (name: string, { count: values, mean, deviation, largest }: Spread) =>
    `${name}: ${formatCount(values)} values, mean ${twoDigits(mean)}, standard deviation ${twoDigits(deviation)}, largest magnitude ${twoDigits(largest)}`,
  mean: (value: number) => `mean ${twoDigits(value)}`,
  deviation: (value: number) => `sd ${twoDigits(value)}`,
  edge: twoDigits,
  allZero: 'all 0',

  readings: {
    ratio: 'Update / weights',
    ratioHint:
      'How far the step moves the weights, as a share of their norm. About 0.001 is usual; the band is 0.0001 to 0.01.',
    scale: (ratio: number | null) =>
      ratio === null
        ? 'No update-to-weight ratio: the weights are all 0.'
        : `Update-to-weight ratio ${twoDigits(ratio)}; 0.0001 to 0.01 is usual.`,
    outside: { low: 'below the usual', usual: 'usual', high: 'above the usual' },
    gradientNorm: 'Gradient norm',
    weightNorm: 'Weight norm',
    dead: 'Dead units',
    deadHint: (digits: number) =>
      `Flat on each of the ${formatCount(digits)} digits, so that almost no gradient comes back: ReLU at 0, GELU and SiLU less than 0.01 below 0, others within 0.01 of their floor.`,
    saturated: 'Saturated units',
    saturatedHint: (digits: number) =>
      `Within 5\u00a0% of an end of their range on more than 95\u00a0% of the ${formatCount(digits)} digits.`,
    units: (found: number, units: number) =>
      `${formatCount(found)} of ${formatCount(units)} (${formatPercent(found / units)})`,
    unit: unitNumber,
    show: (unit: number) => `Show unit ${unitNumber(unit)}`,
    more: (units: number) => `and ${formatCount(units)} more`,
    showHint: 'A unit whose number is pressed is shown by the other sections.',
    figure: (value: number | null) => (value === null ? NONE : twoDigits(value)),
  },

  overTime: {
    title: 'Over time',
    empty: 'One measurement so far. Train with this section open to see how the numbers change.',
    since: (from: number, to: number, points: number) =>
      `${formatCount(points)} measurements while this was open, steps ${formatCount(from)} to ${formatCount(to)}.`,
    ratio: 'Update / weights',
    gradientNorm: 'Gradient norm',
    lines: (name: string, from: number, to: number) =>
      `${name} of each layer, steps ${formatCount(from)} to ${formatCount(to)}, on a logarithmic scale. The newest values are in the table.`,
    line: (layer: number, layers: number) => (layer === layers - 1 ? 'out' : String(layer + 1)),
    usual: 'usual',
    power: (exponent: number) => minus(`1e${exponent}`),
    step: (step: number) => `step ${formatCount(step)}`,
    ridges: 'Histograms over time',
    layer: 'Layer',
    quantity: 'Of',
    ridgesName: (name: string, layer: string, from: Spread, to: Spread) =>
      `${name} of ${layer} over time, the newest in front: standard deviation ${twoDigits(from.deviation)} at first, ${twoDigits(to.deviation)} now`,
  },

  table: {
    title: 'All numbers as a table',
    caption: (step: number) => `Each layer at step ${formatCount(step)}`,
    layer: 'Layer',
    columns: {
      ratio: 'Update / weights',
      gradientNorm: 'Gradient norm',
      weights: 'Weights',
      gradients: 'Gradients',
      activations: 'Activations',
      dead: 'Dead',
      saturated: 'Saturated',
    },
    spread: ({ mean, deviation }: Spread) => `${twoDigits(mean)} ± ${twoDigits(deviation)}`,
    spreadHint: 'Mean ± standard deviation.',
  },
} as const;
