import type { Activation, Loss } from '../../spec/vocabulary.ts';
import { formatChange, formatFixed, formatThreeDigits } from '../fixed.ts';
import { formatCount, formatPercent } from '../format.ts';
import { hiddenLayer } from './layer-name.ts';
import { vocabulary } from './vocabulary.ts';

/** Units and layers count from 1 where a person reads them. */
const number = (place: number) => formatCount(place + 1);

/** The numbers of a sum, as they are shown. */
export interface ShownSum {
  readonly decimals: number;
  readonly products: readonly number[];
  readonly rest: number;
  /** How many products that is. */
  readonly restCount: number;
  readonly bias: number;
  readonly sum: number;
  readonly value: number;
}

/** One digit through the network. Classes are given by their names. */
export const inspectDigit = {
  empty: 'As soon as there is a network and a digit, you see here what every layer makes of it.',
  lead: 'Each cell is a unit: the stronger its colour, the larger its value for this digit. Blue is above 0, orange below, no colour is 0.',
  /** @param off units that are switched off. */
  basis: (step: number, isTrained: boolean, off: number) =>
    isTrained
      ? `Of this digit, with the weights of step ${formatCount(step)}${without(off)}.`
      : `Of this digit, with the weights that training begins with${without(off)}: what they answer is chance.`,

  guess: (first: string, share: number, second: string, secondShare: number) =>
    `Read as ${first}, ${formatPercent(share)}; second guess ${second}, ${formatPercent(secondShare)}.`,
  verdict: { right: '✓ right', wrong: '✕ wrong' },

  layer: (layer: number) => `Hidden layer ${number(layer)}`,
  layerFacts: (units: number, activation: Activation, used: number, largest: number) =>
    `${formatCount(units)} × ${vocabulary.activations[activation]} · ${formatCount(used)} not 0 · full colour is ${formatThreeDigits(largest)}`,
  cells: (layer: number, units: number) =>
    `Hidden layer ${number(layer)}, ${formatCount(units)} units. Arrow keys go from unit to unit, Enter keeps one on show.`,
  cell: (unit: number, value: number, isOff: boolean) =>
    `Unit ${number(unit)}: ${isOff ? 'switched off' : formatThreeDigits(value)}`,
  noHidden: 'There is no hidden layer: each output adds the pixels up itself.',

  outputs: 'Output layer',
  outputFacts: (loss: Loss) =>
    loss === 'quadratic' ? 'sigmoid of each logit, divided by their sum' : 'softmax of the logits',
  share: formatPercent,
  logit: (logit: number) => `logit ${formatFixed(logit, 2)}`,

  allOn: 'Switch all on',
  switchOff: 'Switch off',
  switchOn: 'Switch on',

  unit: {
    touch:
      'Point at a unit or an output, or go there with the arrow keys, to see how it comes to its value. A click or Enter keeps it on show.',
    name: (layer: number, unit: number) => `Unit ${number(unit)} of ${hiddenLayer(layer)}`,
    output: (name: string) => `Output for ${name}`,
    isOff: 'It is switched off: what follows reads 0 in the place of this value.',
    noNumber: 'Its sum is too large to be a number.',

    formula: (activation: Activation, sum: ShownSum) => {
      const added = addends(sum);
      const value = formatFixed(sum.value, sum.decimals);
      return activation === 'linear'
        ? `${value} = ${added}`
        : `${value} = ${vocabulary.activations[activation]}(${added})`;
    },
    table: 'How it comes to its value',
    pixel: 'Row, column',
    input: 'Unit',
    product: 'Weight × value',
    brings: 'Brings',
    fromPixel: (row: number, column: number) => `${row}, ${column}`,
    fromUnit: number,
    fromUnitHint: (unit: number, layer: number) =>
      `Shows unit ${number(unit)} of ${hiddenLayer(layer)}`,
    times: (weight: number, value: number) =>
      `${formatThreeDigits(weight)} × ${formatThreeDigits(value)}`,
    rest: (count: number) => (count === 0 ? 'Rounding' : `${formatCount(count)} more`),
    bias: 'Bias',
    sum: 'Sum',
    activation: (activation: Activation) => `${vocabulary.activations[activation]} of it`,
    fixed: formatFixed,
  },

  pixels: {
    weights: 'Weights',
    products: 'Weight × pixel',
    names: 'Its weights, and each times its pixel. Arrow keys go from pixel to pixel.',
    largest: (largest: number) => `full colour is ±${formatThreeDigits(largest)}`,
    hint: 'Point at a pixel, or go there with the arrow keys.',
    pixel: (row: number, column: number, weight: number, value: number) =>
      `Row ${row}, column ${column}: weight ${formatThreeDigits(weight)} × pixel ${formatThreeDigits(value)} = ${formatThreeDigits(weight * value)}`,
  },

  effect: {
    title: 'Without it',
    lead: 'What changes when it is switched off, found by taking the digit through the network once more.',
    leadLast:
      'What changes when it is switched off. In the last hidden layer that is its value times its weight to each class, the other way round.',
    /** The two classes that change most. */
    most: (name: string, change: number, second: string, secondChange: number) =>
      `Without it the logits of ${name} and ${second} change most: ${formatChange(change, 2)} and ${formatChange(secondChange, 2)}.`,
    change: (change: number) => formatChange(change, 2),
    points: (change: number) => `${formatChange(100 * change, 2)} points`,
    none: 'Its value is 0: without it nothing changes.',
    class: 'Class',
    logit: 'Logit',
    probability: 'Probability',
  },
} as const;

function without(off: number): string {
  if (off === 0) return '';
  return off === 1
    ? ', without the unit switched off'
    : `, without the ${formatCount(off)} units switched off`;
}

/** "0.411 − 0.068 + 0.410 (119 more) + 0.050 (bias)": the products, the rest and the bias. */
function addends({ decimals, products, rest, restCount, bias }: ShownSum): string {
  const others = { value: rest, note: ` (${restWords(restCount)})` };
  const all = [
    ...products.map((value) => ({ value, note: '' })),
    ...(rest === 0 && restCount === 0 ? [] : [others]),
    { value: bias, note: ' (bias)' },
  ];
  return all
    .map(({ value, note }, place) => {
      const size = formatFixed(Math.abs(value), decimals);
      return `${signOf(value, place)}${size}${note}`;
    })
    .join(' ');
}

/** Between two numbers it stands apart. */
function signOf(value: number, place: number): string {
  if (place === 0) return value < 0 ? '−' : '';
  return value < 0 ? '− ' : '+ ';
}

function restWords(count: number): string {
  return count === 0 ? 'rounding' : `${formatCount(count)} more`;
}
