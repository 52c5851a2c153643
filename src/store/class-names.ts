import { nameOf } from '../spec/class-name.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';
import { type DataInUseState, useDataInUse } from './own-data/data-in-use.ts';

const DIGITS: readonly string[] = Array.from({ length: CLASS_COUNT }, (_, label) => String(label));

const namesIn = ({ set }: DataInUseState): readonly string[] => set?.classNames ?? DIGITS;

/** What the classes of the data in use are called, by their labels; of own data there may be fewer than ten. */
export function useClassNames(): readonly string[] {
  return useDataInUse(namesIn);
}

export function className(label: number): string {
  return nameOf(namesIn(useDataInUse.getState()), label);
}
