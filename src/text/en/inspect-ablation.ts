import type { ScoredSplit } from '../../spec/answers.ts';
import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import { formatCount, formatPercent, formatTenths } from '../format.ts';
import { hiddenLayer } from './layer-name.ts';

const SPLITS = {
  test: 'test',
  validation: 'validation',
} as const satisfies Record<ScoredSplit, string>;

const digits = (count: number, split: ScoredSplit) =>
  `${formatCount(count)} ${SPLITS[split]} ${count === 1 ? 'digit' : 'digits'}`;

/** Layers and units count from 1 where a person reads them. */
const unitNumber = (unit: number) => formatCount(unit + 1);

/** So many units are named one by one. */
const MOST_NAMED = 6;

const allOf = (names: readonly string[]) =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');

/** "units 7 and 17 of hidden layer 1 and unit 3 of hidden layer 2". */
function unitList(units: readonly UnitPlace[]): string {
  if (units.length > MOST_NAMED) return `the ${formatCount(units.length)} units switched off`;
  const layers = [...new Set(units.map(({ layer }) => layer))].sort((a, b) => a - b);
  const ofLayer = (layer: number) => {
    const numbers = units
      .filter((unit) => unit.layer === layer)
      .map(({ unit }) => unitNumber(unit));
    return `${numbers.length > 1 ? 'units' : 'unit'} ${allOf(numbers)} of ${hiddenLayer(layer)}`;
  };
  return allOf(layers.map(ofLayer));
}

/** 0.0123 → "1.23". */
const points = (share: number) => (100 * Math.abs(share)).toFixed(2);

/** −0.0123 → "−1.23"; nothing at all "0.00". */
const signedPoints = (share: number) => {
  if (Number(points(share)) === 0) return '0.00';
  return `${share < 0 ? '−' : '+'}${points(share)}`;
};

/** What became of the accuracy. */
export interface AblationChange {
  /** Those that are off, and those that were before. */
  readonly units: readonly UnitPlace[];
  readonly unitsBefore: readonly UnitPlace[];
  readonly accuracy: number;
  readonly accuracyBefore: number;
  readonly split: ScoredSplit;
  readonly digits: number;
}

/** The units that are off now and were not before. */
const newlyOff = ({ units, unitsBefore }: Pick<AblationChange, 'units' | 'unitsBefore'>) =>
  units.slice(unitsBefore.length);

const outcome = ({ accuracy, accuracyBefore, digits: count, split }: AblationChange) => {
  const change = accuracy - accuracyBefore;
  const ofDigits = `${formatCount(Math.round(Math.abs(change) * count))} of ${digits(count, split)}`;
  if (change === 0) return `no difference in ${digits(count, split)}`;
  return `${points(change)} points ${change < 0 ? 'lost' : 'gained'}, ${ofDigits}`;
};

export const inspectAblation = {
  lookingOnly: 'Looking only: training keeps all units.',
  layer: 'Units of',
  hiddenLayer,
  noUnits:
    'This network has no hidden units that could be switched off. Add a hidden layer, and what each of its units is worth is measured here.',
  nothing:
    'Nothing to measure yet. As soon as the digits have arrived, the accuracy with and without a unit is shown here, class by class.',
  asking: 'Reading the digits …',
  progress: 'Reading the digits without the unit',

  grid: (layer: number) =>
    `Units of ${hiddenLayer(layer)}: point at one to see the accuracy without it, press it to switch it off or on`,
  unit: (unit: number) => `Switch off unit ${unitNumber(unit)}`,
  unitWithLoss: (unit: number, loss: string) =>
    `Switch off unit ${unitNumber(unit)}, ${loss} points without it`,
  unitNumber,
  loss: (share: number) => {
    const shown = formatTenths(100 * Math.abs(share));
    if (Number(shown) === 0) return '0';
    return `${share > 0 ? '−' : '+'}${shown}`;
  },
  range: (from: number, to: number, all: number) =>
    `${formatCount(from)} to ${formatCount(to)} of ${formatCount(all)}`,
  hint: 'Point at a unit, or go through them by arrow keys: the digits are read without it. A click, Enter or Space switches it off and on.',

  off: (count: number) =>
    `${formatCount(count)} ${count === 1 ? 'unit is' : 'units are'} switched off in what Inspect shows.`,
  allOn: 'Switch all on',

  rank: 'Rank all units',
  rankHint: 'Reads up to 1,000 digits once without each unit of the layer',
  ranking: 'Reading the digits without each unit',
  cancel: 'Cancel',
  cancelHint: 'Stops reading: the units keep the order they have',
  order: 'Order of the units',
  orders: { place: 'As in the layer', rank: 'Most is lost first' },
  ranked: (count: number, split: ScoredSplit, step: number) =>
    `Below each number: points of accuracy without that unit alone, on ${digits(count, split)} ${step === 0 ? 'before the first step' : `after step ${formatCount(step)}`}; one digit is ${(100 / count).toFixed(2)}.`,
  outdated: 'The weights have changed since. Rank again for the network as it is.',

  whole: 'All units on',
  without: (change: Pick<AblationChange, 'units' | 'unitsBefore'>) => {
    const { unitsBefore } = change;
    const without = `Without ${unitList(newlyOff(change))}`;
    return unitsBefore.length === 0
      ? without
      : `${without}, with ${formatCount(unitsBefore.length)} off already`;
  },
  touchOne: 'Point at a unit to see the accuracy without it.',
  accuracy: (accuracy: number, low: number, high: number) =>
    `${formatPercent(accuracy)} (${points(low)} to ${points(high)})`,
  outcome,
  spoken: (change: AblationChange) =>
    `Without ${unitList(newlyOff(change))} ${formatPercent(change.accuracy)}, with ${newlyOff(change).length > 1 ? 'them' : 'it'} ${formatPercent(change.accuracyBefore)}: ${outcome(change)}.`,
  basis: (count: number, split: ScoredSplit, step: number) =>
    `On ${digits(count, split)}, ${step === 0 ? 'before the first step' : `after step ${formatCount(step)}`}.`,

  table: {
    title: 'Share of each class that is read right',
    class: 'Class',
    before: 'With',
    after: 'Without',
    interval: '95\u00a0%',
    change: 'Points',
    all: 'All',
    share: formatPercent,
    range: (low: number, high: number) => `${formatTenths(100 * low)}–${formatTenths(100 * high)}`,
    points: signedPoints,
    hint: '95\u00a0%: the Wilson interval of the share with, how far it may be off for digits like these. Left and orange is lost, right and blue is gained.',
  },
} as const;
