import { afterEach, describe, expect, it } from 'vitest';
import { weightHash } from '../engine/weight-hash.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { parameterCount } from '../spec/layers.ts';
import { RECIPES } from '../spec/recipes/recipes.ts';
import { endServices, hashOf, type Service, startService } from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

/** Of 900 training digits; two classes are soon scored on plain loops. */
const trained: ExperimentSpec = { ...RECIPES.trained, validationSize: 0, classes: [3, 8] };

const weights = Float32Array.from({ length: parameterCount(trained) }, (_, i) => (i % 5) / 50);

/** Asks for a build and waits until the worker waits for its weights. */
async function beginBuild(service: Service) {
  const built = service.page.build(1, trained);
  await expect.poll(() => service.weights.isAwaited).toBe(true);
  return { built };
}

describe('a build that starts trained', () => {
  it('has the weights that were fetched, and a trained answer at step 0', async () => {
    const service = startService();
    const { built } = await beginBuild(service);
    expect(service.loads).toEqual([]);
    service.weights.answer({ ok: true, value: weights });
    expect(await built).toMatchObject({ ok: true, value: { runId: 1 } });
    expect(service.loads).toEqual([0]);
    expect(hashOf(service)).toBe(weightHash(weights));
    const prediction = await service.page.predict(new Uint8Array(784));
    expect(prediction).toMatchObject({ step: 0, isTrained: true });
  });

  it('is scored as soon as the digits are there, and idle', async () => {
    const service = startService();
    const { built } = await beginBuild(service);
    service.weights.answer({ ok: true, value: weights });
    await built;
    service.arrive();
    const scored = () => service.events.flatMap(({ evaluations }) => evaluations);
    await expect.poll(() => scored().length, { timeout: 20_000 }).toBe(1);
    expect(scored()).toMatchObject([{ step: 0, epoch: 0 }]);
    expect(service.newest()?.status).toBe('idle');
  }, 30_000);

  it('is refused with what is wrong with the file, and leaves no network', async () => {
    const service = startService();
    const { built } = await beginBuild(service);
    const problem = { code: 'httpStatus', status: 404, file: 'best.bin' } as const;
    service.weights.answer({ ok: false, problem });
    expect(await built).toEqual({ ok: false, problem: { code: 'noTrainedWeights', problem } });
    expect(await service.page.predict(new Uint8Array(784))).toBeNull();
  });

  it('does not take the place of a network that was asked for later', async () => {
    const service = startService();
    const { built } = await beginBuild(service);
    expect(await service.page.build(2, SMALL_SPEC)).toMatchObject({ ok: true });
    service.weights.answer({ ok: true, value: weights });
    expect(await built).toEqual({ ok: false, problem: { code: 'superseded' } });
    const prediction = await service.page.predict(new Uint8Array(784));
    expect(prediction).toMatchObject({ runId: 2, isTrained: false });
  });
});
