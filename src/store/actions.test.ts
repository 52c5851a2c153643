import { beforeEach, describe, expect, it } from 'vitest';
import { BOUNDS } from '../spec/bounds.ts';
import { LIVE_NUMBERS } from '../spec/edits.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import {
  changeDropout,
  changeLive,
  chooseRecipe,
  editSpec,
  newSeed,
  type RebuildChange,
} from './actions.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { addHiddenLayer, changeHiddenLayer, removeHiddenLayer } from './layers.ts';
import { dismissRateProposal, useRateProposal } from './rate-proposal.ts';
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

  it.each<RebuildChange>([
    { trainingSize: 1_000 },
    { validationSize: 0 },
    { classes: [0, 1] },
    { labelNoise: 0.2 },
    { inputScaling: 'standardized' },
    { leakySlope: 0.2 },
    { initializer: 'lecunNormal' },
    { initializerScale: 0.5 },
    { loss: 'quadratic' },
    { optimizer: 'adamw' },
  ])('builds %j', async (change) => {
    expect(editSpec(change)).toEqual([]);
    await settle();
    expect(trainer.built.at(-1)).toMatchObject(change);
  });

  it('is refused when it takes away what a live field needs', () => {
    changeLive({ field: 'patience', value: 3 });
    expect(editSpec({ validationSize: 0 })).toEqual([{ code: 'needsValidation', use: 'patience' }]);
    expect(experiment().spec.validationSize).toBe(5_000);
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

  it.each(LIVE_NUMBERS)('records %s', async (field) => {
    trainer.progress({ step: 30 });
    const { minimum, maximum } = BOUNDS[field];
    const value = experiment().spec[field] === minimum ? Math.min(maximum, 1) : minimum;
    expect(changeLive({ field, value })).toEqual([]);
    await settle();
    expect(run().edits).toMatchObject([{ field, value }]);
    expect(experiment()).toMatchObject({ spec: { [field]: value }, recipe: 'custom' });
  });

  it.each([
    { field: 'schedule', value: 'cosine' },
    { field: 'restoreBest', value: true },
    { field: 'dropout', layer: 0, value: 0.4 },
  ] as const)('records %j', async (change) => {
    trainer.progress({ step: 30 });
    expect(changeLive(change)).toEqual([]);
    await settle();
    expect(run().edits).toMatchObject([change]);
  });

  it('is refused when it needs validation digits and there are none', () => {
    editSpec({ validationSize: 0 });
    const change = { field: 'schedule', value: 'reduceOnPlateau' } as const;
    expect(changeLive(change)).toEqual([{ code: 'needsValidation', use: 'reduceOnPlateau' }]);
    expect(experiment().spec.schedule).toBe('constant');
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

describe('a proposed learning rate', () => {
  const proposal = () => useRateProposal.getState().proposal;

  beforeEach(() => {
    dismissRateProposal();
    editSpec({ optimizer: 'adam' });
  });

  it('follows a change of the optimizer, and the rate stays until it is accepted', () => {
    expect(proposal()).toMatchObject({ rate: 0.001, given: 0.1 });
    expect(experiment().spec.learningRate).toBe(0.1);
  });

  it('follows a change of the loss or of an activation', () => {
    dismissRateProposal();
    editSpec({ loss: 'quadratic' });
    expect(proposal()).toMatchObject({ rate: 0.001 });
    dismissRateProposal();
    changeHiddenLayer(0, { activation: 'tanh' });
    expect(proposal()).toMatchObject({ rate: 0.001 });
  });

  it('stays through a change of anything else', () => {
    newSeed();
    addHiddenLayer();
    changeLive({ field: 'batchSize', value: 32 });
    expect(proposal()).toMatchObject({ rate: 0.001 });
  });

  it('goes away with the rate, the optimizer and the recipe it was for', () => {
    changeLive({ field: 'learningRate', value: 0.05 });
    expect(proposal()).toBeNull();
    editSpec({ optimizer: 'rmsprop' });
    expect(proposal()).toMatchObject({ optimizer: 'rmsprop' });
    editSpec({ optimizer: 'sgd' });
    expect(proposal()).toBeNull();
    editSpec({ optimizer: 'adam' });
    chooseRecipe('hill');
    expect(proposal()).toBeNull();
  });
});

const run = () => useRun.getState();
