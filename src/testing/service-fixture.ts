import { expose, releaseProxy, wrap } from 'comlink';
import { expect } from 'vitest';
import { weightHash } from '../engine/weight-hash.ts';
import type { TrainedWeights } from '../worker/loading/trained-weights-source.ts';
import type { ProgressEvent, TrainerService } from '../worker/protocol.ts';
import { LocalTrainerService } from '../worker/trainer-service.ts';
import { SmallRoom } from './small-room.ts';
import { SMALL_SPEC } from './trainer-fixture.ts';

const endings: (() => void)[] = [];

/** Trained weights that come when a test says so. */
class FakeWeights {
  #answers: ((weights: TrainedWeights) => void)[] = [];

  load(): Promise<TrainedWeights> {
    return new Promise((resolve) => this.#answers.push(resolve));
  }

  get isAwaited(): boolean {
    return this.#answers.length > 0;
  }

  answer(weights: TrainedWeights): void {
    for (const answer of this.#answers.splice(0)) answer(weights);
  }
}

/** A service at one end of a real MessageChannel, its page at the other. */
export function startService() {
  const room = new SmallRoom();
  const events: ProgressEvent[] = [];
  const loads: number[] = [];
  const weights = new FakeWeights();
  const digits = {
    load: (size: number) => void loads.push(size),
    retry: () => {},
    use: () => Promise.resolve(true),
    isThere: Promise.resolve(true),
  };
  const service = new LocalTrainerService(room, digits, weights, (event) => {
    if (event.kind === 'progress') events.push(event);
  });
  const { port1, port2 } = new MessageChannel();
  expose(service, port1);
  const page = wrap<TrainerService>(port2);
  endings.push(() => {
    page[releaseProxy]();
    port1.close();
  });
  const arrive = () => {
    room.arrive();
    service.digitsArrived();
  };
  const newest = () => events.at(-1);
  const untilStatus = (status: string) =>
    expect.poll(() => newest()?.status, { timeout: 10_000 }).toBe(status);
  return { page, room, weights, events, loads, arrive, newest, untilStatus };
}

/** Ends all of them; to be called after each test. */
export function endServices(): void {
  for (const end of endings.splice(0)) end();
}

export type Service = ReturnType<typeof startService>;

/** Of the weights of the newest build. */
export const hashOf = ({ room }: Service): string =>
  weightHash(room.network?.parameters.values ?? new Float32Array(0));

/** A service whose run has made its first steps and rests. */
export async function startedService(spec = SMALL_SPEC): Promise<Service> {
  const service = startService();
  service.arrive();
  await service.page.build(1, spec);
  await service.page.train('step');
  await service.untilStatus('paused');
  return service;
}

/** @returns the hash of the weights at the end. */
export async function finish(service: Service): Promise<string> {
  await service.page.train('end');
  await service.untilStatus('finished');
  return hashOf(service);
}
