import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmbeddingFinding } from '../../../spec/inspection/embedding.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { FakeTrainer, settle } from '../../../testing/fake-trainer.ts';
import { editSpec } from '../../actions.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { initialDataInUse, useDataInUse } from '../../own-data/data-in-use.ts';
import { startSession } from '../../session.ts';
import { reset } from '../../training.ts';
import { startEmbedding, useEmbedding } from './embedding.ts';
import {
  chooseEmbeddingLayer,
  initialEmbeddingView,
  layerIn,
  useEmbeddingView,
} from './embedding-view.ts';

const POINTS = [3, 0, 1, 2, -2, 1, 0, -4];

const OTHER_DATA = {
  id: '0123456789abcdef',
  name: 'shapes',
  classNames: ['bar', 'dot'],
  training: 30,
  test: 31,
  content: new Blob(),
};

let trainer: FakeTrainer;
let stop: () => void;

const found = (coordinates: readonly number[], indices = [0, 10, 20, 30]): EmbeddingFinding => ({
  layer: 0,
  units: 8,
  indices: Uint32Array.from(indices),
  labels: new Uint8Array(indices.length),
  predictions: new Uint8Array(indices.length),
  coordinates: Float32Array.from(coordinates),
  shares: [0.5, 0.2],
});

const answer = (finding: EmbeddingFinding | null) => {
  trainer.finds = () =>
    finding && ({ step: trainer.step, costMs: 0, finding } satisfies Omit<Inspected, 'runId'>);
};

const shown = () => [...(useEmbedding.getState().frame?.coordinates ?? [])];

/** The run goes on to other weights. */
async function afterAStep(finding: EmbeddingFinding | null): Promise<void> {
  answer(finding);
  reset();
  await settle();
  await settle();
}

beforeEach(async () => {
  useExperiment.setState(initialExperiment);
  useEmbeddingView.setState(initialEmbeddingView);
  useDataInUse.setState(initialDataInUse, true);
  trainer = new FakeTrainer();
  answer(found(POINTS));
  startSession(trainer.create);
  stop = startEmbedding();
  await settle();
  await settle();
});

afterEach(() => stop());

describe('the embedding', () => {
  it('is turned and mirrored to meet the frame before', async () => {
    const first = shown();
    expect(first).toHaveLength(8);
    await afterAStep(found(POINTS.map((value) => -2 * value)));
    // It has grown, and that is to be seen.
    for (const [i, value] of shown().entries()) expect(value).toBeCloseTo(2 * (first[i] ?? 0), 5);
    await afterAStep(found(POINTS.map((_, i) => POINTS[i ^ 1] ?? 0)));
    for (const [i, value] of shown().entries()) expect(value).toBeCloseTo(first[i] ?? 0, 5);
  });

  it('meets it by the digits that both have', async () => {
    const first = shown();
    const others = [9, 9, ...POINTS.slice(2, 4).map((value) => -value), -3, -3, 0, 4];
    await afterAStep(found(others, [5, 10, 15, 30]));
    expect(shown()[2]).toBeCloseTo(first[2] ?? 0, 5);
    expect(shown()[7]).toBeCloseTo(first[7] ?? 0, 5);
  });

  it('meets the last frame there was, though there was nothing in between', async () => {
    const first = shown();
    await afterAStep(null);
    expect(useEmbedding.getState()).toEqual({ frame: null, isKnown: true });
    await afterAStep(found(POINTS.map((value) => -value)));
    for (const [i, value] of shown().entries()) expect(value).toBeCloseTo(first[i] ?? 0, 5);
  });

  it('is of the last hidden layer, and of another when that is chosen', async () => {
    editSpec({
      hiddenLayers: [
        { units: 8, activation: 'relu', dropout: 0 },
        { units: 4, activation: 'relu', dropout: 0 },
      ],
    });
    await afterAStep(found(POINTS));
    expect(trainer.inspected.at(-1)).toEqual({ topic: 'embedding', question: { layer: 1 } });
    chooseEmbeddingLayer('logits');
    await afterAStep(found(POINTS));
    expect(trainer.inspected.at(-1)?.question).toEqual({ layer: 2 });
  });

  it('meets no frame of other data, which may have come while nobody looked', async () => {
    stop();
    useDataInUse.setState({ set: OTHER_DATA });
    const other = POINTS.map((value) => -value);
    answer(found(other));
    stop = startEmbedding();
    await settle();
    expect(shown()).toEqual(other);
  });

  it('is given up with its view', async () => {
    stop();
    expect(useEmbedding.getState().frame).toBeNull();
    expect(trainer.asked).toContain('stop inspecting embedding');
  });
});

describe('the layer', () => {
  it.each([
    ['last', 3, 2],
    ['last', 0, 0],
    ['logits', 2, 2],
    ['logits', 0, 0],
    [1, 3, 1],
    [4, 2, 1],
    [2, 0, 0],
  ] as const)('%s of a network of %d hidden layers is %d', (layer, hiddenLayers, expected) => {
    expect(layerIn(layer, hiddenLayers)).toBe(expected);
  });
});
