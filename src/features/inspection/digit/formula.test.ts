import { describe, expect, it } from 'vitest';
import type { UnitFinding } from '../../../spec/inspection/activations.ts';
import { panelText } from '../../../text/panel-text.ts';
import { arithmeticOf } from './arithmetic.ts';

const { formula } = panelText.inspectDigit.unit;

function formulaOf(change: Partial<UnitFinding>, most: number): string {
  const unit: UnitFinding = {
    place: { layer: 1, unit: 3 },
    activation: 'relu',
    inputs: Float32Array.of(1, 2, 0.5, 0, 0.1),
    weights: Float32Array.of(0.4113, -0.1004, 0.3333, 9, 0.0421),
    bias: 0.05,
    sum: 0.43136,
    value: 0.43136,
    isOff: false,
    effect: null,
    ...change,
  };
  const arithmetic = arithmeticOf(unit, most);
  if (arithmetic === null) throw new Error('It is a number.');
  return formula(unit.activation, arithmetic);
}

describe('the formula of a unit', () => {
  it('names the activation, the strongest products, how many others there are, and the bias', () => {
    expect(formulaOf({}, 2)).toBe('0.431 = ReLU(0.411 − 0.201 + 0.171 (2 more) + 0.050 (bias))');
  });

  it('has no function where there is none', () => {
    expect(formulaOf({ activation: 'linear' }, 2)).toMatch(/^0\.431 = 0\.411 − /);
  });

  it('owns up to rounding where no other product is left', () => {
    // 0.411 − 0.201 + 0.167 + 0.004 + 0.050 is 0.431.
    expect(formulaOf({}, 9)).not.toContain('rounding');
    expect(formulaOf({ bias: 0.0504, sum: 0.43176 }, 9)).toMatch(
      /\+ 0\.001 \(rounding\) \+ 0\.050/,
    );
  });

  it('begins with a minus sign where the strongest product is below 0', () => {
    expect(
      formulaOf({ bias: -0.1, weights: Float32Array.of(-0.4113), sum: -0.5113, value: 0 }, 9),
    ).toBe('0.000 = ReLU(−0.411 − 0.100 (bias))');
  });
});
