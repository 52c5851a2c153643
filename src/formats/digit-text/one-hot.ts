import { CLASS_COUNT } from '../../spec/mnist.ts';

/** A class as the vector that the network's ten outputs are compared with: 1 in its place, else 0. */
export function oneHot(label: number): number[] {
  return Array.from({ length: CLASS_COUNT }, (_, place) => (place === label ? 1 : 0));
}
