import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeTrainer } from '../testing/fake-trainer.ts';
import type { AnswersReport } from '../worker/protocol.ts';
import { initialAnswers, useAnswers } from './answers.ts';
import { startSession } from './session.ts';
import { startTemperature, useTemperature } from './temperature.ts';
import { reset } from './training.ts';

let trainer: FakeTrainer;
let stop: () => void;

const asked = () => trainer.asked.filter((request) => request.startsWith('fitTemperature'));

/** Lets answers come and the pace between two questions pass. */
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** As an evaluation shows its answers; which ones they are is nobody's question here. */
function show(number: number): void {
  const answers = { number } as AnswersReport;
  useAnswers.setState({ shown: { answers, facts: null, earlier: null, recorded: [] } });
}

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.temperature = 1.34;
  useAnswers.setState(initialAnswers, true);
  startSession(trainer.create);
  await wait(0);
  stop = startTemperature();
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the temperature', () => {
  it('is asked for when there are answers to show, and of the evaluation that is shown', async () => {
    await wait(1_000);
    expect(asked()).toEqual([]);
    useAnswers.setState({ which: 7 });
    show(7);
    await wait(0);
    expect(asked()).toEqual(['fitTemperature 7']);
    expect(useTemperature.getState().report).toMatchObject({ temperature: 1.34, number: 7 });
  });

  it('is asked for twice a second at most, and once more after the last change', async () => {
    for (let number = 0; number < 19; number++) {
      show(number);
      await wait(50);
    }
    expect(asked()).toHaveLength(2);
    await wait(1_000);
    expect(asked()).toHaveLength(3);
    await wait(5_000);
    expect(asked()).toHaveLength(3);
  });

  it('is asked for at once where there are answers already', async () => {
    stop();
    show(0);
    stop = startTemperature();
    await wait(0);
    expect(asked()).toHaveLength(1);
  });

  it('is asked for one question at a time, and once more for what came meanwhile', async () => {
    const answerAtOnce = trainer.fitTemperature.bind(trainer);
    trainer.fitTemperature = async (which) => {
      const answer = await answerAtOnce(which);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return answer;
    };
    show(0);
    await wait(1_000);
    show(1);
    show(2);
    await wait(900);
    expect(asked()).toHaveLength(1);
    await wait(200);
    expect(asked()).toHaveLength(2);
    await wait(5_000);
    expect(asked()).toHaveLength(2);
  });

  it('is not known until the answer comes', async () => {
    show(0);
    expect(useTemperature.getState().report).toBeUndefined();
    await wait(0);
    expect(useTemperature.getState().report).toBeTruthy();
  });

  it('is none where nothing can be fitted', async () => {
    show(0);
    await wait(0);
    trainer.temperature = null;
    show(1);
    await wait(1_000);
    expect(useTemperature.getState().report).toBeNull();
  });

  it('is forgotten when another evaluation was chosen before the answer came', async () => {
    show(0);
    useAnswers.setState({ which: 3 });
    await wait(0);
    expect(useTemperature.getState().report).toBeUndefined();
  });

  it('is forgotten with its run', async () => {
    show(0);
    await wait(0);
    expect(useTemperature.getState().report).toBeTruthy();
    reset();
    expect(useTemperature.getState().report).toBeUndefined();
  });

  it('is neither asked for nor kept once nobody looks', async () => {
    show(0);
    await wait(0);
    stop();
    expect(useTemperature.getState().report).toBeUndefined();
    show(1);
    await wait(1_000);
    expect(asked()).toHaveLength(1);
  });
});
