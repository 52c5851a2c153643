import { afterEach, describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import {
  endServices,
  finish,
  type Service,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

/** Of a file's labels: how many there are of each class. */
function countsOf(labels: Uint8Array): Uint32Array {
  const counts = new Uint32Array(10);
  for (const label of labels) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

async function builtService(spec = SMALL_SPEC): Promise<Service> {
  const service = startService();
  service.arrive();
  await service.page.build(1, spec);
  return service;
}

describe('class statistics', () => {
  it('count the digits of the split that is asked about, by the run’s validation size', async () => {
    const { page, room } = await builtService();
    const labels = {
      training: room.training.labels.slice(0, 600),
      validation: room.training.labels.slice(600),
      test: room.test.labels,
    };
    for (const split of ['training', 'validation', 'test'] as const) {
      const statistics = await page.classStatistics(split);
      expect(statistics?.split).toBe(split);
      expect(statistics?.size).toBe(labels[split].length);
      expect(statistics?.counts).toEqual(countsOf(labels[split]));
    }
  });

  it('are counted while the run goes on, and leave its bits alone', async () => {
    const straight = await finish(await startedService());
    const service = await startedService();
    const [statistics] = await Promise.all([
      service.page.classStatistics('training'),
      service.page.train('end'),
    ]);
    expect(statistics?.size).toBe(600);
    expect(await finish(service)).toBe(straight);
  });

  it('are given up for a newer question, on request, and when the network is replaced', async () => {
    const { page } = await builtService();
    const [first, second] = await Promise.all([
      page.classStatistics('training'),
      page.classStatistics('test'),
    ]);
    expect(first).toBeNull();
    expect(second?.split).toBe('test');
    const [given, asked] = await Promise.all([
      page.classStatistics('training'),
      page.classStatistics(null),
    ]);
    expect([given, asked]).toEqual([null, null]);
    const [replaced] = await Promise.all([
      page.classStatistics('training'),
      page.build(2, SMALL_SPEC),
    ]);
    expect(replaced).toBeNull();
  });

  it('are none without a run, and count nothing while nothing has arrived', async () => {
    const { page } = startService();
    expect(await page.classStatistics('test')).toBeNull();
    await page.build(1, SMALL_SPEC);
    const statistics = await page.classStatistics('test');
    expect(statistics).toMatchObject({ size: 200, counts: new Uint32Array(10) });
  });
});

describe('the current batch', () => {
  const noisy: ExperimentSpec = { ...SMALL_SPEC, labelNoise: 0.5, shift: 2 };

  it('is the first before the first step, as it is to be made', async () => {
    const { page } = await builtService();
    const batch = await page.currentBatch({ ...SMALL_SPEC, batchSize: 7 });
    expect(batch).toMatchObject({ runId: 1, step: 1, isMade: false, batchRows: 7 });
    expect(batch?.indices).toHaveLength(7);
  });

  it('is that of the newest step from then on, whatever is said of the first', async () => {
    const { page, room } = await startedService(noisy);
    const batch = await page.currentBatch({ ...noisy, batchSize: 7 });
    expect(batch).toMatchObject({ step: 1, isMade: true, batchRows: 50, isAugmented: true });
    expect(batch?.pixels).toHaveLength(50 * PIXEL_COUNT);
    const trueLabels = [...(batch?.indices ?? [])].map((index) => room.training.labels[index]);
    expect([...(batch?.trueLabels ?? [])]).toEqual(trueLabels);
    expect(batch?.labels).not.toEqual(batch?.trueLabels);
  });

  it('goes along with the run, whose bits stay the same', async () => {
    const straight = await finish(await startedService(noisy));
    const service = await startedService(noisy);
    const { page, untilStatus } = service;
    for (let step = 2; step <= 4; step++) {
      const [during] = await Promise.all([page.currentBatch(noisy), page.train('step')]);
      expect([step - 1, step]).toContain(during?.step);
      await untilStatus('paused');
      expect(await page.currentBatch(noisy)).toMatchObject({ step });
    }
    const [, last] = await Promise.all([page.train('end'), page.currentBatch(noisy)]);
    expect(last?.isMade).toBe(true);
    expect(await finish(service)).toBe(straight);
  });

  it('is none without a run, and while its digits are on their way', async () => {
    const { page } = startService();
    expect(await page.currentBatch(SMALL_SPEC)).toBeNull();
    await page.build(1, SMALL_SPEC);
    expect(await page.currentBatch(SMALL_SPEC)).toBeNull();
  });

  it('does not wait for statistics, nor they for it', async () => {
    const { page } = await startedService(noisy);
    const [statistics, batch] = await Promise.all([
      page.classStatistics('training'),
      page.currentBatch(noisy),
    ]);
    expect(statistics?.size).toBe(600);
    expect(batch?.step).toBe(1);
  });
});
