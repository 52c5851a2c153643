import { describe, expect, it } from 'vitest';
import type { Activation } from '../../../spec/vocabulary.ts';
import { activateWithSlope } from './activations.ts';

/** [value, slope] at z in float64. */
function at(activation: Activation, z: number): readonly [number, number] {
  const values = Float64Array.of(z);
  const slopes = new Float64Array(1);
  activateWithSlope(activation, 0.01, values, slopes, 0, 1);
  return [values[0] ?? Number.NaN, slopes[0] ?? Number.NaN];
}

// By mpmath with 40 digits, from the formulas of the papers.
const TRUTH = [
  ['elu', -8, -0.9996645373720975, 0.00033546262790251185],
  ['elu', -5, -0.9932620530009145, 0.006737946999085467],
  ['elu', -1.5, -0.7768698398515702, 0.22313016014842982],
  ['elu', -0.25, -0.22119921692859512, 0.7788007830714049],
  ['elu', -1e-9, -9.999999995e-10, 0.999999999],
  ['elu', 0.25, 0.25, 1.0],
  ['elu', 3, 3.0, 1.0],
  ['selu', -8, -1.7575095642223824, 0.0005897766249943349],
  ['selu', -5, -1.74625336066962, 0.01184598017775672],
  ['selu', -1.5, -1.3658143533672527, 0.3922849874801241],
  ['selu', -0.25, -0.388890197478119, 1.3692091433692577],
  ['selu', -1e-9, -1.7580993399683272e-9, 1.7580993390892774],
  ['selu', 0.25, 0.2626752468388701, 1.0507009873554805],
  ['selu', 3, 3.1521029620664414, 1.0507009873554805],
  ['gelu', -8, -3.1077829375011112e-21, -4.7147845041068414e-20],
  ['gelu', -5, -2.291796196629506e-7, -1.5463619875325946e-6],
  ['gelu', -1.5, -0.10042842301976708, -0.12771079315143308],
  ['gelu', -0.25, -0.100324649298315, 0.30464590484893955],
  ['gelu', -1e-9, -4.999999996010577e-10, 0.49999999920211546],
  ['gelu', 0.25, 0.149675350701685, 0.6953540951510604],
  ['gelu', 3, 2.996362607918227, 1.0115841666309697],
  ['silu', -8, -0.002682801043731825, -0.0023465512355853157],
  ['silu', -5, -0.03346425462142428, -0.02654743242966592],
  ['silu', -1.5, -0.2736382857095345, -0.041294154299142946],
  ['silu', -0.25, -0.10945587477855047, 0.37628997842980233],
  ['silu', -1e-9, -4.9999999975e-10, 0.4999999995],
  ['silu', 0.25, 0.14054412522144952, 0.6237100215701977],
  ['silu', 3, 2.8577223804672998, 1.0881041060151697],
] as const;

describe('in float64', () => {
  it.each(TRUTH)('%s of %d is right to a few ULP', (activation, z, value, slope) => {
    const [givenValue, givenSlope] = at(activation, z);
    // The exponent of gelu is a product: its rounding counts |s| times, 49 of them at −8.
    const allowed = activation === 'gelu' && z < -2 ? 2e-14 : 1e-15;
    expect(Math.abs(givenValue / value - 1)).toBeLessThan(allowed);
    expect(Math.abs(givenSlope / slope - 1)).toBeLessThan(allowed);
  });
});

describe('far out', () => {
  const INFINITY = Number.POSITIVE_INFINITY;

  it.each(['silu', 'gelu'] as const)('%s ends in 0 and in z, however large z', (activation) => {
    for (const z of [1e3, 1e100, 1e200, Number.MAX_VALUE, INFINITY]) {
      expect(at(activation, -z)).toEqual([0, 0]);
      expect(at(activation, z)).toEqual([z, 1]);
    }
  });

  it('elu ends in −1 and selu in −λα', () => {
    expect(at('elu', -INFINITY)).toEqual([-1, 0]);
    expect(at('selu', -INFINITY)).toEqual([-1.0507009873554805 * 1.6732632423543772, 0]);
  });

  it.each(['elu', 'selu', 'gelu', 'silu'] as const)('%s keeps NaN', (activation) => {
    expect(at(activation, Number.NaN)).toEqual([Number.NaN, Number.NaN]);
  });
});
