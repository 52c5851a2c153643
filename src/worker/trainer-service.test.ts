import { afterEach, describe, expect, it } from 'vitest';
import { endServices, startService } from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

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

describe('a test digit', () => {
  it('is given with its label once it has arrived', async () => {
    const { page, room, arrive } = startService();
    await page.build(1, SMALL_SPEC);
    expect(await page.testDigit(3)).toBeNull();
    arrive();
    const digit = await page.testDigit(3);
    expect(digit?.label).toBe(room.test.labels[3]);
    expect(digit?.pixels).toEqual(room.test.pixels.slice(3 * 784, 4 * 784));
  });

  it('is null beyond the file', async () => {
    const { page, arrive } = startService();
    arrive();
    expect(await page.testDigit(1_000_000)).toBeNull();
  });
});
