import { describe, expect, it } from 'vitest';
import type { SplitAnswers } from '../spec/answers.ts';
import { answerFacts, probabilitiesOf } from './answer-facts.ts';

const score = { loss: 1, accuracy: 0.5, examples: 1 };

function answersWith(change: Partial<SplitAnswers>): SplitAnswers {
  return {
    number: 0,
    evaluation: { step: 1, epoch: 1, validation: null, test: score },
    split: 'test',
    indices: Uint16Array.of(0),
    labels: Uint8Array.of(1),
    predictions: Uint8Array.of(0),
    logits: Float32Array.of(Math.log(3), 0, ...new Array(8).fill(-Infinity)),
    loss: 'crossEntropy',
    ...change,
  };
}

describe('the facts of an answer', () => {
  it('are its probabilities, how sure it is, and how surprised by the label', () => {
    const facts = answerFacts(answersWith({}));
    expect(facts?.probabilities[0]).toBeCloseTo(0.75, 6);
    expect(facts?.probabilities[1]).toBeCloseTo(0.25, 6);
    expect(facts?.confidences[0]).toBeCloseTo(0.75, 6);
    // −ln ¼
    expect(facts?.losses[0]).toBeCloseTo(1.386294, 5);
  });

  it('stay finite when logits differ by 1000', () => {
    const logits = Float32Array.of(1_000, 0, ...new Array(8).fill(0));
    const facts = answerFacts(answersWith({ logits }));
    expect(facts?.probabilities[0]).toBe(1);
    expect(facts?.losses[0]).toBe(1_000);
  });

  it('have half the squared error for a loss where the cost is quadratic', () => {
    // Sigmoid outputs 0.6 for class 0 and 0.2 for the label, of odds 1.5 and 0.25: ½ (0.6² + 0.8²).
    const logits = Float32Array.of(Math.log(1.5), Math.log(0.25), ...new Array(8).fill(-Infinity));
    const facts = answerFacts(answersWith({ logits, loss: 'quadratic' }));
    expect(facts?.losses[0]).toBeCloseTo(0.5, 6);
    expect(facts?.probabilities[0]).toBeCloseTo(0.75, 6);
  });

  it('are not known where the logits are not kept', () => {
    expect(answerFacts(answersWith({ logits: null }))).toBeNull();
  });
});

describe('probabilities', () => {
  it('come closer together at a higher temperature and keep their order', () => {
    const logits = Float32Array.from({ length: 10 }, (_, k) => k);
    const warm = probabilitiesOf(logits, 2);
    const plain = probabilitiesOf(logits, 1);
    expect(warm[9]).toBeLessThan(plain[9] ?? 0);
    expect(warm[0]).toBeGreaterThan(plain[0] ?? 1);
    expect([...warm]).toEqual([...warm].sort((a, b) => a - b));
    // Dividing by 2 beforehand is the same.
    const halved = probabilitiesOf(
      logits.map((logit) => logit / 2),
      1,
    );
    for (const [k, share] of warm.entries()) expect(share).toBeCloseTo(halved[k] ?? 0, 6);
  });
});
