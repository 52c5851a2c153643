import type { RecipeId } from './recipes.ts';

/** A result that a recipe stands beside. */
export interface Publication {
  /** Test accuracy, 0 to 1. */
  readonly accuracy: number;
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
  /** The middle of what a version in R and C++ reports: 94 to 95 %. */
  nielsen: {
    accuracy: 0.945,
    source: 'Michael Nielsen, Neural Networks and Deep Learning, chapter 1',
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
