import { useMemo } from 'react';
import type { DigitSplit } from '../../../spec/selection.ts';
import { fileOf } from '../../../spec/selection.ts';
import { type SplitRange, splitRange } from '../../../spec/split-range.ts';
import { useFileLabels } from '../../../store/digit-labels.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { useSelection } from '../../../store/selection.ts';
import { digitsOfSplit, type SplitDigits } from './split-digits.ts';
import { usePickedByAnswer } from './use-picked-by-answer.ts';

export interface ChosenDigits extends SplitDigits {
  readonly split: DigitSplit;
  readonly range: SplitRange;
}

/** The digits that the selection picks; null while nothing is known of their file. */
export function useSplitDigits(): ChosenDigits | null {
  const split = useSelection((selection) => selection.split);
  const label = useSelection((selection) => selection.label);
  const labels = useFileLabels(fileOf(split));
  const validationSize = useExperiment(({ spec }) => spec.validationSize);
  const byAnswer = usePickedByAnswer();
  return useMemo(() => {
    if (labels === null) return null;
    const range = splitRange(split, labels.length, validationSize);
    const digits = digitsOfSplit(labels, range, label);
    return { split, range, ...digits, picked: byAnswer ?? digits.picked };
  }, [split, label, labels, validationSize, byAnswer]);
}
