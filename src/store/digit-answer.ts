import { create } from 'zustand';
import type { Prediction } from '../worker/protocol.ts';
import { createPacedQuestion } from './paced-question.ts';
import { isActive, useRun } from './run.ts';
import { predict } from './session.ts';

/** Two questions are at least this far apart. */
const GAP_MS = 250;

export interface DigitAnswerState {
  /** 784 grey levels: what is answered; the same array as was given. */
  readonly pixels: Uint8Array | null;
  /** What the network says to it; null while it has not answered. */
  readonly prediction: Prediction | null;
}

export const initialDigitAnswer: DigitAnswerState = { pixels: null, prediction: null };

export const useDigitAnswer = create<DigitAnswerState>()(() => initialDigitAnswer);

/**
 * Keeps a recent answer to a digit until the returned function is called. It is asked for at each
 * evaluation, and is that of the weights which the network has when asked: in a run that goes on they
 * are some steps past the evaluation.
 *
 * @param pixels 784 grey levels.
 */
export function startDigitAnswer(pixels: Uint8Array): () => void {
  const take = (prediction: Prediction | null) => {
    if (prediction !== null) useDigitAnswer.setState({ pixels, prediction });
  };
  const question = createPacedQuestion(() => predict(pixels), take, GAP_MS);
  const stop = useRun.subscribe((run, before) => {
    const isOther =
      run.evaluation !== before.evaluation ||
      run.runId !== before.runId ||
      run.isBestRestored !== before.isBestRestored ||
      (!isActive(run.status) && (run.step !== before.step || run.status !== before.status));
    if (isOther) question.request();
  });
  question.request();
  return () => {
    question.stop();
    stop();
  };
}
