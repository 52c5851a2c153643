import { CLASS_COUNT, TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import {
  ANSWER_CHANGES,
  type ConfidenceRange,
  DIGIT_SPLITS,
  type DigitPlace,
  OUTCOMES,
  type Selection,
  WHOLE_TEST,
} from '../../spec/selection.ts';
import { PANELS } from '../open-panel.ts';
import type { PageAddress } from './page-address.ts';

/** Where a hash says the page is. It may be anybody's: what makes no sense is as if it were not there. */
export function readAddress(hash: string): PageAddress {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  const word = <Word extends string>(key: string, words: readonly Word[]): Word | null =>
    words.find((candidate) => candidate === entries.get(key)) ?? null;
  const selection: Selection = {
    split: word('digits', DIGIT_SPLITS) ?? WHOLE_TEST.split,
    label: readClass(entries.get('label')),
    prediction: readClass(entries.get('answer')),
    outcome: word('outcome', OUTCOMES),
    confidence: readRange(entries.get('confidence')),
    change: word('change', ANSWER_CHANGES),
  };
  const panel = word('panel', PANELS) ?? PANELS[0];
  return { panel, selection, place: readPlace(entries.get('digit')) };
}

function readClass(value: string | null): number | null {
  const isClass = /^\d$/.test(value ?? '') && Number(value) < CLASS_COUNT;
  return isClass ? Number(value) : null;
}

function readRange(value: string | null): ConfidenceRange | null {
  const parts = /^([01](?:\.\d{1,6})?)-([01](?:\.\d{1,6})?)$/.exec(value ?? '');
  if (parts === null) return null;
  const [from, to] = [Number(parts[1]), Number(parts[2])];
  return from < to && to <= 1 ? { from, to } : null;
}

function readPlace(value: string | null): DigitPlace | null {
  const parts = /^(training|test)-(\d{1,5})$/.exec(value ?? '');
  if (parts === null) return null;
  const file = parts[1] === 'test' ? 'test' : 'training';
  const index = Number(parts[2]);
  return index < (file === 'test' ? TEST_EXAMPLES : TRAINING_FILE_EXAMPLES)
    ? { file, index }
    : null;
}
