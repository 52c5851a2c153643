import type { ScoredSplit } from '../../../spec/answers.ts';
import { useSelection } from '../../selection.ts';

/** The digits that are read: of the selection's split, or the test digits while it is of those trained on. */
export function scoredSplit(): ScoredSplit {
  const { split } = useSelection.getState();
  return split === 'training' ? 'test' : split;
}
