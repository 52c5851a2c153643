import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../spec/evaluation.ts';
import type { ProgressEvent } from '../worker/protocol.ts';
import { CurvesData } from './curves-data.ts';

function evaluationAt(step: number, accuracy: number): Evaluation {
  const score = { loss: 1, accuracy, examples: 10 };
  return { step, epoch: step / 10, validation: score, test: score };
}

/** The evaluations that are drawn after these, each in an event of its own. */
function drawn(evaluations: readonly Evaluation[]): readonly Evaluation[] {
  const data = new CurvesData();
  for (const evaluation of evaluations) {
    const { step, epoch } = evaluation;
    const event = { losses: new Float32Array(0), firstStep: 1, step, epoch };
    data.take({ ...event, evaluations: [evaluation] } as unknown as ProgressEvent);
  }
  return data.read().evaluations;
}

const [start, first, second] = [0, 10, 20].map((step) => evaluationAt(step, 0.9)) as [
  Evaluation,
  Evaluation,
  Evaluation,
];

describe('the curves of a network that was taught', () => {
  it('show it as it is after the lesson', () => {
    const taught = evaluationAt(10, 0.8);
    expect(drawn([start, first, taught])).toEqual([start, taught]);
    expect(drawn([start, first, taught, second])).toEqual([start, taught, second]);
  });

  it('are as they were once the lesson is taken back', () => {
    expect(drawn([start, first, evaluationAt(10, 0.8), first])).toEqual([start, first]);
  });

  it('are so also where the last evaluation was steps before', () => {
    const between = evaluationAt(15, 0.8);
    expect(drawn([start, first, between, first])).toEqual([start, first]);
    expect(drawn([start, first, between, first, second])).toEqual([start, first, second]);
  });
});
