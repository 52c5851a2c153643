import { describe, expect, it } from 'vitest';
import type { MatrixFinding } from '../../../spec/inspection/matrix.ts';
import { matrixReading } from './matrix-reading.ts';

const whole: MatrixFinding = {
  layer: 1,
  units: 10,
  inputs: 8,
  unitsARow: 1,
  inputsAColumn: 1,
  values: new Float32Array(80),
  width: 8,
  range: { smallest: -1, largest: 1 },
};

describe('the reading of a weight', () => {
  it('names the class that it goes to, as its person calls it', () => {
    const names = ['cat', 'dog'];
    expect(matrixReading(whole, { row: 1, column: 7 }, -0.31283, names)).toBe(
      'from unit 8 to class dog: weight −0.3128',
    );
    expect(matrixReading(whole, { row: 2, column: 0 }, 0, names)).toContain('to class 2: weight 0');
  });

  it('names the unit that it goes to in another hidden layer', () => {
    expect(matrixReading(whole, { row: 0, column: 0 }, 0.5, null)).toBe(
      'from unit 1 to unit 1: weight 0.5000',
    );
  });

  it('says of which block it is the strongest, and where the last one ends', () => {
    const pooled = {
      ...whole,
      units: 301,
      inputs: 601,
      unitsARow: 2,
      inputsAColumn: 3,
      width: 201,
    };
    expect(matrixReading(pooled, { row: 0, column: 1 }, 0.5, null)).toBe(
      'from units 4 to 6 to units 1 to 2: strongest weight 0.5000',
    );
    expect(matrixReading(pooled, { row: 150, column: 200 }, 0.5, null)).toBe(
      'from unit 601 to unit 301: weight 0.5000',
    );
  });
});
