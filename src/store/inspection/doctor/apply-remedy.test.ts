import { beforeEach, describe, expect, it } from 'vitest';
import { FakeTrainer, settle } from '../../../testing/fake-trainer.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { startSession } from '../../session.ts';
import { applyRemedy } from './apply-remedy.ts';

let trainer: FakeTrainer;

beforeEach(async () => {
  useExperiment.setState(initialExperiment);
  trainer = new FakeTrainer();
  startSession(trainer.create);
  await settle();
  trainer.progress({ step: 40, status: 'paused' });
});

const spec = () => useExperiment.getState().spec;

describe('a remedy that is pressed', () => {
  it('changes the run under way where it is live', async () => {
    expect(applyRemedy({ code: 'clipNorm', value: 1 })).toEqual([]);
    await settle();
    expect(spec().clipNorm).toBe(1);
    expect(trainer.asked).toContain('change clipNorm');
    expect(trainer.built.length).toBe(1);
  });

  it('builds the network anew where it is not', async () => {
    expect(applyRemedy({ code: 'initializer', value: 'lecunNormal' })).toEqual([]);
    await settle();
    expect(trainer.built.map(({ initializer }) => initializer)).toEqual([
      initialExperiment.spec.initializer,
      'lecunNormal',
    ]);
  });

  it('starts anew at another rate where the weights are spoilt', async () => {
    applyRemedy({ code: 'learningRate', value: 0.03, startsAnew: true });
    await settle();
    expect(trainer.built.at(-1)?.learningRate).toBe(0.03);
    expect(trainer.built.length).toBe(2);
  });

  it('says why it was refused, and builds nothing then', async () => {
    const problems = applyRemedy({ code: 'learningRate', value: -1, startsAnew: true });
    await settle();
    expect(problems.map(({ code }) => code)).toEqual(['invalidField']);
    expect(trainer.built.length).toBe(1);
  });
});
