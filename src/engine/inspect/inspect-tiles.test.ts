import { describe, expect, it } from 'vitest';
import type { TilesQuestion } from '../../spec/inspection/tiles.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import { arrayAt } from '../parameters.ts';
import { inspectTiles } from './inspect-tiles.ts';

const fixture = makeTrainer();
fixture.work('step');
const { layers } = fixture.network.parameters;
const [first, output] = [arrayAt(layers, 0), arrayAt(layers, 1)];
const UNITS = first.shape.outputs;

function found(question: TilesQuestion, { trainer, parts, ...rest } = fixture) {
  const bench = benchOf({ trainer, parts, ...rest });
  const finding = carryOut(bench, inspectTiles(bench, question));
  if (finding === null) throw new Error('Nothing was found.');
  return finding;
}

describe('the tiles of the first layer', () => {
  it('hold the weight of every pixel, for the units asked about and in their order', () => {
    const { units, weights } = found({ units: [6, 0, 3], opened: null });
    expect([...units]).toEqual([6, 0, 3]);
    expect(weights).toHaveLength(3 * PIXEL_COUNT);
    [6, 0, 3].forEach((unit, tile) => {
      for (let pixel = 0; pixel < PIXEL_COUNT; pixel++) {
        expect(weights[tile * PIXEL_COUNT + pixel]).toBe(first.weights[pixel * UNITS + unit]);
      }
    });
  });

  it('come with the smallest and the largest weight of the whole layer', () => {
    const { range, fullColor } = found({ units: [0], opened: null });
    const sorted = [...first.weights].sort((a, b) => a - b);
    expect(range).toEqual({ smallest: sorted[0], largest: sorted.at(-1) });
    const beyond = sorted.filter((weight) => Math.abs(weight) > fullColor);
    expect(beyond.length).toBeGreaterThan(0);
    expect(beyond.length).toBeLessThanOrEqual(sorted.length / 1_000);
  });

  it('leave out units that the layer has not', () => {
    const { units, opened } = found({ units: [7, 8, 4_000], opened: 8 });
    expect([...units]).toEqual([7]);
    expect(opened).toBeNull();
  });

  it('tell all of a unit that is opened, shown or not', () => {
    const { opened } = found({ units: [], opened: 5 });
    const incoming = first.weights.filter((_, at) => at % UNITS === 5);
    expect(opened?.weights).toEqual(incoming);
    expect(opened?.bias).toBe(first.bias[5]);
    expect(opened?.outgoing).toEqual(output.weights.slice(50, 60));
  });

  it('are of the outputs where there is no hidden layer: nothing goes out from them', () => {
    const alone = makeTrainer({ ...SMALL_SPEC, hiddenLayers: [] });
    const { units, opened } = found({ units: [0, 9, 10], opened: 9 }, alone);
    expect([...units]).toEqual([0, 9]);
    expect(opened?.outgoing).toBeNull();
  });

  it('are copies: what is handed over takes nothing from the network', () => {
    const before = parametersOf(fixture);
    const { weights, opened } = found({ units: [1], opened: 1 });
    weights.fill(9);
    opened?.weights.fill(9);
    opened?.outgoing?.fill(9);
    expect(parametersOf(fixture)).toEqual(before);
  });
});
