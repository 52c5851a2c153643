import type { DrawingPart, ImportProblem } from '../../spec/import-problem.ts';
import { formatCount, formatMegabytes, formatPercent, formatWholePercent } from '../format.ts';

const digits = (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;

const kept = (count: number) => `${digits(count)} kept.`;

export const yourDigits = {
  title: 'Your digits',
  digest: (count: number, correct: number | null) => {
    if (count === 0) return 'draw ten of your own';
    return correct === null ? `${formatCount(count)} kept` : `${score(correct, count)} read`;
  },

  keep: 'Keep this drawing as',
  keepAs: (label: number) => `Keep as ${label}`,
  keys: 'Keys 0 to 9 keep the drawing',
  keysHint: 'Anywhere on the page, except where a digit is typed or chosen.',
  introduction: 'A second test set: drawings of yours that the network never trains on by itself.',
  notStored:
    'This browser does not store them: your digits last only until the page is closed. Export them to keep them.',
  full: (most: number) => `${formatCount(most)} digits are the most. Remove some to keep others.`,

  guide: {
    title: 'Draw ten digits of your own',
    ask: (label: number) => `Draw a ${label} on the pad, then keep it.`,
    progress: (done: number, all: number) => `${done} of ${all} digits`,
    keep: (label: number) => `Keep as ${label} and go on`,
    skip: 'Skip',
    close: 'Not now',
    open: 'Ask me for ten digits',
  },

  onYou: 'On you',
  onYouScore: (correct: number, total: number) => score(correct, total),
  onYouShare: formatPercent,
  interval: (low: number, high: number) =>
    `95\u00a0% interval ${formatWholePercent(low)} to ${formatWholePercent(high)}`,
  onYouNone: 'no digits kept yet',
  onYouWaiting: 'not read yet',
  now: 'at this step',
  at: (step: number) => `at step ${formatCount(step)}`,

  grid: 'Kept digits',
  showAll: (count: number) => `Show all ${formatCount(count)}`,
  /** In the smallest space; `spoken` says it in full. */
  answer: (label: number, answer: number | undefined) => {
    if (answer === undefined) return `${label}`;
    return answer === label ? `${label} ✓` : `${label} ✗ ${answer}`;
  },
  spoken: (label: number, answer: number | undefined) => {
    if (answer === undefined) return `Kept as ${label}, not read yet`;
    const verdict = answer === label ? 'right' : 'wrong';
    return `Kept as ${label}, read as ${answer}, ${verdict}`;
  },
  chosen: 'The chosen digit',
  label: 'Label',
  load: 'Load on the pad',
  remove: 'Remove',
  putBack: 'Put back',

  exportDrawings: 'Export drawings',
  exportDrawingsHint: 'One JSON file with the strokes, to be imported again.',
  exportMnist: 'Export as MNIST',
  exportMnistHint: 'Two files in MNIST’s format: the images the network sees, and their labels.',
  import: 'Import',
  importHint: 'A JSON file of drawings, or the two files of MNIST’s format together.',
  importInput: 'Files to import',

  events: {
    kept: (label: number, count: number) => `Kept as ${label}. ${kept(count)}`,
    removed: (label: number, count: number) => `Removed a ${label}. ${kept(count)}`,
    putBack: (label: number, count: number) => `The ${label} is back. ${kept(count)}`,
    relabelled: (from: number, to: number) => `It was kept as ${from} and is now kept as ${to}.`,
    imported: (added: number, known: number) =>
      known === 0
        ? `${digits(added)} imported.`
        : `${digits(added)} imported; ${formatCount(known)} were kept already.`,
    nothingDrawn: 'Nothing to keep: draw a digit on the pad first.',
  },
  problem: (problem: ImportProblem) => `${sentence(problem)} Nothing was imported.`,
} as const;

function score(correct: number, total: number): string {
  return `${formatCount(correct)} of ${formatCount(total)}`;
}

function sentence(problem: ImportProblem): string {
  switch (problem.code) {
    case 'tooLarge':
      return `The files have ${formatMegabytes(problem.bytes)} MB; ${formatMegabytes(problem.most)} MB are the most. Choose smaller ones.`;
    case 'unreadable':
      return 'The file could not be read from the disk. Try again, or choose another.';
    case 'unknownFile':
      return 'This is neither a JSON file of drawings nor a file in MNIST’s format. Choose one that was exported here, or unpack it first.';
    case 'newerVersion':
      return `The file is of version ${formatCount(problem.given)} of its format, and this page reads up to ${formatCount(problem.most)}. Load the page again to get its newest version.`;
    case 'noDigits':
      return 'The file has no digits in it. Choose another.';
    case 'tooMany':
      return `There are ${digits(problem.given)} to import and room for at most ${formatCount(problem.most)}. Choose a smaller file, or remove some digits.`;
    case 'badDrawing':
      return `Drawing ${formatCount(problem.digit)} of the file ${parts[problem.part]} Correct it, or choose another file.`;
    case 'tooManyPoints':
      return `Drawing ${formatCount(problem.digit)} of the file has ${formatCount(problem.given)} points; ${formatCount(problem.most)} are the most. Leave it out.`;
    case 'noInk':
      return `Drawing ${formatCount(problem.digit)} of the file has no ink. Leave it out.`;
    case 'noLabels':
      return 'These are images without labels. Choose the file of labels together with them.';
    case 'noImages':
      return 'These are labels without images. Choose the file of images together with them.';
    case 'tooManyFiles':
      return 'These files do not belong together. Choose one JSON file, or one file of images and one of labels.';
    case 'wrongLength':
      return `The file has ${formatCount(problem.given)} bytes instead of ${formatCount(problem.expected)}. Choose a whole one.`;
    case 'wrongSize':
      return `The images have ${formatCount(problem.rows)} × ${formatCount(problem.columns)} pixels instead of 28 × 28. Choose others.`;
    case 'countsDiffer':
      return `There are ${formatCount(problem.images)} images and ${formatCount(problem.labels)} labels. Choose two files that belong together.`;
    case 'badLabel':
      return `Digit ${formatCount(problem.digit)} is labelled ${problem.given}; labels are 0 to 9. Correct it, or choose other files.`;
  }
}

const parts = {
  drawing: 'is not a label with strokes.',
  label: 'has no label from 0 to 9.',
  strokes: 'has strokes that are not rows of numbers x0, y0, x1, y1, ….',
  picture: 'has a picture that is not a square of pixels in base64.',
} as const satisfies Record<DrawingPart, string>;
