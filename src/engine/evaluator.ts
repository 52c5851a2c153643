import type { SplitScore } from '../spec/evaluation.ts';
import type { SplitSheet } from './answer-sheet.ts';
import { addChunk, type ChunkTally } from './chunk-tally.ts';
import type { Examples } from './examples.ts';
import type { Network } from './network.ts';
import { arrayAt } from './parameters.ts';
import type { Clock, Pass } from './pass.ts';
import { chosenClasses } from './training-digits.ts';
import { CHUNK_ROWS } from './workspace.ts';

/** Scores the digits of a range that are of the experiment's classes, in slices, as the parameters stand. */
export class Evaluator {
  readonly #network: Network;
  readonly #pass: Pass;
  readonly #isChosen: readonly boolean[];
  readonly #tally: ChunkTally = { loss: 0, correct: 0 };
  #examples: Examples | null = null;
  #sheet: SplitSheet | null = null;
  #count = 0;
  #next = 0;
  #to = 0;

  /** @param pass the evaluation operations of the network. */
  constructor(network: Network, pass: Pass, classes: readonly number[]) {
    this.#network = network;
    this.#pass = pass;
    this.#isChosen = chosenClasses(classes);
  }

  /** @param sheet is given the answers as well. */
  begin(
    examples: Examples,
    from: number,
    to: number,
    isOnTest: boolean,
    sheet: SplitSheet | null = null,
  ): void {
    this.#examples = examples;
    this.#sheet = sheet;
    sheet?.clear(to - from, this.#classes);
    this.#network.evaluation.isOnTest = isOnTest;
    this.#count = 0;
    this.#next = from;
    this.#to = to;
    this.#tally.loss = 0;
    this.#tally.correct = 0;
    this.#pass.restart();
    this.#beginChunk();
  }

  /** Returns whether all digits are scored. */
  advance(clock: Clock, deadline: number): boolean {
    const { workspace, evaluation } = this.#network;
    while (this.#pass.advance(clock, deadline)) {
      addChunk(workspace, this.#tally);
      this.#sheet?.add(workspace, evaluation, this.#classes);
      this.#count += workspace.rows;
      if (this.#next >= this.#to) return true;
      this.#beginChunk();
      if (clock() >= deadline) return false;
    }
    return false;
  }

  /** Null when there were no digits to score. */
  score(): SplitScore | null {
    const examples = this.#count;
    if (examples === 0) return null;
    const { loss, correct } = this.#tally;
    return { loss: loss / examples, accuracy: correct / examples, examples };
  }

  get #classes(): number {
    const { layers } = this.#network.parameters;
    return arrayAt(layers, layers.length - 1).shape.outputs;
  }

  /** Takes the next digits of the classes, passing over the others. */
  #beginChunk(): void {
    const { workspace, evaluation } = this.#network;
    const labels = this.#examples?.labels;
    let rows = 0;
    while (this.#next < this.#to && rows < CHUNK_ROWS) {
      const label = labels?.[this.#next] ?? 0;
      if (this.#isChosen[label]) {
        evaluation.order[rows] = this.#next;
        workspace.labels[rows] = label;
        rows += 1;
      }
      this.#next += 1;
    }
    workspace.rows = rows;
  }
}
