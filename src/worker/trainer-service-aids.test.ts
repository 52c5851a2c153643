import { afterEach, describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { NO_PAUSES } from '../spec/pause-conditions.ts';
import {
  endServices,
  finish,
  hashOf,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

describe('a condition to pause by', () => {
  it('is reported with its reason, and the run goes on from it', async () => {
    const service = await startedService();
    const { page, newest, untilStatus } = service;
    await page.pauseWhen({ ...NO_PAUSES, step: 9 });
    await page.train('end');
    await untilStatus('paused');
    expect(newest()).toMatchObject({ step: 9, pauseReason: { kind: 'step', value: 9 } });
    await finish(service);
    expect(newest()?.pauseReason).toBeNull();
  });

  it('holds for the runs that are built after it', async () => {
    const { page, arrive, newest, untilStatus } = startService();
    arrive();
    await page.pauseWhen({ ...NO_PAUSES, step: 5 });
    for (const runId of [1, 2]) {
      await page.build(runId, SMALL_SPEC);
      await page.train('end');
      await untilStatus('paused');
      expect(newest()).toMatchObject({ runId, step: 5 });
    }
  });

  it('of seconds counts the time of training', async () => {
    const { page, arrive, newest, untilStatus } = startService();
    arrive();
    await page.build(1, { ...SMALL_SPEC, epochs: 100_000 });
    await page.pauseWhen({ ...NO_PAUSES, seconds: 0.05 });
    await page.train('end');
    await untilStatus('paused');
    expect(newest()?.pauseReason).toEqual({ kind: 'seconds', value: 0.05 });
    expect(newest()?.elapsedMs).toBeGreaterThanOrEqual(50);
  });
});

describe('a preview of augmentation', () => {
  it('is the digit and its variants as the run augments them now', async () => {
    const { page, room } = await startedService();
    await page.change({ field: 'shift', value: 3 });
    const seen = await page.previewAugmentation(4, 2);
    const images = [0, 1, 2].map((i) => seen?.slice(i * PIXEL_COUNT, (i + 1) * PIXEL_COUNT));
    expect(seen).toHaveLength(3 * PIXEL_COUNT);
    expect(images[0]).toEqual(room.training.pixels.slice(4 * PIXEL_COUNT, 5 * PIXEL_COUNT));
    expect(images[1]).not.toEqual(images[0]);
    expect(images[2]).not.toEqual(images[1]);
  });

  it('is null without a run and without the digit', async () => {
    const { page } = startService();
    expect(await page.previewAugmentation(0, 1)).toBeNull();
    await page.build(1, SMALL_SPEC);
    expect(await page.previewAugmentation(0, 1)).toBeNull();
  });
});

describe('the best weights', () => {
  it('are reported as soon as an epoch is done, and come back when they are asked for', async () => {
    const service = await startedService({ ...SMALL_SPEC, learningRate: 0.4, labelNoise: 0.3 });
    const { page, newest } = service;
    expect(newest()?.best).toBeNull();
    expect(await page.restoreBest()).toBe(false);
    const last = await finish(service);
    expect(newest()).toMatchObject({ isBestRestored: false, isStoppedEarly: false });
    expect(newest()?.best?.step).toBeLessThan(newest()?.step ?? 0);
    expect(await page.restoreBest()).toBe(true);
    expect(newest()?.isBestRestored).toBe(true);
    expect(hashOf(service)).not.toBe(last);
  });
});

describe('a run that stops early', () => {
  it('is finished, says so, and reports the learning rate of the next step', async () => {
    const spec = { ...SMALL_SPEC, hiddenLayers: [], learningRate: 1e-6, epochs: 9, patience: 1 };
    const service = await startedService(spec);
    await finish(service);
    const { newest } = service;
    expect(newest()).toMatchObject({ epoch: 2, isStoppedEarly: true, learningRate: 1e-6 });
  });
});
