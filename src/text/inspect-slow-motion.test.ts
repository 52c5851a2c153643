import { describe, expect, it } from 'vitest';
import type { SlowStepFinding } from '../spec/inspection/slow-step.ts';
import { inspectSlowMotion } from './en/inspect-slow-motion.ts';

/** What is said of the loss of a 7 that the network gives this probability. */
function said(probability: number, loss = -Math.log(probability)): string {
  const probabilities = new Float64Array(10);
  probabilities[7] = probability;
  const example = {
    index: 0,
    pixels: new Uint8Array(784),
    isAugmented: false,
    label: 7,
    logits: new Float64Array(10),
    probabilities,
    loss,
  };
  const finding: SlowStepFinding = {
    step: 1,
    batchRows: 1,
    loss,
    lossKind: 'crossEntropy',
    labelSmoothing: 0,
    learningRate: 0.1,
    optimizer: 'sgd',
    hasDropout: false,
    example,
    layers: [],
  };
  return inspectSlowMotion.captions.loss(finding, '7');
}

describe('the loss of a digit in words', () => {
  it('is the logarithm of the probability as it is shown', () => {
    expect(said(0.0797132)).toContain('The probability of 7 is 7.97\u00a0%');
    for (const probability of [0.0797132, 0.5, 0.31415926, 0.98765, 0.9999998712, 3.1e-9]) {
      const sentence = said(probability);
      const [, shown = '', loss = ''] = /−ln ([\d.e−]+) = ([\d.e−]+)\. /.exec(sentence) ?? [];
      const plain = (figure: string) => Number(figure.replace('−', '-'));
      // The loss is shown to four places, or four digits where it is below 0.001.
      const tolerance = plain(loss) < 0.001 ? 0.0005 * plain(loss) : 0.000051;
      expect(Math.abs(-Math.log(plain(shown)) - plain(loss)), sentence).toBeLessThan(tolerance);
    }
  });

  it('is about that where it was found in shorter numbers', () => {
    expect(said(0.0797132, 2.6)).toContain('−ln 0.0797132 ≈ 2.6000');
  });

  it('is without a logarithm where the probability is too small for a number', () => {
    expect(said(0, 812)).not.toContain('ln');
  });
});
