import type { DigitSplit } from '../../spec/selection.ts';
import type { CurrentBatch } from '../../worker/protocol.ts';
import { formatCount, formatLoss, formatTenths, formatWholePercent } from '../format.ts';

const SPLITS = {
  training: 'training digits',
  validation: 'validation digits',
  test: 'test digits',
} as const satisfies Record<DigitSplit, string>;

const ONE_OF = {
  training: 'training digit',
  validation: 'validation digit',
  test: 'test digit',
} as const satisfies Record<DigitSplit, string>;

const digits = (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;

const made = ({ step, epoch, batchRows }: CurrentBatch) =>
  `Step ${formatCount(step)}, in epoch ${formatCount(epoch)}, trained on ${digits(batchRows)}`;

const toBeMade = ({ batchRows }: CurrentBatch) =>
  `The first step will train on ${digits(batchRows)}`;

export const dataPanel = {
  title: 'Digits',
  none: (split: DigitSplit) => `No ${SPLITS[split]} have arrived yet.`,
  noneHeldOut: 'No digits are held out for validation: their number is set to 0.',
  noneOfClass: (name: string, split: DigitSplit) =>
    `None of the ${SPLITS[split]} is of the class ${name}.`,
  missing: (missing: number, split: DigitSplit) =>
    missing === 1
      ? `One more ${ONE_OF[split]} is on its way.`
      : `${formatCount(missing)} more ${SPLITS[split]} are on their way.`,
  /** Null stands for all digits, or for all classes. */
  trainedOn: (first: number | null, classes: readonly string[] | null) => {
    const those = first === null ? 'those' : `the first ${formatCount(first)}`;
    const of = classes === null ? '' : ` of the classes ${classes.join(', ')}`;
    return `The experiment trains on ${those}${of}.`;
  },
  answersLeftOut: 'Here digits are picked by their class alone, whatever they are read as.',
  nonePicked: 'No digit is like that. Remove one of the conditions.',
  toEvaluate: 'Pick by answer',

  class: 'Class',
  everyClass: (count: number) => `all (${formatCount(count)})`,
  oneClass: (name: string, count: number) => `${name} (${formatCount(count)})`,
  number: 'Digit number',
  open: 'Open',
  numberComplaint: (given: string, split: DigitSplit, from: number, to: number) => {
    const asked = given.trim() === '' ? '' : `There is no ${ONE_OF[split]} “${given.trim()}”. `;
    return `${asked}The ${SPLITS[split]} have the numbers ${formatCount(from)} to ${formatCount(to)}.`;
  },
  shuffle: 'Shuffle',
  shuffleHint: 'Mixes the digits, and anew at each press',
  inOrder: 'In order',
  shuffled: (range: string) => `${range}, shuffled`,

  statistics: {
    title: 'Mean image and statistics of each class',
    counting: 'Counting the digits…',
    caption: (count: number, split: DigitSplit) => `${formatCount(count)} ${SPLITS[split]}`,
    captionOfArrived: (count: number, size: number, split: DigitSplit) =>
      `${formatCount(count)} of ${formatCount(size)} ${SPLITS[split]}: the others are on their way`,
    columns: {
      image: 'Mean image',
      class: 'Class',
      count: 'Digits',
      ink: 'Ink',
      inkShare: 'Pixels with ink',
      mean: 'Mean',
      deviation: 'Deviation',
    },
    all: 'All',
    explanation:
      'Ink is the sum of a digit’s pixels, full ink as 1. Mean and standard deviation are of all pixels, from 0 to 1.',
    image: (name: string) => `Mean image of the class ${name}`,
    imageOfAll: 'Mean image of all digits',
    pick: (name: string) => `Show the digits of the class ${name}`,
    count: formatCount,
    ink: formatTenths,
    inkShare: formatWholePercent,
    level: formatLoss,
  },

  batch: {
    title: 'Digits of the current batch',
    waiting: 'The digits of the first batch have not arrived yet.',
    sentence: (batch: CurrentBatch) =>
      `${batch.isMade ? made(batch) : toBeMade(batch)}, ${batch.isAugmented ? 'changed by augmentation' : 'as they are'}.`,
    shown: (count: number) => `Shown are the first ${formatCount(count)}.`,
    noisy: (count: number) =>
      `${count === 1 ? 'One of them is' : `${formatCount(count)} of them are`} trained under another label than their own (trained ✕ own): label noise.`,
    opened: 'Opened, a digit is shown as it is in its file.',
    list: 'Digits of the batch',
    trainedAs: (trained: string, label: string) => `${trained} ✕ ${label}`,
    spoken: (digitName: string, trained: string, label: string) =>
      trained === label
        ? `${digitName}, labelled ${label}`
        : `${digitName}, trained as ${trained}, labelled ${label}`,
  },
} as const;
