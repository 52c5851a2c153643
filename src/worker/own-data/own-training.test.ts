import { afterEach, describe, expect, it } from 'vitest';
import { openRoom } from '../../cli/open-room.ts';
import { weightHash } from '../../engine/weight-hash.ts';
import type { EngineRoom, Furnished } from '../../host/engine-room.ts';
import { ReferenceRoom } from '../../host/reference-room.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { fittedChoice } from '../../spec/own-data-fit.ts';
import { ownSet } from '../../testing/own-set.ts';
import { SmallRoom } from '../../testing/small-room.ts';
import { SMALL_SPEC } from '../../testing/trainer-fixture.ts';
import type { ProgressEvent } from '../protocol.ts';
import { LocalTrainerService } from '../trainer-service.ts';
import { DataInUse } from './data-in-use.ts';

const SPEC: ExperimentSpec = { ...SMALL_SPEC, ...fittedChoice(SMALL_SPEC, ownSet()), epochs: 5 };

/** A room with a service; MNIST is whatever `arrive` puts into it. */
function serve(room: EngineRoom, arrive: () => void = () => {}) {
  const events: ProgressEvent[] = [];
  const { training, test } = room;
  let furnished: Furnished | null = null;
  const watched: EngineRoom = {
    limit: room.limit,
    training,
    test,
    bytesFor: (spec) => room.bytesFor(spec),
    furnish: (spec) => {
      furnished = room.furnish(spec);
      return furnished;
    },
  };
  const openMnist = () => ({ load: arrive, retry: () => {}, stop: () => {} });
  const digits = new DataInUse({ training, test, openMnist, onEvent: () => {} });
  const weights = { load: () => Promise.reject(new Error('not asked for')) };
  const service = new LocalTrainerService(watched, digits, weights, (event) => {
    if (event.kind === 'progress') events.push(event);
  });
  const finish = async (runId: number, spec: ExperimentSpec) => {
    const built = await service.build(runId, spec);
    if (!built.ok) throw new Error(built.problem.code);
    await service.train('end');
    await expect.poll(() => events.at(-1)?.status, { timeout: 20_000 }).toBe('finished');
    return weightHash(furnished?.network.parameters.values ?? new Float32Array());
  };
  const evaluations = () => events.flatMap((event) => event.evaluations);
  return { service, finish, evaluations };
}

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

async function simd(threads: number): Promise<EngineRoom> {
  const { room, close } = await openRoom({ threads, isForced: true });
  closings.push(close);
  return room;
}

const ROOMS: readonly (readonly [string, () => Promise<EngineRoom>])[] = [
  ['plain loops', async () => new ReferenceRoom(null)],
  ['SIMD', () => simd(1)],
];

describe('a network trained on 300 images of one’s own', () => {
  it.each(ROOMS)('learns them on %s', async (_, open) => {
    const { service, finish, evaluations } = serve(await open());
    await service.chooseData(ownSet());
    await finish(1, SPEC);
    const { test, validation, step } = evaluations().at(-1) ?? {};
    expect(test).toMatchObject({ examples: 60, accuracy: 1 });
    expect(validation?.examples).toBe(30);
    // 270 digits in batches of 50, five times.
    expect(step).toBe(30);
  });

  it('is the same on one thread and on two', async () => {
    const hashOn = async (threads: number) => {
      const { service, finish } = serve(await simd(threads));
      await service.chooseData(ownSet());
      return finish(1, SPEC);
    };
    expect(await hashOn(2)).toBe(await hashOn(1));
  });

  it('takes no part in a network of MNIST that is trained after it', async () => {
    const [used, fresh] = [new SmallRoom(), new SmallRoom()];
    const before = serve(used, () => used.arrive());
    await before.service.chooseData(ownSet());
    await before.finish(1, SPEC);
    await before.service.chooseData(null);
    const after = await before.finish(2, SMALL_SPEC);
    expect(after).toBe(await serve(fresh, () => fresh.arrive()).finish(1, SMALL_SPEC));
  });

  it.each(ROOMS)(
    'learns all of them on %s when ten classes take part, of which seven are not there',
    async (_, open) => {
      const { service, finish, evaluations } = serve(await open());
      await service.chooseData(ownSet());
      await finish(1, { ...SMALL_SPEC, validationSize: 30, epochs: 5 });
      expect(evaluations().at(-1)).toMatchObject({ step: 30, test: { examples: 60, accuracy: 1 } });
    },
  );
});

describe('a build on data of one’s own', () => {
  it('is refused when more is held out than there is', async () => {
    const { service } = serve(new ReferenceRoom(null));
    await service.chooseData(ownSet());
    expect(await service.build(1, { ...SPEC, validationSize: 291 })).toEqual({
      ok: false,
      problem: { code: 'tooFewTrainingDigits', digits: 300, validationSize: 291 },
    });
    expect((await service.build(2, { ...SPEC, validationSize: 290 })).ok).toBe(true);
  });

  it('is refused when the data is lost, and stands again with other data', async () => {
    const room = new SmallRoom();
    const { service, finish } = serve(room, () => room.arrive());
    await service.chooseData({ ...ownSet(), training: 299 });
    const lost = await service.build(1, SPEC);
    expect(lost).toEqual({ ok: false, problem: { code: 'noOwnData' } });
    await service.chooseData(null);
    await finish(2, SMALL_SPEC);
  });

  it('gives way when data is chosen while it waits', async () => {
    const { service } = serve(new ReferenceRoom(null));
    void service.chooseData(ownSet());
    const waiting = service.build(1, SPEC);
    void service.chooseData(ownSet());
    expect(await waiting).toEqual({ ok: false, problem: { code: 'superseded' } });
    expect((await service.build(2, SPEC)).ok).toBe(true);
  });
});
