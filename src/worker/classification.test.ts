import { afterEach, describe, expect, it } from 'vitest';
import { MOST_KEPT_DIGITS } from '../spec/kept-digits.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import {
  endServices,
  finish,
  hashOf,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { ClassificationUnderWay } from './classification.ts';
import type { Classification } from './protocol.ts';

afterEach(endServices);

const digits = (count: number) =>
  Uint8Array.from({ length: count * PIXEL_COUNT }, (_, index) => (index * 7) % 256);

describe('a classification', () => {
  it('answers every digit as a prediction does, at the step of the weights', async () => {
    const { page } = await startedService();
    const inputs = digits(3);
    const answer = await page.classify(inputs);
    expect(answer).toMatchObject({ runId: 1, step: 1 });
    for (const index of [0, 1, 2]) {
      const one = await page.predict(inputs.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT));
      expect(answer?.probabilities.slice(10 * index, 10 * index + 10)).toEqual(one?.probabilities);
    }
  });

  it('changes nothing of a run under way', async () => {
    const alone = await finish(await startedService());
    const service = await startedService();
    await service.page.train('end');
    expect((await service.page.classify(digits(20)))?.probabilities).toHaveLength(200);
    await service.untilStatus('finished');
    expect(hashOf(service)).toBe(alone);
  });

  it('is null without a run, of no whole digits, and of more than are ever kept', async () => {
    const { page, arrive } = startService();
    expect(await page.classify(digits(1))).toBeNull();
    arrive();
    await page.build(1, SMALL_SPEC);
    expect(await page.classify(new Uint8Array(PIXEL_COUNT - 1))).toBeNull();
    expect(await page.classify(new Uint8Array((MOST_KEPT_DIGITS + 1) * PIXEL_COUNT))).toBeNull();
    expect(await page.classify(digits(1))).not.toBeNull();
  });

  it('is given up for a newer one and for a new run', async () => {
    const { page } = await startedService();
    const [first, second] = await Promise.all([
      page.classify(digits(500)),
      page.classify(digits(2)),
    ]);
    expect(first).toBeNull();
    expect(second).not.toBeNull();
    const [third] = await Promise.all([page.classify(digits(500)), page.build(2, SMALL_SPEC)]);
    expect(third).toBeNull();
  });

  it('waits for a learning-rate test, and is then of the weights that are back', async () => {
    const { page } = await startedService();
    const before = await page.classify(digits(2));
    const [test, during] = await Promise.all([page.testRates(), page.classify(digits(2))]);
    expect(test).not.toBeNull();
    expect(during).toEqual(before);
  });

  it('goes on digit by digit until the deadline, and begins anew when told to', () => {
    let time = 0;
    let weights = 1;
    const answers: (Classification | null)[] = [];
    const predict = () => {
      time += 1;
      return new Float32Array(10).fill(weights);
    };
    const run = { runId: 1, weightsStep: 5, predict };
    const work = new ClassificationUnderWay(digits(5), (answer) => answers.push(answer));
    expect(work.advance(run, () => time, 3)).toBe(false);
    expect(time).toBe(3);
    weights = 2;
    work.restart();
    expect(work.advance(run, () => time, time)).toBe(false);
    expect(time).toBe(4);
    expect(work.advance(run, () => time, 100)).toBe(true);
    expect(time).toBe(8);
    expect(answers).toHaveLength(1);
    expect(new Set(answers[0]?.probabilities)).toEqual(new Set([2]));
  });
});
