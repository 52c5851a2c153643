import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Inspected } from '../../spec/inspection/topics.ts';
import { FakeTrainer } from '../../testing/fake-trainer.ts';
import { useData } from '../data.ts';
import { startSession } from '../session.ts';
import { pause, reset, train } from '../training.ts';
import { askInspection } from './ask.ts';
import { followInspection, type LiveInspection } from './live-inspection.ts';
import { useInspectionProgress } from './progress.ts';

let trainer: FakeTrainer;
let taken: (Inspected<'health'> | null)[];
const views: LiveInspection[] = [];

const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const asked = () => trainer.inspected.length;

/** What a look that took the worker so long has found. */
const finding = (costMs: number) => ({ step: trainer.step, costMs, finding: {} }) as Inspected;

function follow(question: () => object | null = () => ({})): LiveInspection {
  const view = followInspection('health', question as () => never, (inspected) => {
    taken.push(inspected);
  });
  views.push(view);
  return view;
}

/** A run that makes a step every 10 ms. */
async function trainFor(milliseconds: number): Promise<void> {
  for (let time = 0; time < milliseconds; time += 10) {
    trainer.progress({ status: 'running', step: trainer.step + 1 });
    await wait(10);
  }
}

beforeEach(async () => {
  vi.useFakeTimers();
  trainer = new FakeTrainer();
  trainer.finds = () => finding(0);
  taken = [];
  startSession(trainer.create);
  await wait(0);
  void train();
  await wait(0);
});

afterEach(() => {
  // What is owed is owed until the training rests.
  pause();
  for (const view of views.splice(0)) view.stop();
  vi.useRealTimers();
});

describe('a view that follows the training', () => {
  it('asks when it is opened and whenever there are new steps, ten times a second at most', async () => {
    follow();
    await wait(0);
    expect(taken).toHaveLength(1);
    await wait(1_000);
    expect(asked()).toBe(1);
    await trainFor(1_000);
    expect(asked()).toBeGreaterThanOrEqual(9);
    expect(asked()).toBeLessThanOrEqual(12);
  });

  it('asks less often when the worker pays much for it: 4 % of its time, or less', async () => {
    trainer.finds = () => finding(20);
    trainer.progress({ status: 'running', step: 1 });
    follow();
    await trainFor(10_000);
    expect(asked()).toBeLessThanOrEqual(21);
    expect(asked()).toBeGreaterThanOrEqual(18);
  });

  it('shares that with all the others', async () => {
    trainer.finds = () => finding(20);
    trainer.progress({ status: 'running', step: 1 });
    for (let view = 0; view < 3; view++) follow();
    await trainFor(10_000);
    expect(asked()).toBeLessThanOrEqual(22);
  });

  it('waits as well for what somebody looked at once', async () => {
    trainer.progress({ status: 'running', step: 1 });
    trainer.finds = () => finding(40);
    await askInspection('unitRanks', {} as never);
    trainer.finds = () => finding(0);
    follow();
    await trainFor(900);
    expect(taken).toEqual([]);
    await trainFor(200);
    expect(taken.length).toBeGreaterThan(0);
  });

  it('asks at once when the training pauses, however much it owes', async () => {
    trainer.finds = () => finding(100);
    trainer.progress({ status: 'running', step: 1 });
    follow();
    await wait(200);
    pause();
    await wait(0);
    expect(asked()).toBe(2);
  });

  it('asks for nothing while there is nothing to ask', async () => {
    let question: object | null = null;
    const view = follow(() => question);
    await trainFor(300);
    expect(asked()).toBe(0);
    question = {};
    view.request();
    await wait(100);
    expect(asked()).toBe(1);
  });

  it('asks again as digits arrive, when nothing could be found without them', async () => {
    trainer.finds = () => null;
    follow();
    await wait(500);
    expect(taken).toEqual([null]);
    trainer.finds = () => finding(0);
    useData.setState({ loadedBytes: 5 });
    await wait(0);
    expect(taken).toHaveLength(2);
    useData.setState({ loadedBytes: 6 });
    await wait(500);
    expect(asked()).toBe(2);
  });

  it('asks for nothing while the page is hidden, and at once when it is seen again', async () => {
    const page = Object.assign(new EventTarget(), { hidden: false });
    vi.stubGlobal('document', page);
    follow();
    await wait(200);
    page.hidden = true;
    await trainFor(1_000);
    expect(asked()).toBe(1);
    page.hidden = false;
    page.dispatchEvent(new Event('visibilitychange'));
    await wait(0);
    expect(asked()).toBe(2);
    vi.unstubAllGlobals();
  });

  it('asks the network of the next run', async () => {
    follow();
    await wait(500);
    reset();
    await wait(500);
    expect(asked()).toBe(2);
    expect(taken.at(-1)?.runId).toBe(2);
  });

  it('has nothing to show any more when no network could be built', async () => {
    follow();
    await wait(200);
    trainer.buildProblem = { code: 'outOfMemory', bytes: 5 };
    reset();
    await wait(200);
    expect(taken.at(-1)).toBeNull();
  });

  it('asks no more once it is stopped, and gives up what is under way', async () => {
    const view = follow();
    view.stop();
    await trainFor(500);
    expect(taken).toEqual([]);
    expect(trainer.asked).toContain('stop inspecting health');
  });
});

describe('the progress of a look', () => {
  it('is told while it lasts and gone with its answer', async () => {
    trainer.emit({ kind: 'inspection', topic: 'health', share: 0.4 });
    expect(useInspectionProgress.getState().health).toBe(0.4);
    follow();
    await wait(0);
    expect(useInspectionProgress.getState().health).toBeNull();
  });
});
