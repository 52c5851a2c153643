import type { RecipeId } from './recipes.ts';

/** A result that a recipe stands beside. */
export interface Publication {
  /** Test accuracy, 0 to 1. */
  readonly accuracy: number;
  /** The upper end, where a source gives a range. */
  readonly upTo?: number;
  readonly source: string;
  /** Left out where no lasting address is known. */
  readonly url?: string;
}

/** What others reached. `best` names the result of its kind it is measured against. */
export const PUBLICATIONS: Readonly<Partial<Record<RecipeId, Publication>>> = {
  jostmey: {
    accuracy: 0.9842,
    source: 'jostmey/DeepNeuralClassifier',
    url: 'https://github.com/jostmey/DeepNeuralClassifier',
  },
  hill: {
    accuracy: 0.975,
    source: 'Tobias Hill, Neural network in Java, part 5',
    url: 'https://machinelearning.tobiashill.se',
  },
  nielsen: {
    accuracy: 0.94,
    upTo: 0.95,
    source: 'an R and C++ version of Michael Nielsen’s chapter 1',
    url: 'http://neuralnetworksanddeeplearning.com/chap1.html',
  },
  shahrestani: {
    accuracy: 0.9807,
    source: 'Shahrestani, Programming #11 (Keras)',
  },
  dl4j: {
    accuracy: 0.971,
    source: 'Deeplearning4j tutorial',
  },
  best: {
    accuracy: 0.993,
    source: 'Simard, Steinkraus & Platt 2003',
    url: 'https://doi.org/10.1109/ICDAR.2003.1227801',
  },
};
