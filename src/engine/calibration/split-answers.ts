import { exp } from '../../lib/math/exp.ts';
import { log1p } from '../../lib/math/log.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { Examples } from '../examples.ts';
import { inferenceOperations } from '../forward.ts';
import type { Kernels } from '../kernels/kernels.ts';
import type { Network } from '../network.ts';
import { arrayAt } from '../parameters.ts';
import { type Clock, Pass, UNHURRIED } from '../pass.ts';
import { modelOf } from '../plan.ts';
import { SOLO } from '../team.ts';
import { chosenClasses } from '../training-digits.ts';

/** What a network says to n digits of the experiment's classes, in the order of their file. */
export interface Answers {
  /** [n, classes]. Their softmax is what a prediction says. */
  readonly logits: Float32Array;
  readonly labels: Uint8Array;
}

/**
 * Answers the digits of a range that are of the experiment's classes, in slices, with the parameters
 * as they stand. It has a workspace of its own and leaves a training step under way alone; whoever
 * advances it sees to it that the parameters stay the same until the end.
 *
 * The outputs of a network with quadratic cost are sigmoids, and a prediction divides them by their
 * sum. Their logarithms are logits of the same answer: softmax(log σ) = σ / Σσ.
 */
export class SplitAnswers {
  readonly #kernels: Kernels;
  readonly #network: Network;
  readonly #isQuadratic: boolean;
  readonly #pixels: Uint8Array;
  readonly #pass: Pass;
  readonly #digits: readonly number[];
  readonly #answers: Answers;
  readonly #classes: number;
  #next = 0;

  /** @param to the digits from … to − 1 have arrived. */
  constructor(
    kernels: Kernels,
    network: Network,
    spec: ExperimentSpec,
    { pixels, labels }: Examples,
    { from, to }: { readonly from: number; readonly to: number },
  ) {
    const { layers } = network.parameters;
    const { workspace } = network.answerRoom;
    const parts = { kernels, layers, workspace, model: modelOf(spec), members: 1 };
    const operations = inferenceOperations(parts);
    this.#kernels = kernels;
    this.#network = network;
    this.#isQuadratic = spec.loss === 'quadratic';
    this.#pixels = pixels;
    this.#pass = new Pass(operations, { from: 0, to: operations.length }, SOLO);
    this.#digits = digitsOf(labels, spec.classes, from, to);
    this.#classes = arrayAt(layers, layers.length - 1).shape.outputs;
    this.#answers = {
      logits: new Float32Array(this.#digits.length * this.#classes),
      labels: Uint8Array.from(this.#digits, (digit) => labels[digit] ?? 0),
    };
  }

  /** Goes on until the deadline, for one chunk at least. @returns all answers, or null while it lasts. */
  advance(clock: Clock, deadline: number): Answers | null {
    while (this.#next < this.#digits.length) {
      this.#answerChunk();
      if (clock() >= deadline) break;
    }
    return this.#next < this.#digits.length ? null : this.#answers;
  }

  #answerChunk(): void {
    const { answerRoom, levels } = this.#network;
    const { workspace, order } = answerRoom;
    const chunk = this.#digits.slice(this.#next, this.#next + order.length);
    order.set(chunk);
    workspace.rows = chunk.length;
    this.#kernels.gatherPixels(this.#pixels, order, 0, 0, chunk.length, levels, workspace.inputs);
    this.#pass.advance(UNHURRIED, 0);
    const outputs = arrayAt(workspace.activations, workspace.activations.length - 1);
    const logits = outputs.subarray(0, chunk.length * this.#classes);
    const start = this.#next * this.#classes;
    this.#answers.logits.set(this.#isQuadratic ? logits.map(logSigmoid) : logits, start);
    this.#next += chunk.length;
  }
}

function digitsOf(
  labels: Uint8Array,
  classes: readonly number[],
  from: number,
  to: number,
): number[] {
  const isChosen = chosenClasses(classes);
  const digits: number[] = [];
  for (let digit = from; digit < to; digit++) {
    if (isChosen[labels[digit] ?? 0]) digits.push(digit);
  }
  return digits;
}

/**
 * log 1 / (1 + e⁻ᶻ), finite wherever z is: the logit of a class whose output is a sigmoid, as a
 * prediction divides the outputs by their sum.
 */
export function logSigmoid(z: number): number {
  return z < 0 ? z - log1p(exp(z)) : -log1p(exp(-z));
}
