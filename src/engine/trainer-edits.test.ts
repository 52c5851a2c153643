import { describe, expect, it } from 'vitest';
import { LIVE_NUMBERS, type LiveChange, type LiveNumber } from '../spec/edits.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';

describe('a live change', () => {
  it('is felt from the next step on and is recorded with it', () => {
    const { trainer, work } = makeTrainer();
    work('step');
    const edit = trainer.change({ field: 'learningRate', value: 0.01 });
    expect(edit).toEqual({ field: 'learningRate', value: 0.01, previous: 0.05, step: 2 });
  });

  it('does not touch the step under way', () => {
    const untouched = makeTrainer();
    untouched.work('step');
    const { trainer, network, work } = makeTrainer();
    work();
    trainer.train('step');
    trainer.advance(0);
    const edit = trainer.change({ field: 'learningRate', value: 5 });
    expect(edit?.step).toBe(2);
    while (trainer.step === 0) trainer.advance(0);
    expect([...network.parameters.values]).toEqual(parametersOf(untouched));
  });

  it('of the batch size changes how many steps are left in the epoch', () => {
    const { trainer, work } = makeTrainer();
    work('step');
    trainer.change({ field: 'batchSize', value: 300 });
    expect(work('epoch')).toHaveLength(2);
  });

  it('of one layer’s dropout changes the run', () => {
    const changed = makeTrainer();
    changed.trainer.change({ field: 'dropout', layer: 0, value: 0.9 });
    const unchanged = makeTrainer();
    changed.work('epoch');
    unchanged.work('epoch');
    expect(parametersOf(changed)).not.toEqual(parametersOf(unchanged));
  });

  it('to what already is changes nothing', () => {
    expect(makeTrainer().trainer.change({ field: 'momentum', value: 0.9 })).toBeNull();
  });
});

interface LiveCase {
  /** A run in which the number matters. */
  readonly spec: Partial<ExperimentSpec>;
  readonly value: number;
  /** When it shows: in the bits of the very next step, or only in those of the end. */
  readonly shows: 'at once' | 'at the end';
}

const HELD: Partial<ExperimentSpec> = { optimizer: 'sgd', learningRate: 1e-6 };
const ADAM: Partial<ExperimentSpec> = { optimizer: 'adam', learningRate: 0.01 };
const ELASTIC: Partial<ExperimentSpec> = { elasticStrength: 10, batchSize: 5 };
const at = (value: number, spec: Partial<ExperimentSpec> = {}): LiveCase => ({
  spec,
  value,
  shows: 'at once',
});
const later = (value: number, spec: Partial<ExperimentSpec>): LiveCase => ({
  spec: { epochs: 6, ...spec },
  value,
  shows: 'at the end',
});

const CASES: Record<LiveNumber, LiveCase> = {
  learningRate: at(0.02),
  momentum: at(0.5),
  rho: at(0.5, { optimizer: 'rmsprop', learningRate: 0.001 }),
  beta1: at(0.5, ADAM),
  beta2: at(0.9, ADAM),
  epsilon: at(0.1, ADAM),
  batchSize: at(40),
  epochs: at(9, { schedule: 'linear' }),
  warmUpEpochs: at(3, { warmUpEpochs: 2 }),
  finalRate: at(0.5, { schedule: 'cosine' }),
  decayFactor: at(0.9, { schedule: 'exponential' }),
  decayEpochs: at(5, { schedule: 'exponential' }),
  plateauPatience: later(1, { ...HELD, schedule: 'reduceOnPlateau', plateauPatience: 9 }),
  l1Penalty: at(0.01),
  l2Penalty: at(0.01),
  weightDecay: at(0.1),
  maxNorm: at(0.5),
  clipNorm: at(0.01),
  labelSmoothing: at(0.2),
  patience: later(1, HELD),
  // The error falls, by less than what is now asked for; or so does its average.
  minimumChange: later(0.1, { patience: 2, learningRate: 0.01 }),
  errorSmoothing: later(0.99, { patience: 1, minimumChange: 0.01, learningRate: 0.02 }),
  shift: at(3),
  rotation: at(20),
  zoom: at(0.2),
  shear: at(0.3),
  elasticStrength: at(30, ELASTIC),
  elasticSmoothness: at(2.5, ELASTIC),
  thickness: at(0.7),
};

/** A run that is changed after its third step, or is not. */
function runOf({ spec, shows }: LiveCase, change: LiveChange | null) {
  const fixture = makeTrainer({ ...SMALL_SPEC, ...spec });
  const { trainer, work } = fixture;
  for (let step = 0; step < 3; step++) work('step');
  const before = parametersOf(fixture);
  const edit = change === null ? null : trainer.change(change);
  work(shows === 'at once' ? 'step' : 'end');
  return { before, edit, after: parametersOf(fixture) };
}

describe.each(LIVE_NUMBERS)('a live change of %s', (field) => {
  const one = CASES[field];
  const change = { field, value: one.value };
  const [plain, changed, replayed] = [null, change, change].map((given) => runOf(one, given));

  it('is recorded with the step that feels it first, and shows in the bits from there on', () => {
    expect(changed?.edit).toMatchObject({ ...change, step: 4 });
    expect(changed?.before).toEqual(plain?.before);
    expect(changed?.after).not.toEqual(plain?.after);
  });

  it('gives the same bits when it is replayed', () => {
    expect(replayed).toEqual(changed);
  });
});

it('a live change of the schedule shows in the next step', () => {
  const one = at(0);
  const changed = runOf(one, { field: 'schedule', value: 'cosine' });
  expect(changed.after).not.toEqual(runOf(one, null).after);
});
