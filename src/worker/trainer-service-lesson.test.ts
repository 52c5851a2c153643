import { afterEach, describe, expect, it } from 'vitest';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { strangeDigits } from '../testing/lesson-fixture.ts';
import {
  endServices,
  hashOf,
  type Service,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

const { pixels, labels } = strangeDigits();
const teach = ({ page }: Pick<Service, 'page'>) => page.teach(pixels, labels);
const refused = (code: string) => ({ ok: false, problem: { code } });

describe('a lesson', () => {
  it('answers with its report, and the page hears of the new scores, step and status as they were', async () => {
    const service = await startedService();
    const outcome = await teach(service);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(outcome.value).toMatchObject({ step: 1, digits: 10 });
    await expect
      .poll(() => service.events.flatMap(({ evaluations }) => evaluations))
      .toContainEqual(outcome.value.after.evaluation);
    expect(service.newest()).toMatchObject({ step: 1, status: 'paused' });
  });

  it('is taken back when the page asks for it, once', async () => {
    const service = await startedService();
    const before = hashOf(service);
    await teach(service);
    expect(hashOf(service)).not.toBe(before);
    expect(await service.page.undoLesson()).toBe(true);
    expect(hashOf(service)).toBe(before);
    expect(await service.page.undoLesson()).toBe(false);
  });

  it('keeps a second one, a rate test, predictions and restoring out while it lasts, and a start waits', async () => {
    const service = await startedService();
    const { page } = service;
    // Sent without waiting, so that all arrive before its first slice.
    const [first, second, rates, prediction, isRestored, isUndone] = await Promise.all([
      teach(service),
      teach(service),
      page.testRates(),
      page.predict(new Uint8Array(PIXEL_COUNT)),
      page.restoreBest(),
      page.undoLesson(),
      page.train('end'),
    ]);
    expect(first.ok).toBe(true);
    expect(second).toEqual(refused('underWay'));
    expect([rates, prediction]).toEqual([null, null]);
    expect([isRestored, isUndone]).toEqual([false, false]);
    await service.untilStatus('finished');
    expect(await page.undoLesson()).toBe(false);
  });

  it('is refused without a run, by an untrained one, by one under way and without digits', async () => {
    const service = startService();
    expect(await teach(service)).toEqual(refused('noNetwork'));
    service.arrive();
    await service.page.build(1, SMALL_SPEC);
    expect(await teach(service)).toEqual(refused('untrained'));
    const [, underWay] = await Promise.all([service.page.train('end'), teach(service)]);
    expect(underWay).toEqual(refused('underWay'));
    const none = new Uint8Array(0);
    expect(await service.page.teach(none, none)).toEqual(refused('noKeptDigits'));
  });

  it('says so when its network is replaced', async () => {
    const service = await startedService();
    const [outcome] = await Promise.all([teach(service), service.page.build(2, SMALL_SPEC)]);
    expect(outcome).toEqual(refused('replaced'));
    expect(await service.page.predict(new Uint8Array(PIXEL_COUNT))).not.toBeNull();
  });
});
