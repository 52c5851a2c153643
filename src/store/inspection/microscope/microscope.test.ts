import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MicroscopeQuestion } from '../../../spec/inspection/microscope.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { FakeTrainer } from '../../../testing/fake-trainer.ts';
import { initialExperiment, useExperiment } from '../../experiment.ts';
import { startSession } from '../../session.ts';
import { reset } from '../../training.ts';
import { useInspectedDigit } from '../subject.ts';
import {
  changeMicroscopeRate,
  initialMicroscope,
  lookAtWeight,
  startMicroscope,
  useMicroscope,
} from './microscope.ts';

let trainer: FakeTrainer;
let stop: () => void;

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const lastAsked = () => trainer.inspected.at(-1)?.question as MicroscopeQuestion | undefined;
const digit = (grey: number) => new Uint8Array(784).fill(grey);

function lookAt(pixels: Uint8Array | null, label: number | null): void {
  useInspectedDigit.setState({ pixels, label });
}

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.finds = () => ({ step: trainer.step, costMs: 0, finding: {} }) as Inspected;
  useExperiment.setState(initialExperiment);
  useMicroscope.setState(initialMicroscope, true);
  lookAt(digit(1), 3);
  startSession(trainer.create);
  await wait(0);
  stop = startMicroscope();
  await wait(0);
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the microscope', () => {
  it('shows what was found, with the example it was found about', () => {
    const { view } = useMicroscope.getState();
    expect(view?.question).toEqual({
      pixels: digit(1),
      label: 3,
      learningRate: null,
      weight: null,
    });
    expect(view?.inspected).toMatchObject({ runId: 1, step: 0 });
  });

  it('asks anew about another digit, another rate and another weight', async () => {
    lookAt(digit(2), 4);
    await wait(200);
    expect(lastAsked()).toMatchObject({ pixels: digit(2), label: 4 });
    changeMicroscopeRate(0.5);
    await wait(200);
    expect(lastAsked()).toMatchObject({ learningRate: 0.5 });
    const weight = { layer: 0, input: 100, unit: 7 };
    lookAtWeight(weight);
    await wait(200);
    expect(lastAsked()).toMatchObject({ learningRate: 0.5, weight });
    expect(trainer.inspected).toHaveLength(4);
  });

  it('asks nothing and shows nothing until a drawing is said to be something', async () => {
    lookAt(digit(5), null);
    await wait(1_000);
    expect(useMicroscope.getState().view).toBeNull();
    expect(trainer.inspected).toHaveLength(1);
    lookAt(digit(5), 8);
    await wait(0);
    expect(useMicroscope.getState().view?.question.label).toBe(8);
  });

  it('asks nothing about a digit whose class the experiment leaves out', async () => {
    useExperiment.setState(({ spec }) => ({ spec: { ...spec, classes: [0, 1] } }));
    lookAt(digit(5), 7);
    await wait(1_000);
    expect(useMicroscope.getState().view).toBeNull();
    expect(trainer.inspected).toHaveLength(1);
    lookAt(digit(5), 1);
    await wait(0);
    expect(useMicroscope.getState().view?.question.label).toBe(1);
  });

  it('takes no answer about a digit that is gone', async () => {
    lookAt(digit(2), 4);
    await wait(99);
    expect(trainer.inspected).toHaveLength(1);
    lookAt(digit(2), 5);
    await vi.advanceTimersByTimeAsync(1);
    lookAt(null, null);
    await wait(1_000);
    expect(useMicroscope.getState().view).toBeNull();
  });

  it('shows nothing of a run that is gone', async () => {
    trainer.finds = () => null;
    reset();
    expect(useMicroscope.getState().view).toBeNull();
    await wait(1_000);
    expect(useMicroscope.getState().view).toBeNull();
  });

  it('keeps rate and weight while nobody looks, but no answer', async () => {
    changeMicroscopeRate(0.5);
    stop();
    expect(useMicroscope.getState()).toMatchObject({ view: null, learningRate: 0.5 });
    const before = trainer.inspected.length;
    changeMicroscopeRate(0.1);
    await wait(1_000);
    expect(trainer.inspected).toHaveLength(before);
  });
});
