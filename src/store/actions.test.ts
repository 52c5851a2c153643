import { beforeEach, describe, expect, it } from 'vitest';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import { changeDropout, changeLive, chooseRecipe, editSpec, newSeed } from './actions.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { addHiddenLayer, changeHiddenLayer, removeHiddenLayer } from './layers.ts';
import { useRun } from './run.ts';
import { startSession } from './session.ts';
import { reset } from './training.ts';

const experiment = () => useExperiment.getState();
const units = () => experiment().spec.hiddenLayers.map((layer) => layer.units);
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  useExperiment.setState(initialExperiment, true);
  startSession(trainer.create);
  await settle();
  trainer.asked.length = 0;
});

describe('a change that rebuilds', () => {
  it('starts over at step 0', async () => {
    trainer.progress({ step: 30 });
    expect(editSpec({ optimizer: 'sgd' })).toEqual([]);
    await settle();
    expect(run()).toMatchObject({ status: 'idle', step: 0, runId: 2 });
    expect(experiment().recipe).toBe('custom');
  });

  it('is refused when the network grows too large, and the last valid one stays', () => {
    changeHiddenLayer(0, { units: 4_096 });
    trainer.asked.length = 0;
    addHiddenLayer();
    trainer.asked.length = 0;
    const problems = changeHiddenLayer(1, { units: 4_096 });
    expect(problems).toMatchObject([{ code: 'tooManyParameters' }]);
    expect(units()).toEqual([4_096, 1_024]);
    expect(trainer.asked).toEqual([]);
  });

  it('keeps the recipe when only the seed is another', () => {
    chooseRecipe('deep-sigmoid');
    newSeed();
    expect(experiment().recipe).toBe('deep-sigmoid');
  });
});

describe('the hidden layers', () => {
  it('grow by a layer like the last, up to eight', () => {
    changeHiddenLayer(0, { units: 17 });
    for (let time = 0; time < 12; time += 1) addHiddenLayer();
    expect(units()).toEqual(Array(8).fill(17));
  });

  it('may all be removed and added again', () => {
    removeHiddenLayer(0);
    expect(units()).toEqual([]);
    addHiddenLayer();
    expect(units()).toEqual([64]);
  });
});

describe('a live change', () => {
  it('is recorded as an edit of a run that has begun', async () => {
    trainer.progress({ step: 30 });
    changeLive({ field: 'learningRate', value: 0.2 });
    await settle();
    expect(trainer.asked).toEqual(['change learningRate']);
    expect(run().edits).toMatchObject([{ field: 'learningRate', value: 0.2, step: 31 }]);
    expect(experiment().spec.learningRate).toBe(0.2);
  });

  it('is no edit when it changes nothing', async () => {
    trainer.progress({ step: 30 });
    changeLive({ field: 'learningRate', value: experiment().spec.learningRate });
    await settle();
    expect(trainer.asked).toEqual([]);
  });

  it('leaves no edit on a run that began after it', async () => {
    trainer.progress({ step: 30 });
    changeLive({ field: 'momentum', value: 0.5 });
    reset();
    await settle();
    expect(run().edits).toEqual([]);
  });

  it('is sent before a new network is asked for, never after', async () => {
    trainer.progress({ step: 30 });
    changeLive({ field: 'learningRate', value: 0.2 });
    chooseRecipe('first-network');
    await settle();
    expect(trainer.asked).toEqual(['change learningRate', 'build']);
  });

  it('sets the dropout of every hidden layer', () => {
    addHiddenLayer();
    changeDropout(0.25);
    expect(experiment().spec.hiddenLayers.map((layer) => layer.dropout)).toEqual([0.25, 0.25]);
  });

  it('is refused out of bounds', () => {
    expect(changeLive({ field: 'batchSize', value: 0 })).not.toEqual([]);
    expect(experiment().spec.batchSize).toBe(64);
  });
});

const run = () => useRun.getState();
