import type { Evaluation, SplitScore } from '../spec/evaluation.ts';
import { TEST_EXAMPLES, TRAINING_FILE_EXAMPLES } from '../spec/mnist.ts';
import { Evaluator } from './evaluator.ts';
import type { Examples } from './examples.ts';
import type { Kernels } from './kernels/kernels.ts';
import { type Network, trainingSize } from './network.ts';
import type { Clock } from './pass.ts';

/** One evaluation after the other: the held-out digits first, then the test digits. */
export class Scoring {
  readonly #evaluator: Evaluator;
  readonly #training: Examples;
  readonly #test: Examples;
  readonly #validationFrom: number;
  #validation: SplitScore | null = null;
  #isOnTest = false;

  constructor(
    kernels: Kernels,
    network: Network,
    training: Examples,
    test: Examples,
    validationSize: number,
  ) {
    const { layers } = network.parameters;
    const parts = { kernels, layers, workspace: network.workspace };
    this.#evaluator = new Evaluator(parts, network.evaluationOrder);
    this.#training = training;
    this.#test = test;
    this.#validationFrom = trainingSize({ validationSize });
  }

  get isDataReady(): boolean {
    return (
      this.#training.isReady(this.#validationFrom, TRAINING_FILE_EXAMPLES) &&
      this.#test.isReady(0, TEST_EXAMPLES)
    );
  }

  begin(): void {
    this.#validation = null;
    this.#isOnTest = this.#validationFrom === TRAINING_FILE_EXAMPLES;
    if (this.#isOnTest) this.#evaluator.begin(this.#test, 0, TEST_EXAMPLES);
    else this.#evaluator.begin(this.#training, this.#validationFrom, TRAINING_FILE_EXAMPLES);
  }

  /** Returns whether both splits are scored. */
  advance(clock: Clock, deadline: number): boolean {
    while (this.#evaluator.advance(clock, deadline)) {
      if (this.#isOnTest) return true;
      this.#validation = this.#evaluator.score();
      this.#isOnTest = true;
      this.#evaluator.begin(this.#test, 0, TEST_EXAMPLES);
    }
    return false;
  }

  result(step: number, epoch: number): Evaluation {
    return { step, epoch, validation: this.#validation, test: this.#evaluator.score() };
  }
}
