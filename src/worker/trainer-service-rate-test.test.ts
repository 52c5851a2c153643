import { afterEach, describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { RATE_TEST_STEPS } from '../spec/rate-test.ts';
import {
  endServices,
  finish,
  hashOf,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

describe('a range test', () => {
  it('answers with rates and losses, and the run has the bits it would have had', async () => {
    const plain = await finish(await startedService());
    const service = await startedService();
    const before = hashOf(service);
    const result = await service.page.testRates();
    expect(result?.losses.length).toBeGreaterThan(10);
    expect(result?.losses.length).toBeLessThanOrEqual(RATE_TEST_STEPS);
    expect(result?.rates).toHaveLength(result?.losses.length ?? 0);
    expect(hashOf(service)).toBe(before);
    expect(service.newest()?.step).toBe(1);
    expect(await finish(service)).toBe(plain);
  });

  it('answers null without a run, without its digits, and while a run is under way', async () => {
    const { page, arrive } = startService();
    expect(await page.testRates()).toBeNull();
    await page.build(1, SMALL_SPEC);
    expect(await page.testRates()).toBeNull();
    await page.train('end');
    expect(await page.testRates()).toBeNull();
    await page.pause();
    arrive();
    expect(await page.testRates()).not.toBeNull();
  });

  it('keeps a second one, a prediction and restoring out while it lasts', async () => {
    const service = await startedService();
    const { page } = service;
    await finish(service);
    // Sent without waiting, so that all arrive before the test's first slice.
    const [first, second, prediction, isRestored] = await Promise.all([
      page.testRates(),
      page.testRates(),
      page.predict(new Uint8Array(PIXEL_COUNT)),
      page.restoreBest(),
    ]);
    expect(first).not.toBeNull();
    expect(second).toBeNull();
    expect(prediction).toBeNull();
    expect(isRestored).toBe(false);
    expect(await page.restoreBest()).toBe(true);
  });

  it('lets a run that is started in the meantime wait, and then go on', async () => {
    const plain = await finish(await startedService());
    const service = await startedService();
    const [result] = await Promise.all([service.page.testRates(), service.page.train('end')]);
    await service.untilStatus('finished');
    expect(result).not.toBeNull();
    expect(hashOf(service)).toBe(plain);
  });

  it('answers null when the network it tests is replaced', async () => {
    const { page } = await startedService();
    const [result] = await Promise.all([page.testRates(), page.build(2, SMALL_SPEC)]);
    expect(result).toBeNull();
    expect(await page.predict(new Uint8Array(PIXEL_COUNT))).not.toBeNull();
  });
});
