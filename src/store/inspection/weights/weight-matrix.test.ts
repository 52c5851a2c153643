import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { editSpec } from '../../actions.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { addHiddenLayer } from '../../layers.ts';
import { startSession } from '../../session.ts';
import {
  chooseMatrixLayer,
  initialWeightMatrix,
  isMatrixOf,
  matrixLayer,
  startWeightMatrix,
  useWeightMatrix,
} from './weight-matrix.ts';

let trainer: FakeTrainer;
let stop: () => void;

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const asked = () => trainer.inspected.map(({ question }) => question);

beforeEach(async () => {
  vi.useFakeTimers();
  useExperiment.setState(initialExperiment, true);
  useWeightMatrix.setState(initialWeightMatrix, true);
  trainer = new FakeTrainer();
  trainer.finds = ({ question }) => ({ step: 0, costMs: 0, finding: question }) as never;
  startSession(trainer.create);
  await wait(0);
  stop = startWeightMatrix();
  await wait(0);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the layer whose matrix is shown', () => {
  it('is the second, then the one that is chosen', async () => {
    addHiddenLayer();
    await wait(200);
    chooseMatrixLayer(2);
    await wait(200);
    expect(asked().at(-2)).toEqual({ layer: 1 });
    expect(asked().at(-1)).toEqual({ layer: 2 });
    expect(useWeightMatrix.getState().matrix?.finding.layer).toBe(2);
  });

  it('is the output where the network has fewer layers than were asked for', () => {
    expect(matrixLayer(3, 1)).toBe(1);
    expect(matrixLayer(1, 3)).toBe(1);
  });

  it('is not shown by a matrix of the network before, which has the same layer with other units', () => {
    const shapes = [
      { inputs: 784, outputs: 12 },
      { inputs: 12, outputs: 10 },
    ];
    expect(isMatrixOf(1, shapes, { layer: 1, units: 10, inputs: 12 })).toBe(true);
    expect(isMatrixOf(1, shapes, { layer: 1, units: 64, inputs: 12 })).toBe(false);
    expect(isMatrixOf(1, shapes, { layer: 1, units: 10, inputs: 64 })).toBe(false);
    expect(isMatrixOf(0, shapes, { layer: 1, units: 12, inputs: 784 })).toBe(false);
  });

  it('is none where nothing follows the first layer: nothing is asked then', async () => {
    expect(matrixLayer(1, 0)).toBeNull();
    const before = asked().length;
    editSpec({ hiddenLayers: [] });
    await wait(500);
    expect(asked()).toHaveLength(before);
  });
});
