import type { Team } from '../../engine/team.ts';
import { Trainer } from '../../engine/trainer.ts';
import { weightHash } from '../../engine/weight-hash.ts';
import type { EngineRoom } from '../../host/engine-room.ts';
import type { ExperimentSpec } from '../../spec/experiment.ts';

/** Updates after which the parameters are hashed: none, the first, ten, an epoch of 60,000 by 64. */
export const HASHED_STEPS = [0, 1, 10, 938] as const;
export type HashedStep = (typeof HASHED_STEPS)[number];
export type Hashes = Readonly<Record<HashedStep, string>>;

export interface HashedRun {
  readonly hashes: Hashes;
  /** Those that shared the work. */
  readonly threads: number;
}

/** How a run comes to a step. */
export type Pace = 'straight' | 'halting';

const HELPERS_WITHIN_MS = 30_000;
const LOOK_EVERY_MS = 5;
const PAUSE_EVERY_SLICES = 3;

const clock = () => performance.now();

/**
 * Trains a network in this room, whose digits must all be there, and hashes its parameters on the
 * way. In Node and in a browser's worker alike.
 *
 * @throws Error if it is not trained as it was asked for: on plain loops, without its helpers, or
 *   not to the end.
 */
export async function trainAndHash(
  spec: ExperimentSpec,
  room: EngineRoom,
  pace: Pace,
): Promise<HashedRun> {
  const furnished = room.furnish(spec);
  if (furnished === null) throw new Error(`There is no memory for ${room.bytesFor(spec)} bytes.`);
  const { kernels, network, team, engine } = furnished;
  if (engine === 'reference') throw new Error('This engine has no WebAssembly SIMD.');
  await allHelpers(team);
  const { training, test } = room;
  const trainer = new Trainer({ kernels, network, training, test, clock, team }, spec);
  const hashAfter = (step: HashedStep) => {
    trainTo(step, trainer, pace);
    return weightHash(network.parameters.values);
  };
  const hashes = { 0: hashAfter(0), 1: hashAfter(1), 10: hashAfter(10), 938: hashAfter(938) };
  return { hashes, threads: team.size };
}

/** Helpers may be slow to come, and a run that began without them would say nothing about them. */
async function allHelpers(team: Team): Promise<void> {
  const deadline = clock() + HELPERS_WITHIN_MS;
  while (team.size > 1 && !team.isReady) {
    if (clock() > deadline) throw new Error('The helper threads did not come.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function trainTo(step: number, trainer: Trainer, pace: Pace): void {
  for (let slice = 1; trainer.step < step; slice++) {
    if (pace === 'straight') advanceOneStep(trainer);
    else advanceOneSlice(trainer, slice % PAUSE_EVERY_SLICES === 0);
    const isStuck = trainer.divergence !== null || trainer.isFinished;
    if (isStuck) demand(trainer, step);
  }
  demand(trainer, step);
}

function advanceOneStep(trainer: Trainer): void {
  trainer.train('step');
  trainer.advance(Number.POSITIVE_INFINITY);
}

/** The shortest slice there is, a tile for every thread; then perhaps a pause, wherever it is. */
function advanceOneSlice(trainer: Trainer, pauses: boolean): void {
  trainer.train('end');
  trainer.advance(0);
  if (!pauses) return;
  trainer.pause();
  trainer.advance(0);
}

function demand(trainer: Trainer, step: number): void {
  if (trainer.step === step) return;
  throw new Error(`The run came to step ${trainer.step} instead of ${step}.`);
}
