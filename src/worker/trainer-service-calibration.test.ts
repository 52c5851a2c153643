import { afterEach, describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import {
  endServices,
  finish,
  hashOf,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

describe('a calibration', () => {
  it('answers for the weights of the run, and the run has the bits it would have had', async () => {
    const spec = { ...SMALL_SPEC, epochs: 1 };
    const plain = await finish(await startedService(spec));
    const service = await startedService(spec);
    const before = hashOf(service);
    const report = await service.page.calibrate();
    expect(report).toMatchObject({ runId: 1, step: 1, digits: 300 });
    expect(report?.temperature).toBeGreaterThan(0);
    expect(hashOf(service)).toBe(before);
    const [during] = await Promise.all([service.page.calibrate(), service.page.train('end')]);
    await service.untilStatus('finished');
    expect(during?.step).toBe(1);
    expect(hashOf(service)).toBe(plain);
  });

  it('answers null without a run, without training and without its digits', async () => {
    const { page, arrive } = startService();
    expect(await page.calibrate()).toBeNull();
    await page.build(1, SMALL_SPEC);
    expect(await page.calibrate()).toBeNull();
    arrive();
    expect(await page.calibrate()).toBeNull();
  });

  it('answers for the restored weights when they come back in the meantime', async () => {
    const service = await startedService();
    await finish(service);
    const { page } = service;
    const best = service.newest()?.best?.step;
    const [report, isRestored] = await Promise.all([page.calibrate(), page.restoreBest()]);
    expect(isRestored).toBe(true);
    expect(report?.step).toBe(best);
  });

  it('answers null when its network is replaced, or another is asked for', async () => {
    const { page } = await startedService();
    const [replaced] = await Promise.all([page.calibrate(), page.build(2, SMALL_SPEC)]);
    expect(replaced).toBeNull();
    const { page: other } = await startedService();
    const [first, second] = await Promise.all([other.calibrate(), other.calibrate()]);
    expect(first).toBeNull();
    expect(second).not.toBeNull();
  });

  it('waits for a range test to put the weights back', async () => {
    const service = await startedService();
    const alone = await service.page.calibrate();
    const [, report] = await Promise.all([service.page.testRates(), service.page.calibrate()]);
    expect(report).toEqual(alone);
  });
});

describe('a prediction', () => {
  it('says how the digit compares with training digits, once they are there', async () => {
    const { page, arrive, room } = startService();
    await page.build(1, SMALL_SPEC);
    const early = await page.predict(new Uint8Array(PIXEL_COUNT));
    expect(early?.likeness).toBeNull();
    arrive();
    const first = room.training.pixels.slice(0, PIXEL_COUNT);
    expect((await page.predict(first))?.likeness).toEqual({ distance: 0, cosine: 1 });
  });
});
