import { formatFigure } from '../figures.ts';
import { formatFixed } from '../fixed.ts';
import { formatCount } from '../format.ts';
import { hiddenLayer, layerName } from './layer-name.ts';

/** Units and layers count from 1 where a person reads them, pixels from 0 as in the table of a digit. */
const number = (unit: number) => formatCount(unit + 1);

/** To four places: 0.3128; where that would leave nothing of it, 3.1e−5; where it says too much, 1.972e10. */
const exact = (value: number) => {
  const size = Math.abs(value);
  if (size >= 1_000) return formatFigure(value);
  return size === 0 || size >= 0.001 ? formatFixed(value, 4) : formatFigure(value, 2);
};

/** To three digits: 1.84, 0.0312. */
const rounded = (value: number) => formatFigure(value, 3);

/** "Weights from −0.5213 to 0.4410, after step 1,234." */
const between = (smallest: number, largest: number, step: number) => {
  const moment = step === 0 ? 'before the first step' : `after step ${formatCount(step)}`;
  return `Weights from ${exact(smallest)} to ${exact(largest)}, ${moment}.`;
};

/** "unit 5", or "units 5 to 8" where several are one pixel. @param last not below the first. */
const unitsFrom = (first: number, last: number) =>
  first === last ? `unit ${number(first)}` : `units ${number(first)} to ${number(last)}`;

export interface TileFacts {
  /** "Unit 17", or "Class 3" where the layer is the output. */
  readonly name: string;
  readonly norm: number;
  /** Null where it is not known. */
  readonly usefulness: number | null;
  readonly strongest: number;
  readonly row: number;
  readonly column: number;
}

/** What a person reads of the weights. */
export const inspectWeights = {
  empty:
    'No network yet. As soon as it is built, you see here what each unit of its first layer weighs the pixels with.',
  exact,
  rounded,
  legend: between,

  tiles: {
    title: 'First layer',
    lead: 'A tile has the weights of a unit, one for each pixel: blue above 0, orange below.',
    leadOutputs:
      'Without a hidden layer each class weighs the pixels itself. A tile has its weights, one for each pixel: blue above 0, orange below.',
    order: 'Order',
    orders: { place: 'As they are', norm: 'Largest norm', usefulness: 'Most useful' },
    sortAgain: 'Sort again',
    sorted: (step: number) =>
      `Sorted as of step ${formatCount(step)}: tiles keep their places while they change.`,
    sorting: 'They are sorted as soon as their ranks are known.',
    measuring: 'Measuring the units',
    scale: 'Scale',
    fullColor: 'One weight in a thousand is in full colour.',
    scales: { layer: 'shared', tile: 'per tile' },
    tileScale: (smallest: number, largest: number, step: number) =>
      `Full colour is the largest weight of each tile: colours of two tiles cannot be compared. ${between(smallest, largest, step)}`,
    usefulness: (digits: number) =>
      `Usefulness is how far the unit’s activation varies over ${formatCount(digits)} test digits (standard deviation) times the norm of its outgoing weights.`,
    unit: (unit: number) => `Unit ${number(unit)}`,
    unitNumber: number,
    className: (name: string) => `Class ${name}`,
    range: (from: number, to: number, count: number) =>
      `Units ${formatCount(from)} to ${formatCount(to)} of ${formatCount(count)}`,
    rangeOfClasses: (count: number) => `The ${formatCount(count)} classes`,
    elsewhere: (unit: number) => `Show unit ${number(unit)}`,
    name: ({ name, norm, usefulness, strongest, row, column }: TileFacts) => {
      const useful = usefulness === null ? '' : `, usefulness ${rounded(usefulness)}`;
      const place = `row ${row}, column ${column}`;
      return `${name}: norm ${rounded(norm)}${useful}, strongest weight ${rounded(strongest)} at ${place}`;
    },
    keysOfClasses: 'Arrow keys go from class to class, Enter opens one large and closes it.',
    keys: 'Arrow keys go from unit to unit, Page Up and Page Down turn the page, Enter opens a unit and closes it.',
  },

  opened: {
    picture: (name: string) =>
      `Weights of ${name}, 28 × 28 pixels. Arrow keys go from pixel to pixel.`,
    hint: 'Point at a pixel, or go there with the arrow keys.',
    pixel: (row: number, column: number, weight: number) =>
      `row ${row}, column ${column}: weight ${exact(weight)}`,
    bias: 'Bias',
    norm: 'Norm in',
    smallest: 'Smallest',
    largest: 'Largest',
    outgoingNorm: 'Norm out',
    usefulness: 'Usefulness',
    toClasses: 'Weights to the classes',
    toUnits: (shown: number, count: number) =>
      shown === count
        ? 'Weights to the next layer'
        : `The ${formatCount(shown)} strongest of ${formatCount(count)} weights to the next layer`,
  },

  matrix: {
    title: 'Later layers',
    none: 'No layer follows the first. Add a hidden layer to see the weights between two layers here.',
    layer: 'Layer',
    name: layerName,
    lead: (rows: string, columns: string) =>
      `A row for each ${rows}, a column for each ${columns}.`,
    unitOf: (layer: number) => `unit of ${hiddenLayer(layer)}`,
    class: 'class',
    pooled: (rows: number, columns: number) =>
      `Each pixel is the strongest of ${rows} × ${columns} weights.`,
    picture: (layer: string) => `Weights of ${layer}. Arrow keys go from weight to weight.`,
    hint: 'Point at a weight, or go there with the arrow keys.',
    /** Classes by their name. */
    toClass: (name: string) => `to class ${name}`,
    toUnits: (first: number, last: number) => `to ${unitsFrom(first, last)}`,
    fromUnits: (first: number, last: number) => `from ${unitsFrom(first, last)}`,
    reading: (from: string, to: string, weight: number, isPooled: boolean) =>
      `${from} ${to}: ${isPooled ? 'strongest weight' : 'weight'} ${exact(weight)}`,
  },
} as const;
