import { CLASS_COUNT } from '../../spec/mnist.ts';
import { type PenSample, siteOf } from './pen-sample.ts';

export interface Tally {
  readonly correct: number;
  readonly total: number;
}

export interface PenScore {
  readonly overall: Tally;
  /** All ten, those that nobody wrote too. */
  readonly classes: readonly (Tally & { readonly label: number })[];
  /** In alphabetical order. */
  readonly sites: readonly (Tally & { readonly site: string })[];
}

interface Marked {
  readonly label: number;
  readonly site: string;
  readonly isRight: boolean;
}

const LABELS = Array.from({ length: CLASS_COUNT }, (_, label) => label);

/** @param predictions the digit that each sample was read as. */
export function scoreOf(samples: readonly PenSample[], predictions: readonly number[]): PenScore {
  const marked = samples.map((sample, index) => ({
    label: sample.label,
    site: siteOf(sample),
    isRight: sample.label === predictions[index],
  }));
  const sites = [...new Set(marked.map(({ site }) => site))].sort();
  return {
    overall: tallyOf(marked),
    classes: LABELS.map((label) => ({
      label,
      ...tallyOf(marked.filter((mark) => mark.label === label)),
    })),
    sites: sites.map((site) => ({ site, ...tallyOf(marked.filter((mark) => mark.site === site)) })),
  };
}

function tallyOf(marked: readonly Marked[]): Tally {
  return { correct: marked.filter(({ isRight }) => isRight).length, total: marked.length };
}
