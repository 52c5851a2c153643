import { afterEach, describe, expect, it } from 'vitest';
import type { Inspected, InspectionRequest } from '../spec/inspection/topics.ts';
import {
  endServices,
  finish,
  hashOf,
  type Service,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

const HEALTH: InspectionRequest = { topic: 'health', question: {} };
const SLOW_STEP: InspectionRequest = { topic: 'slowStep', question: { mostUnits: 6 } };
const TILES: InspectionRequest = { topic: 'tiles', question: { units: [0, 3], opened: null } };

async function askForTiles({ page }: Service): Promise<Inspected<'tiles'> | null> {
  return (await page.inspect(TILES)) as Inspected<'tiles'> | null;
}

describe('a look inside over the thread boundary', () => {
  it('says of which run and step it is, and what it cost', async () => {
    const service = await startedService();
    const found = await askForTiles(service);
    expect(found).toMatchObject({ runId: 1, step: 1 });
    expect(found?.costMs).toBeGreaterThan(0);
    const weights = service.room.network?.parameters.layers[0]?.weights ?? [];
    // Row-major [784, 8]: unit 3's weight of pixel 400.
    expect(found?.finding).toMatchObject({ units: Int32Array.of(0, 3) });
    expect(found?.finding.weights[784 + 400]).toBe(weights[400 * 8 + 3]);
  });

  it('comes to null without a network', async () => {
    expect(await startService().page.inspect(TILES)).toBeNull();
  });

  it('comes to null when it is given up, and when its network goes', async () => {
    const service = await startedService();
    const waiting = service.page.inspect(SLOW_STEP);
    await service.page.stopInspecting('slowStep');
    expect(await waiting).toBeNull();
    const left = service.page.inspect(SLOW_STEP);
    await service.page.build(2, SMALL_SPEC);
    expect(await left).toBeNull();
  });

  it('leaves the run with the bits it would have had, however much is looked at', async () => {
    const looked = await startedService();
    const other = await startedService();
    for (let look = 0; look < 3; look++) {
      await Promise.all([looked.page.inspect(HEALTH), looked.page.inspect(TILES)]);
    }
    const slow = looked.page.inspect(SLOW_STEP);
    await looked.page.train('end');
    expect(await slow).not.toBeNull();
    expect(await finish(looked)).toBe(await finish(other));
    expect(hashOf(looked)).toBe(hashOf(other));
  });
});
