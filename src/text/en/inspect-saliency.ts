import { formatChange, formatFixed, formatThreeDigits } from '../fixed.ts';
import { formatCount } from '../format.ts';
import { why } from './why.ts';

/** What explains the answer by the ink. Classes are given by their names. */
export const inspectSaliency = {
  empty:
    'As soon as there is a network and a digit, you see here which of its ink speaks for the answer and which against it.',
  lead: 'Blue ink speaks for the class, orange ink against it. What is explained is the class’s logit less the mean of all ten: its lead.',
  basis: (step: number, isTrained: boolean) =>
    isTrained
      ? `Of this digit, with the weights of step ${formatCount(step)}.`
      : 'Of this digit, with the weights that training begins with: they have no reasons yet.',
  explained: 'Class to explain',
  answer: (name: string) => `the answer, ${name}`,
  progress: 'Integrating the gradients',

  pictures: (name: string) =>
    `The digit’s ink, coloured by how it speaks for or against ${name}. Arrow keys go from pixel to pixel.`,
  gradientTimesInput: 'Gradient × input',
  integrated: 'Integrated gradients',
  largest: (largest: number) => `full colour is ±${formatThreeDigits(largest)}`,
  hint: 'Point at a pixel, or go there with the arrow keys.',
  pixel: (row: number, column: number, ink: number, product: number, share: number) =>
    `Row ${row}, column ${column}: ink ${formatFixed(ink, 2)}, gradient × input ${formatThreeDigits(product)}, integrated ${formatThreeDigits(share)}`,

  /** The ninths of the digit where most of it is; null where nothing is. */
  summary: (title: string, name: string, placeFor: number | null, placeAgainst: number | null) =>
    `${title}: for ${name} ${why.saliency.mostly(placeFor)}, against it ${why.saliency.mostly(placeAgainst)}.`,

  /** Where no share is other than 0. */
  nothing: (name: string) =>
    `No ink changes the lead of ${name}: nothing of this digit gets through the network.`,
  completeness: (name: string, sum: number, before: number, after: number) =>
    `Integrated gradients add up to ${formatChange(sum, 3)}. From blank paper to this digit the lead of ${name} changes from ${formatFixed(before, 3)} to ${formatFixed(after, 3)}, by ${formatChange(after - before, 3)}.`,
  gap: (gap: number, steps: number) =>
    `The gap of ${formatThreeDigits(gap)} is what summing at ${formatCount(steps)} places leaves out.`,
  product: (sum: number) =>
    `Gradient × input adds up to ${formatChange(sum, 3)}: it knows only how the lead changes at the digit itself, and need not add up to anything.`,
} as const;
