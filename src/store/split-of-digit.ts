import type { DigitPlace, DigitSplit } from '../spec/selection.ts';
import { splitOf } from '../spec/split-range.ts';
import { useExperiment } from './experiment.ts';
import { dataSizes, useDataInUse } from './own-data/data-in-use.ts';

/** The split that a digit of the data in use belongs to, by what the experiment holds out. */
export function useSplitOfDigit(place: DigitPlace): DigitSplit {
  const fileSize = useDataInUse((data) => dataSizes(data)[place.file]);
  const validationSize = useExperiment(({ spec }) => spec.validationSize);
  return splitOf(place, fileSize, validationSize);
}
