import { afterEach, describe, expect, it } from 'vitest';
import { endServices, startService } from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { LookingTime } from './looking-time.ts';
import { NOT_ARRIVED } from './protocol.ts';

afterEach(endServices);

describe('a build', () => {
  it('answers with what stands, and begins to load what the run needs', async () => {
    const { page, loads } = startService();
    const answer = await page.build(7, SMALL_SPEC);
    expect(answer).toMatchObject({ ok: true, value: { runId: 7, parameters: 6_370, threads: 1 } });
    expect(loads).toEqual([SMALL_SPEC.validationSize]);
  });

  it('is refused with a code that crosses the boundary whole', async () => {
    const { page, room } = startService();
    const broken = await page.build(1, { ...SMALL_SPEC, batchSize: 0 });
    expect(broken).toMatchObject({
      ok: false,
      problem: { code: 'badSpec', problems: [{ code: 'invalidField', path: ['batchSize'] }] },
    });
    room.isFull = true;
    const full = await page.build(2, SMALL_SPEC);
    expect(full).toMatchObject({ ok: false, problem: { code: 'outOfMemory' } });
  });
});

// Pausing in mid-run is left to the end-to-end tests: Node takes a thousand messages of one port before
// it looks at another, so slices that a browser would leave between two messages are not left here.
describe('training', () => {
  it('waits for digits as loading, goes on by itself when they arrive, and finishes', async () => {
    const { page, events, arrive, newest, untilStatus } = startService();
    await page.build(1, SMALL_SPEC);
    await page.train('end');
    await untilStatus('loading');
    expect(newest()?.step).toBe(0);
    arrive();
    await untilStatus('finished');
    const losses = events.flatMap((event) => [...event.losses]);
    expect(losses).toHaveLength(36);
    expect(events.flatMap(({ evaluations }) => evaluations).at(-1)?.step).toBe(36);
  });

  it('answers with the edit as recorded, felt from the step after the one under way', async () => {
    const { page, arrive, untilStatus } = startService();
    await page.build(1, SMALL_SPEC);
    arrive();
    await page.train('step');
    await untilStatus('paused');
    const edit = await page.change({ field: 'learningRate', value: 0.01 });
    expect(edit).toEqual({ field: 'learningRate', value: 0.01, previous: 0.05, step: 2 });
  });

  it('does not count waiting and pauses as speed or as time', async () => {
    const { page, arrive, newest, untilStatus } = startService();
    await page.build(1, SMALL_SPEC);
    arrive();
    await page.train('epoch');
    await untilStatus('paused');
    const { elapsedMs, examplesPerSecond } = newest() ?? {};
    await new Promise((resolve) => setTimeout(resolve, 200));
    await page.change({ field: 'epochs', value: 5 });
    expect(newest()?.elapsedMs).toBe(elapsedMs);
    expect(newest()?.examplesPerSecond).toBe(examplesPerSecond);
  });
});

describe('a prediction', () => {
  it('says which run and step answered', async () => {
    const { page, arrive, untilStatus } = startService();
    expect(await page.predict(new Uint8Array(784))).toBeNull();
    await page.build(3, SMALL_SPEC);
    arrive();
    await page.train('step');
    await untilStatus('paused');
    const prediction = await page.predict(new Uint8Array(784));
    expect(prediction).toMatchObject({ runId: 3, step: 1 });
    expect(prediction?.probabilities).toHaveLength(10);
  });
});

describe('digits of the data', () => {
  it('are given with their labels once they have arrived', async () => {
    const { page, room, arrive } = startService();
    await page.build(1, SMALL_SPEC);
    expect(await page.digits('test', [3, 1])).toBeNull();
    arrive();
    const digits = await page.digits('test', [3, 1]);
    expect(digits?.labels).toEqual(
      Uint8Array.of(room.test.labels[3] ?? 0, room.test.labels[1] ?? 0),
    );
    expect(digits?.pixels.subarray(0, 784)).toEqual(room.test.pixels.slice(3 * 784, 4 * 784));
    expect(digits?.pixels.subarray(784)).toEqual(room.test.pixels.slice(784, 2 * 784));
  });

  it('are null beyond the file', async () => {
    const { page, arrive } = startService();
    arrive();
    expect(await page.digits('test', [0, 1_000_000])).toBeNull();
    expect(await page.digits('training', [-1])).toBeNull();
  });

  it('have no class before they arrive', async () => {
    const { page, room, arrive } = startService();
    expect((await page.labels('test')).every((label) => label === NOT_ARRIVED)).toBe(true);
    arrive();
    expect(await page.labels('test')).toEqual(room.test.labels);
  });
});

describe('the time that looking takes', () => {
  it('is counted while the run is under way, and not while it rests', () => {
    let isTraining = false;
    const looking = new LookingTime(() => isTraining);
    const work = () => {
      const end = performance.now() + 1;
      while (performance.now() < end);
      return 7;
    };
    expect(looking.of(work)).toBe(7);
    expect(looking.milliseconds).toBe(0);
    isTraining = true;
    looking.of(work);
    expect(looking.milliseconds).toBeGreaterThanOrEqual(1);
    looking.reset();
    expect(looking.milliseconds).toBe(0);
  });
});

describe('the answers of an evaluation', () => {
  it('are of the digits that it scored', async () => {
    const { page, room, arrive, untilStatus } = startService();
    await page.build(1, SMALL_SPEC);
    expect(await page.answers('test', 'current')).toBeNull();
    arrive();
    await page.train('end');
    await untilStatus('finished');
    const answers = await page.answers('test', 'current');
    expect(answers?.labels).toEqual(room.test.labels);
    const right = answers?.predictions.filter((given, row) => given === answers.labels[row]);
    const { accuracy, examples } = answers?.evaluation.test ?? {
      accuracy: Number.NaN,
      examples: 0,
    };
    expect(right?.length).toBe(Math.round(accuracy * examples));
    expect(answers?.recorded.length).toBeGreaterThan(1);
  });

  it('can be had of the evaluations before, by number', async () => {
    const { page, arrive, untilStatus } = startService();
    await page.build(1, SMALL_SPEC);
    arrive();
    await page.train('end');
    await untilStatus('finished');
    const first = await page.answers('test', 0);
    expect(first?.evaluation.step).toBe(0);
    expect(await page.answers('test', 999)).toBeNull();
  });
});
