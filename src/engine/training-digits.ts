import type { ExperimentSpec } from '../spec/experiment.ts';
import { CLASS_COUNT } from '../spec/mnist.ts';
import type { Examples } from './examples.ts';
import { PURPOSE, RandomStream } from './random.ts';

type Choice = Pick<
  ExperimentSpec,
  'seed' | 'classes' | 'labelNoise' | 'trainingSize' | 'validationSize'
>;

/** Which digits of the training file an experiment trains on, and under which labels. */
export class TrainingDigits {
  readonly #examples: Examples;
  readonly #choice: Choice;
  readonly #isChosen: readonly boolean[];
  readonly #noise: RandomStream;

  constructor(examples: Examples, choice: Choice) {
    this.#examples = examples;
    this.#choice = choice;
    this.#isChosen = chosenClasses(choice.classes);
    this.#noise = new RandomStream(choice.seed, PURPOSE.labelNoise, 0, 0);
  }

  /** Digits that are not held out: those of the experiment are the first of its classes among them. */
  get available(): number {
    return this.#examples.labels.length - this.#choice.validationSize;
  }

  /** Whether only some classes take part: which digits those are is known once all have arrived. */
  get isSubset(): boolean {
    return this.#choice.classes.length < CLASS_COUNT;
  }

  /**
   * Lists them in the order of the file.
   *
   * @returns how many there are: at most `into.length`, the experiment's training size.
   */
  list(into: Int32Array): number {
    if (!this.isSubset) {
      // There may be room for more than there are.
      const all = Math.min(into.length, this.available);
      for (let i = 0; i < all; i++) into[i] = i;
      return all;
    }
    let count = 0;
    const { labels } = this.#examples;
    for (let i = 0; i < this.available && count < into.length; i++) {
      if (this.#isChosen[labels[i] ?? 0]) into[count++] = i;
    }
    return count;
  }

  isReady(from: number, to: number): boolean {
    return this.#examples.isReady(from, to);
  }

  /** What a digit is trained to be: with the label noise's probability another of the classes. */
  labelOf(digit: number): number {
    const label = this.#examples.labels[digit] ?? 0;
    const { labelNoise, classes } = this.#choice;
    if (labelNoise === 0 || this.#noise.uniform(2 * digit) >= labelNoise) return label;
    const others = classes.length - 1;
    const drawn = this.#noise.below(others, 2 * digit + 1);
    const isPast = drawn >= classes.indexOf(label);
    return classes[isPast ? drawn + 1 : drawn] ?? label;
  }
}

/** For each class whether it takes part. */
export function chosenClasses(classes: readonly number[]): boolean[] {
  return Array.from({ length: CLASS_COUNT }, (_, label) => classes.includes(label));
}
