import { MOST_CLASSES, MOST_OF_SPLIT, type OwnDataKind } from '../../spec/own-data.ts';
import { formatCount, formatMegabytes } from '../format.ts';
import { problem, skip } from './own-data-problems.ts';

const images = (count: number): string =>
  `${formatCount(count)} ${count === 1 ? 'image' : 'images'}`;

const kinds = {
  images: 'image files',
  idx: 'IDX files',
  csv: 'CSV files',
} as const satisfies Record<OwnDataKind, string>;

/** A person's own images in the place of MNIST's. */
export const ownData = {
  title: 'Your own data',
  mnist: 'MNIST',
  digest: (name: string | null) => (name === null ? 'MNIST is in use' : `“${name}” is in use`),
  introduction: `2 to ${MOST_CLASSES} classes, up to ${formatCount(MOST_OF_SPLIT.training)} training and ${formatCount(MOST_OF_SPLIT.test)} test images. They are brought to 28 × 28 grey pixels and never leave this browser.`,

  drop: 'Drop files or a folder here',
  formats:
    'Images (PNG, JPEG, WebP, GIF) in one folder a class, or a zip file of them; IDX files such as Fashion-MNIST’s four; CSV with a label and the pixels in each line. Folders named train and test are kept apart.',
  chooseFiles: 'Choose files…',
  filesInput: 'Files of your own data',
  chooseFolder: 'Choose a folder…',
  folderInput: 'Folder of your own data',

  reading: 'Reading your files',
  progress: (count: number, done: number, total: number) =>
    `${images(count)}; ${formatMegabytes(done)} of ${formatMegabytes(total)} MB`,
  cancel: 'Cancel',
  problem: (given: Parameters<typeof problem>[0]) => `${problem(given)} Nothing was changed.`,

  preview: 'What was found',
  found: (count: number, classes: number, kind: OwnDataKind) =>
    `${images(count)} of ${formatCount(classes)} classes in ${kinds[kind]}.`,
  scaled: (width: number, height: number) =>
    `Brought to 28 × 28 pixels; the largest had ${formatCount(width)} × ${formatCount(height)}.`,
  ownTest: 'The test images are those that the files name so.',
  splitTest: 'No test images were named: one image in seven was drawn for the test.',
  skipped: (count: number) =>
    count === 1 ? '1 file was left out:' : `${formatCount(count)} files were left out:`,
  skip,
  andMore: (count: number) => `and ${formatCount(count)} more`,
  few: (count: number) =>
    `With ${formatCount(count)} test images, each is worth ${(100 / count).toFixed(1)} points of accuracy.`,
  noTestOf: (name: string) => `The class “${name}” has no test images.`,
  inkIsDark: 'Ink is dark',
  inkHint: (isDark: boolean) =>
    `The network is given ink as 1, paper as 0. By their edges, most of these images have ${isDark ? 'light' : 'dark'} paper.`,
  name: 'Name',
  classes: 'Classes',
  className: (label: number) => `Name of class ${label}`,
  samples: (name: string) => `Three images of ${name}`,
  columns: { label: 'Class', training: 'Training', test: 'Test', samples: 'Images' },
  total: 'All',
  use: 'Use this data',
  preparing: 'Preparing…',
  discard: 'Discard',

  inUse: 'In use',
  sizes: (training: number, test: number, classes: number) =>
    `${formatCount(training)} training and ${formatCount(test)} test images, ${formatCount(classes)} classes`,
  backToMnist: 'Back to MNIST',
  kept: 'Kept in this browser',
  useKept: (name: string) => `Use ${name}`,
  deleteKept: (name: string) => `Delete ${name}`,
  removed: (name: string) => `“${name}” is deleted.`,
  putBack: 'Put it back',
  dismiss: 'Understood',
  notStored: (name: string) =>
    `The browser refused to keep “${name}”: it lasts until this page is closed.`,
  fitted: (from: number, to: number) =>
    `Validation digits went from ${formatCount(from)} to ${formatCount(to)}: about a tenth of what there is to train on.`,
} as const;
