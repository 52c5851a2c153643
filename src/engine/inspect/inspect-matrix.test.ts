import { describe, expect, it } from 'vitest';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { arrayAt } from '../parameters.ts';
import { inspectMatrix } from './inspect-matrix.ts';

/** The picture of layer 1 of two, and its weights[inputs, units]. */
function pictured(...sizes: number[]) {
  const hiddenLayers = sizes.map((units) => ({ units, activation: 'relu', dropout: 0 }) as const);
  const fixture = makeTrainer({ ...SMALL_SPEC, hiddenLayers });
  const bench = benchOf(fixture);
  const finding = carryOut(bench, inspectMatrix(bench, { layer: 1 }));
  if (finding === null) throw new Error('Nothing was found.');
  const { weights, shape } = arrayAt(fixture.network.parameters.layers, 1);
  const weight = (input: number, unit: number) =>
    input < shape.inputs && unit < shape.outputs
      ? (weights[input * shape.outputs + unit] ?? Number.NaN)
      : 0;
  return { finding, weight, weights };
}

describe('the picture of a layer', () => {
  it('has a row for each of its units and a column for each that it reads', () => {
    const { finding, weight, weights } = pictured(8);
    const { values, width, unitsARow, inputsAColumn } = finding;
    expect([width, unitsARow, inputsAColumn]).toEqual([8, 1, 1]);
    expect(values).toHaveLength(80);
    for (let unit = 0; unit < 10; unit++) {
      for (let input = 0; input < 8; input++) {
        expect(values[unit * width + input]).toBe(weight(input, unit));
      }
    }
    const sorted = [...weights].sort((a, b) => a - b);
    expect(finding.range).toEqual({ smallest: sorted[0], largest: sorted.at(-1) });
  });

  it('shows the strongest weight of every block where it is too large, also of those at its edges', () => {
    // 601 inputs in columns of three, the last of one; 258 units in rows of two.
    const { finding, weight } = pictured(601, 258);
    const { values, width, unitsARow, inputsAColumn } = finding;
    expect([width, unitsARow, inputsAColumn]).toEqual([201, 2, 3]);
    expect(values).toHaveLength(201 * 129);
    for (let row = 0; row < 129; row++) {
      for (let column = 0; column < width; column++) {
        const block = [0, 1, 2].flatMap((i) =>
          [0, 1].map((u) => weight(3 * column + i, 2 * row + u)),
        );
        const strongest = block.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
        if (values[row * width + column] !== strongest) {
          expect.fail(`Row ${row}, column ${column} is not ${strongest}.`);
        }
      }
    }
  });

  it('is whole up to 256 rows and columns, and drawn together from 257 on', () => {
    const whole = pictured(256, 4).finding;
    expect([whole.width, whole.inputsAColumn]).toEqual([256, 1]);
    const pooled = pictured(257, 4).finding;
    expect([pooled.width, pooled.inputsAColumn, pooled.unitsARow]).toEqual([129, 2, 1]);
  });

  it('is none of a layer that the network has not', () => {
    const bench = benchOf(makeTrainer());
    expect(carryOut(bench, inspectMatrix(bench, { layer: 2 }))).toBeNull();
  });
});
