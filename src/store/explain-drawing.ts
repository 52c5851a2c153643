import type { Explanation, ExplanationRequest } from '../spec/explanation.ts';
import type { Prediction } from '../worker/protocol.ts';
import { useData } from './data.ts';
import { useDrawing } from './drawing.ts';
import { byLikelihood, subjectOf, targetFor } from './explanation-subject.ts';
import { initialExplanations, useExplanations } from './explanations.ts';
import { createPace } from './pace.ts';
import { useRun } from './run.ts';
import { currentClient, hasNetwork } from './session.ts';

/** How many of the nearest training digits are shown. */
const NEAREST = 6;

/** Explanations begin at least this far apart: each costs the worker a few slices. */
const GAP_MS = 250;

/**
 * Keeps the explanations as the drawing and its newest answer are, until the returned function is
 * called. An answer is renewed whenever the drawing or the weights have changed: they follow it.
 */
export function startExplanations(): () => void {
  let isBusy = false;
  let isStopped = false;
  const questions = new Questions(() => isStopped);
  const pace = createPace(
    () => void look(),
    GAP_MS,
    () => isBusy || isStopped,
  );
  async function look(): Promise<void> {
    isBusy = true;
    if (await hasNetwork()) await questions.ask();
    isBusy = false;
    pace.resume();
  }
  const stops = [
    useDrawing.subscribe((now, before) => {
      const isSame = now.digit === before.digit && now.prediction === before.prediction;
      if (!isSame) pace.request();
    }),
    useExplanations.subscribe((now, before) => {
      if (now.isTargetChosen && now.target !== before.target) pace.request();
    }),
    useData.subscribe(pace.request),
  ];
  pace.request();
  return () => {
    isStopped = true;
    pace.stop();
    for (const stop of stops) stop();
  };
}

/** What is explained now. */
interface Topic {
  readonly digit: Uint8Array;
  readonly prediction: Prediction;
  readonly answer: number;
  readonly target: number;
}

/** Asks one question after the other, each only when something has changed that it depends on. */
class Questions {
  readonly #isStopped: () => boolean;
  /** What each was last answered for. */
  readonly #answered = new Map<ExplanationRequest['kind'], readonly unknown[]>();
  #digit: Uint8Array | null = null;

  constructor(isStopped: () => boolean) {
    this.#isStopped = isStopped;
  }

  async ask(): Promise<void> {
    const topic = this.#topic();
    if (topic === null) return;
    const { digit, prediction, answer, target } = topic;
    const { loadedBytes, done } = useData.getState();
    await this.#put(topic, { kind: 'saliency', label: answer }, [digit, prediction]);
    // Which digits are near does not depend on the weights.
    const arrived = [digit, prediction.runId, loadedBytes, done];
    await this.#put(topic, { kind: 'nearest', count: NEAREST }, arrived);
    await this.#put(topic, { kind: 'change', label: target }, [digit, prediction, target]);
  }

  /** Says on the page what there is to explain. @returns null when there is nothing. */
  #topic(): Topic | null {
    const { digit, prediction } = useDrawing.getState();
    const subject = subjectOf(digit, prediction);
    const { target: before, isTargetChosen } = useExplanations.getState();
    if (subject !== 'explained' || digit === null || prediction === null) {
      const choice = isTargetChosen && { target: before, isTargetChosen };
      useExplanations.setState({ ...initialExplanations, subject, ...choice });
      this.#answered.clear();
      return null;
    }
    const { probabilities } = prediction;
    const isNew = digit !== this.#digit;
    const target = targetFor({ target: before, isTargetChosen }, probabilities, isNew);
    this.#digit = digit;
    const [answer = 0] = byLikelihood(probabilities);
    useExplanations.setState({ subject, answer, target });
    return { digit, prediction, answer, target };
  }

  async #put(topic: Topic, request: ExplanationRequest, causes: readonly unknown[]): Promise<void> {
    const before = this.#answered.get(request.kind);
    if (!this.#isCurrent(topic) || before?.every((cause, i) => cause === causes[i])) return;
    const explanation = await askWorker(topic.digit, request);
    if (explanation === null || !this.#isCurrent(topic)) return;
    this.#answered.set(request.kind, causes);
    show(explanation, topic.digit);
  }

  /** Whether the drawing is still the one that is asked about. */
  #isCurrent({ digit }: Topic): boolean {
    return !this.#isStopped() && useDrawing.getState().digit === digit;
  }
}

/** Null when nobody could answer, or another network did. */
async function askWorker(
  digit: Uint8Array,
  request: ExplanationRequest,
): Promise<Explanation | null> {
  const outcome = await currentClient()?.explain(digit, request);
  if (!outcome?.ok || outcome.value?.runId !== useRun.getState().runId) return null;
  return outcome.value;
}

function show(explanation: Explanation, digit: Uint8Array): void {
  switch (explanation.kind) {
    case 'saliency': {
      const { label, shares } = explanation;
      useExplanations.setState({ saliency: { digit, label, shares } });
      return;
    }
    case 'nearest':
      useExplanations.setState({ nearest: explanation.digits });
      return;
    case 'change': {
      const { label: target, change } = explanation;
      const probability = change?.probabilities[target] ?? 0;
      const changed = change && { digit: change.digit, probability };
      useExplanations.setState({ change: { digit, target, changed } });
    }
  }
}
