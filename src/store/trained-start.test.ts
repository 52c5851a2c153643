import { beforeEach, describe, expect, it } from 'vitest';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { FakeTrainer, settle } from '../testing/fake-trainer.ts';
import {
  backToOwnExperiment,
  changeLive,
  chooseRecipe,
  editSpec,
  newSeed,
  readWithTrained,
} from './actions.ts';
import { initialExperiment, useExperiment } from './experiment.ts';
import { addHiddenLayer } from './layers.ts';
import { startSession } from './session.ts';
import { hasSetAside, initialSetAside, useSetAside } from './set-aside.ts';

const experiment = () => useExperiment.getState();
const canGoBack = () => hasSetAside(useSetAside.getState());
let trainer: FakeTrainer;

beforeEach(async () => {
  trainer = new FakeTrainer();
  useExperiment.setState(initialExperiment, true);
  useSetAside.setState(initialSetAside, true);
  startSession(trainer.create);
  await settle();
});

describe('reading with the trained network', () => {
  it('builds its recipe', async () => {
    readWithTrained();
    await settle();
    expect(trainer.built.at(-1)).toEqual(RECIPES.trained);
    expect(experiment().recipe).toBe('trained');
  });

  it('keeps what was made, down to its seed, and gives it back', async () => {
    addHiddenLayer();
    changeLive({ field: 'learningRate', value: 0.03 });
    newSeed();
    const own = experiment();
    readWithTrained();
    expect(canGoBack()).toBe(true);
    changeLive({ field: 'learningRate', value: 0.001 });
    backToOwnExperiment();
    await settle();
    expect(experiment()).toEqual(own);
    expect(trainer.built.at(-1)).toEqual(own.spec);
    expect(canGoBack()).toBe(false);
  });

  it('gives back one after the other when it was done twice', () => {
    editSpec({ optimizer: 'sgd' });
    const first = experiment();
    readWithTrained();
    addHiddenLayer();
    const second = experiment();
    readWithTrained();
    backToOwnExperiment();
    expect(experiment()).toEqual(second);
    backToOwnExperiment();
    expect(experiment()).toEqual(first);
  });

  it('keeps the experiment when another recipe is chosen', () => {
    const own = experiment();
    readWithTrained();
    chooseRecipe('hill');
    expect(canGoBack()).toBe(true);
    backToOwnExperiment();
    expect(experiment()).toEqual(own);
  });
});

describe('an experiment that starts trained', () => {
  beforeEach(() => chooseRecipe('trained'));

  it('draws its weights anew once a layer is another, instead of refusing', () => {
    expect(addHiddenLayer()).toEqual([]);
    expect(experiment()).toMatchObject({
      recipe: 'custom',
      spec: { startingWeights: 'initialized', initializer: RECIPES.best.initializer },
    });
  });

  it('keeps its weights through changes that they fit', () => {
    expect(editSpec({ optimizer: 'adam' })).toEqual([]);
    expect(editSpec({ validationSize: 0 })).toEqual([]);
    expect(experiment().spec.startingWeights).toBe('trained');
  });

  it('gives them up when an initializer is chosen', () => {
    editSpec({ startingWeights: 'initialized', initializer: 'glorotNormal' });
    expect(experiment().spec).toMatchObject({
      startingWeights: 'initialized',
      initializer: 'glorotNormal',
    });
  });

  it('is refused where the layers are others and trained weights are asked for', () => {
    chooseRecipe('first-network');
    expect(editSpec({ startingWeights: 'trained' })).toEqual([
      { code: 'misfitsTrained', field: 'hiddenLayers' },
    ]);
    expect(experiment().recipe).toBe('first-network');
  });
});
