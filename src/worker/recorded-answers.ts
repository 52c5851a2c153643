import type { BookEntry } from '../engine/answer-book.ts';
import type { SplitSheet } from '../engine/answer-sheet.ts';
import { fitTemperature } from '../engine/calibration/fit-temperature.ts';
import { logSigmoid } from '../engine/calibration/split-answers.ts';
import type { Examples } from '../engine/examples.ts';
import type { Trainer } from '../engine/trainer.ts';
import type { ScoredSplit } from '../spec/answers.ts';
import type { Evaluation } from '../spec/evaluation.ts';
import type { AnswersReport, TemperatureReport, WhichEvaluation } from './protocol.ts';

/** It takes some 15 ms, which training waits for, and more digits make hardly a difference. */
const MOST_FITTED = 5_000;

interface Files {
  readonly training: Examples;
  readonly test: Examples;
}

/** What the page is told of the evaluations of a run. */
export class RecordedAnswers {
  readonly #runId: number;
  readonly #trainer: Trainer;
  readonly #files: Files;
  /** Fitting takes milliseconds, and the weights of an evaluation stay the same. */
  #temperature: TemperatureReport | null = null;

  constructor(runId: number, trainer: Trainer, files: Files) {
    this.#runId = runId;
    this.#trainer = trainer;
    this.#files = files;
  }

  /** Null while there is no such evaluation, or when it scored no digits of that split. */
  of(split: ScoredSplit, which: WhichEvaluation): AnswersReport | null {
    const entry = this.#entry(which);
    const predictions = entry?.predictions[split].slice();
    if (entry === undefined || predictions === undefined || predictions.length === 0) return null;
    const { number, evaluation } = entry;
    const indices = this.#indices(split, predictions.length);
    if (indices === null) return null;
    const { labels } = split === 'test' ? this.#files.test : this.#files.training;
    return {
      runId: this.#runId,
      number,
      evaluation,
      split,
      indices,
      labels: Uint8Array.from(indices, (index) => labels[index] ?? 0),
      predictions,
      logits: this.#logits(split, evaluation),
      loss: this.#trainer.spec.loss,
      recorded: this.#trainer.book.entries.map(({ number, step, epoch }) => ({
        number,
        step,
        epoch,
      })),
    };
  }

  /** Null when there is no such evaluation. */
  predictionsOf(split: ScoredSplit, number: number): Uint8Array | null {
    return this.#entry(number)?.predictions[split].slice() ?? null;
  }

  /** Null where the logits of its held-out digits are not kept. */
  temperatureOf(which: WhichEvaluation): TemperatureReport | null {
    const entry = this.#entry(which);
    if (entry === undefined) return null;
    if (this.#temperature?.number === entry.number) return this.#temperature;
    const answers = this.of('validation', entry.number);
    if (!answers?.logits) return null;
    const digits = Math.min(MOST_FITTED, answers.labels.length);
    const classes = answers.logits.length / answers.labels.length;
    const labels = answers.labels.subarray(0, digits);
    const fitted = answers.logits.subarray(0, digits * classes);
    const logits = answers.loss === 'quadratic' ? fitted.map(logSigmoid) : fitted;
    const temperature = fitTemperature({ labels, logits });
    this.#temperature = { runId: this.#runId, number: entry.number, temperature, digits };
    return this.#temperature;
  }

  #entry(which: WhichEvaluation): BookEntry | undefined {
    const { book, currentEvaluation } = this.#trainer;
    return which === 'current'
      ? book.entries.findLast(({ evaluation }) => evaluation === currentEvaluation)
      : book.entries.find(({ number }) => number === which);
  }

  /** The digits of a split are the same at every evaluation, so any sheet lists them. */
  #indices(split: ScoredSplit, digits: number): Uint16Array | null {
    const { book } = this.#trainer;
    const sheets = book.entries.map(({ evaluation }) => book.sheetOf(evaluation)?.[split]);
    const sheet = sheets.find((candidate) => candidate?.count === digits);
    return sheet?.indices.slice(0, digits) ?? null;
  }

  #logits(split: ScoredSplit, evaluation: Evaluation): Float32Array | null {
    const sheet = this.#trainer.book.sheetOf(evaluation)?.[split];
    return sheet === undefined ? null : logitsOf(sheet);
  }
}

function logitsOf({ logits, count, predictions }: SplitSheet): Float32Array {
  return logits.slice(0, (count * logits.length) / predictions.length);
}

/** What of a report can be handed over instead of copied: all of it was made for the page. */
export function buffersOf({
  indices,
  labels,
  predictions,
  logits,
}: AnswersReport): ArrayBufferLike[] {
  const arrays = [indices, labels, predictions, ...(logits === null ? [] : [logits])];
  return arrays.map(({ buffer }) => buffer);
}
