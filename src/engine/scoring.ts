import type { Evaluation, SplitScore } from '../spec/evaluation.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import type { AnswerBook } from './answer-book.ts';
import { type AnswerSheet, emptySheet } from './answer-sheet.ts';
import { Evaluator } from './evaluator.ts';
import type { Examples } from './examples.ts';
import type { Network } from './network.ts';
import type { Clock, Pass } from './pass.ts';

const NOTHING: SplitScore = { loss: 0, accuracy: 0, examples: 0 };

/** One evaluation after the other: the held-out digits first, then the test digits. */
export class Scoring {
  readonly #evaluator: Evaluator;
  readonly #training: Examples;
  readonly #test: Examples;
  readonly #validationFrom: number;
  readonly #book: AnswerBook;
  #sheet: AnswerSheet = emptySheet();
  #validation: SplitScore | null = null;
  #isOnTest = false;

  /** @param pass the evaluation operations of the network. @param book is given the answers. */
  constructor(
    network: Network,
    training: Examples,
    test: Examples,
    pass: Pass,
    book: AnswerBook,
    { classes, validationSize }: Pick<ExperimentSpec, 'classes' | 'validationSize'>,
  ) {
    this.#evaluator = new Evaluator(network, pass, classes);
    this.#book = book;
    this.#training = training;
    this.#test = test;
    this.#validationFrom = training.labels.length - validationSize;
  }

  get isDataReady(): boolean {
    return (
      this.#training.isReady(this.#validationFrom, this.#training.labels.length) &&
      this.#test.isReady(0, this.#test.labels.length)
    );
  }

  begin(): void {
    this.#validation = null;
    this.#sheet = this.#book.begin();
    const { validation } = this.#sheet;
    const digits = this.#training.labels.length;
    if (this.#validationFrom === digits) this.#beginTest();
    else {
      this.#isOnTest = false;
      this.#evaluator.begin(this.#training, this.#validationFrom, digits, false, validation);
    }
  }

  /** Returns whether both splits are scored. */
  advance(clock: Clock, deadline: number): boolean {
    while (this.#evaluator.advance(clock, deadline)) {
      if (this.#isOnTest) return true;
      this.#validation = this.#evaluator.score();
      this.#beginTest();
    }
    return false;
  }

  #beginTest(): void {
    this.#isOnTest = true;
    this.#evaluator.begin(this.#test, 0, this.#test.labels.length, true, this.#sheet.test);
  }

  /** To be asked once, when both are. */
  result(step: number, epoch: number): Evaluation {
    const test = this.#evaluator.score() ?? NOTHING;
    const evaluation = { step, epoch, validation: this.#validation, test };
    this.#book.finish(this.#sheet, evaluation);
    return evaluation;
  }
}
