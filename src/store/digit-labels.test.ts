import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import { NOT_ARRIVED } from '../worker/protocol.ts';
import { useData } from './data.ts';
import { initialDigitLabels, startDigitLabels, useDigitLabels } from './digit-labels.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { initialDataInUse, useDataInUse } from './own-data/data-in-use.ts';
import { startSession } from './session.ts';
import { reset } from './training.ts';

const OWN = {
  id: '0123456789abcdef',
  name: 'shapes',
  classNames: ['bar', 'dot', 'ring'],
  training: 30,
  test: 3,
  content: new Blob(),
};

let trainer: FakeTrainer;
let stop: () => void;

/** Lets answers arrive and this much time pass. */
const pass = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

const bring = (...labels: number[]) => {
  trainer.digitsAtHand = { pixels: new Uint8Array(), labels: Uint8Array.from(labels) };
};
const arrive = (loadedBytes: number) => useData.setState({ loadedBytes });
const asked = () => trainer.asked.filter((question) => question.startsWith('labels'));
const testLabels = () => useDigitLabels.getState().test;

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  bring(3, NOT_ARRIVED);
  useExperiment.setState(initialExperiment, true);
  useDigitLabels.setState(initialDigitLabels, true);
  useDataInUse.setState(initialDataInUse, true);
  startSession(trainer.create);
  await pass();
  stop = startDigitLabels('test');
  await pass();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the labels of a file', () => {
  it('are asked for once, and for that file alone', async () => {
    await pass(5_000);
    expect(asked()).toEqual(['labels test']);
    expect([...(testLabels() ?? [])]).toEqual([3, NOT_ARRIVED]);
    expect(useDigitLabels.getState().training).toBeNull();
  });

  it('are asked for again as digits arrive, at most twice a second, until all are there', async () => {
    for (let part = 1; part <= 100; part++) {
      arrive(part);
      await pass(10);
    }
    expect(asked().length).toBeLessThanOrEqual(4);
    bring(3, 8);
    arrive(101);
    await pass(1_000);
    expect([...(testLabels() ?? [])]).toEqual([3, 8]);
    const questions = asked().length;
    arrive(102);
    await pass(5_000);
    expect(asked()).toHaveLength(questions);
  });

  it('are asked for again with a new run, and stay the same array when they are the same', async () => {
    bring(3, 8);
    arrive(1);
    await pass(1_000);
    const before = testLabels();
    bring(3, 8);
    reset();
    await pass(1_000);
    expect(asked()).toHaveLength(3);
    expect(testLabels()).toBe(before);
    bring(1, 2, 0);
    reset();
    await pass(1_000);
    expect([...(testLabels() ?? [])]).toEqual([1, 2, 0]);
  });

  it('of other data leave none of the data before', async () => {
    bring(3, 8);
    const before = startDigitLabels('training');
    await pass(1_000);
    before();
    expect(useDigitLabels.getState().training).not.toBeNull();
    useDataInUse.setState({ set: OWN });
    bring(1, 2, 0);
    reset();
    await pass(1_000);
    const { data, training, test } = useDigitLabels.getState();
    expect([data, training, [...(test ?? [])]]).toEqual([OWN, null, [1, 2, 0]]);
  });

  it('are not asked for once nobody looks', async () => {
    stop();
    arrive(7);
    await pass(5_000);
    expect(asked()).toHaveLength(1);
  });
});
