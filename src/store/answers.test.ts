import { beforeEach, describe, expect, it } from 'vitest';
import { WHOLE_TEST } from '../spec/selection.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import type { AnswersReport, WhichEvaluation } from '../worker/protocol.ts';
import {
  chooseEvaluation,
  compareWith,
  startAnswers,
  startComparing,
  useAnswers,
} from './answers.ts';
import { narrowSelection, useSelection } from './selection.ts';
import { startSession } from './session.ts';

const score = { loss: 1, accuracy: 1, examples: 1 };
const evaluationAt = (step: number) => ({ step, epoch: step, validation: null, test: score });
let trainer: FakeTrainer;
let newest = 0;

function report(which: WhichEvaluation): AnswersReport {
  const number = which === 'current' ? newest : which;
  return {
    runId: trainer.runId,
    number,
    evaluation: evaluationAt(number),
    split: 'test',
    indices: Uint16Array.of(0),
    labels: Uint8Array.of(1),
    predictions: Uint8Array.of(number),
    logits: new Float32Array(10),
    loss: 'crossEntropy',
    recorded: Array.from({ length: newest + 1 }, (_, n) => ({ number: n, step: n, epoch: n })),
  };
}

const evaluate = async (number: number) => {
  newest = number;
  trainer.progress({ step: number, evaluations: [evaluationAt(number)] });
  await settle();
};
const shown = () => useAnswers.getState().shown;
const questions = () => trainer.asked.filter((request) => request.startsWith('answers'));

beforeEach(async () => {
  trainer = new FakeTrainer();
  trainer.answersTo = (_split, which) => report(which);
  newest = 0;
  useSelection.setState(WHOLE_TEST);
  startSession(trainer.create);
  await settle();
});

describe('the answers on show', () => {
  it('cost nothing while nobody looks', async () => {
    await evaluate(3);
    expect(questions()).toEqual([]);
  });

  it('follow the newest evaluation until nobody looks any more', async () => {
    const stop = startAnswers();
    await evaluate(1);
    await evaluate(2);
    expect(shown()?.answers.number).toBe(2);
    expect(shown()?.facts?.probabilities).toHaveLength(10);
    stop();
    expect(shown()).toBeNull();
  });

  it('come with those of the evaluation before only while somebody compares', async () => {
    const stop = startAnswers();
    await evaluate(2);
    expect(shown()?.earlier).toBeNull();
    const stopComparing = startComparing();
    await settle();
    expect(shown()?.earlier).toMatchObject({ number: 1, predictions: Uint8Array.of(1) });
    stopComparing();
    await evaluate(3);
    expect(shown()?.earlier).toBeNull();
    narrowSelection({ change: 'newlyRight' });
    await settle();
    expect(shown()?.earlier?.number).toBe(2);
    stop();
  });

  it('are known to be none only once that was asked', async () => {
    trainer.answersTo = () => null;
    const stop = startAnswers();
    expect(useAnswers.getState()).toMatchObject({ shown: null, isKnown: false });
    await settle();
    expect(useAnswers.getState()).toMatchObject({ shown: null, isKnown: true });
    stop();
  });

  it('are the same object while the same evaluation is on show', async () => {
    const stop = startAnswers();
    await evaluate(2);
    chooseEvaluation(1);
    await settle();
    const before = shown();
    await evaluate(3);
    expect(shown()?.answers).toBe(before?.answers);
    expect(shown()?.facts).toBe(before?.facts);
    expect(shown()?.recorded).toHaveLength(4);
    stop();
  });

  it('stay on show when the run does not keep the chosen evaluation any more', async () => {
    const stop = startAnswers();
    await evaluate(2);
    chooseEvaluation(1);
    await settle();
    trainer.answersTo = () => null;
    await evaluate(3);
    expect(shown()?.answers.number).toBe(1);
    stop();
  });

  it('are never those of a question that was overtaken', async () => {
    const stop = startAnswers();
    await evaluate(2);
    const seen: (number | undefined)[] = [];
    const unsubscribe = useAnswers.subscribe((state) => seen.push(state.shown?.answers.number));
    chooseEvaluation(0);
    chooseEvaluation(1);
    await settle();
    expect(seen).not.toContain(0);
    expect(shown()?.answers.number).toBe(1);
    unsubscribe();
    stop();
  });

  it('stay at the evaluation that was chosen, and go on when it is let go', async () => {
    const stop = startAnswers();
    await evaluate(2);
    chooseEvaluation(1);
    await evaluate(3);
    expect(shown()?.answers.number).toBe(1);
    chooseEvaluation('current');
    await settle();
    expect(shown()?.answers.number).toBe(3);
    stop();
  });

  it('are compared with the evaluation that was chosen for it', async () => {
    const stop = startAnswers();
    const stopComparing = startComparing();
    await evaluate(3);
    compareWith(0);
    await settle();
    expect(shown()?.earlier?.number).toBe(0);
    stopComparing();
    stop();
  });

  it('are none for training digits, which are not scored', async () => {
    const stop = startAnswers();
    await evaluate(1);
    narrowSelection({ split: 'training' });
    await settle();
    expect(shown()).toBeNull();
    stop();
  });

  it('go on for one view when another closes', async () => {
    const [first, second] = [startAnswers(), startAnswers()];
    first();
    first();
    await evaluate(4);
    expect(shown()?.answers.number).toBe(4);
    second();
  });

  it('choose nothing in a new run', async () => {
    const stop = startAnswers();
    await evaluate(2);
    chooseEvaluation(1);
    await settle();
    startSession(trainer.create);
    await settle();
    expect(useAnswers.getState().which).toBe('current');
    stop();
    chooseEvaluation(1);
    startSession(trainer.create);
    await settle();
    expect(useAnswers.getState().which).toBe('current');
  });
});
