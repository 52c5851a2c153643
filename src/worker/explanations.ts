import type { ExampleStore } from '../dataset/example-store.ts';
import type { Explainer } from '../engine/explain/explainer.ts';
import type { NearDigit } from '../engine/explain/nearest-digits.ts';
import type { Explanation, ExplanationRequest } from '../spec/explanation.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { Slices } from './slices.ts';

/** Half a slice of training, which goes on in between. */
const SLICE_MS = 5;

const now = () => performance.now();

/** What an explanation asks of the run. */
export interface ExplainedRun {
  readonly runId: number;
  readonly weightsStep: number;
  readonly explainer: Explainer;
  predict(digit: Uint8Array): Float32Array;
}

/** A question under way. */
interface Inquiry {
  /** @returns what came of it, or undefined while it lasts. */
  readonly advance: (deadline: number) => Explanation | null | undefined;
  readonly answer: (explanation: Explanation | null) => void;
}

/** Answers the page's questions one after the other, in slices between those of training. */
export class Explanations {
  readonly #training: ExampleStore;
  readonly #isHeld: () => boolean;
  readonly #slices = new Slices(() => this.#work());
  #inquiries: Inquiry[] = [];

  /**
   * @param training the training file.
   * @param isHeld whether the network's weights are not those of the run.
   */
  constructor(training: ExampleStore, isHeld: () => boolean) {
    this.#training = training;
    this.#isHeld = isHeld;
  }

  /** @param digit 784 grey levels. */
  ask(
    run: ExplainedRun,
    digit: Uint8Array,
    request: ExplanationRequest,
  ): Promise<Explanation | null> {
    if (this.#isHeld()) return Promise.resolve(null);
    const advance = begin(run, this.#training, digit, request);
    return new Promise((answer) => {
      this.#inquiries.push({ advance, answer });
      this.#slices.start();
    });
  }

  /** Answers none of the questions: their network is about to go. */
  drop(): void {
    for (const { answer } of this.#inquiries.splice(0)) answer(null);
  }

  /** One slice. @returns whether there is more to do. */
  #work(): boolean {
    if (this.#isHeld()) this.drop();
    const [inquiry] = this.#inquiries;
    if (inquiry === undefined) return false;
    const explanation = inquiry.advance(now() + SLICE_MS);
    if (explanation === undefined) return true;
    this.#inquiries.shift();
    inquiry.answer(explanation);
    return this.#inquiries.length > 0;
  }
}

function begin(
  run: ExplainedRun,
  training: ExampleStore,
  digit: Uint8Array,
  request: ExplanationRequest,
): Inquiry['advance'] {
  const { explainer } = run;
  const tag = () => ({ runId: run.runId, step: run.weightsStep });
  switch (request.kind) {
    case 'saliency': {
      const { kind, label } = request;
      return () => {
        const shares = explainer.saliency(digit, label);
        return shares && { ...tag(), kind, label, shares };
      };
    }
    case 'nearest': {
      const search = explainer.searchNearest(digit, request.count);
      return (deadline) => {
        const found = search.advance(now, deadline);
        return found === null ? undefined : { ...tag(), ...nearest(found, explainer, training) };
      };
    }
    case 'change': {
      const { kind, label } = request;
      const search = explainer.searchChange(digit, label);
      return (deadline) => {
        const found = search.advance(now, deadline);
        if (found === null) return undefined;
        const changed = found.digit;
        const probabilities = changed && run.predict(changed);
        const change = changed && probabilities && { digit: changed, probabilities };
        return { ...tag(), kind, label, change };
      };
    }
  }
}

function nearest(found: readonly NearDigit[], explainer: Explainer, { pixels }: ExampleStore) {
  const digits = found.map(({ index, squaredDistance }) => ({
    index,
    label: explainer.labelOf(index),
    distance: Math.sqrt(squaredDistance) / 255,
    pixels: pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT),
  }));
  return { kind: 'nearest' as const, digits };
}
