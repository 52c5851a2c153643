import { create } from 'zustand';
import { TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import type { DataChoice } from '../../spec/own-data-fit.ts';
import type { KeptSet } from './own-data-record.ts';

/** What the network is trained and tested on. */
export interface DataInUseState {
  /** Null is MNIST. */
  readonly set: KeptSet | null;
  /** What the experiment had of MNIST before it was fitted to a set. */
  readonly choiceOfMnist: DataChoice | null;
}

export const initialDataInUse: DataInUseState = { set: null, choiceOfMnist: null };

export const useDataInUse = create<DataInUseState>()(() => initialDataInUse);

/** Digits of the training file, held-out ones included, and of the test file. */
export function dataSizes(
  { set }: Pick<DataInUseState, 'set'> = useDataInUse.getState(),
): Record<'training' | 'test', number> {
  if (set === null) return { training: TRAINING_FILE_EXAMPLES, test: TEST_EXAMPLES };
  return { training: set.training, test: set.test };
}
