import type { EngineRoom, Furnished } from '../host/engine-room.ts';
import { median } from '../lib/median.ts';
import type { EngineName } from '../spec/engine-name.ts';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { MnistSource } from '../worker/mnist-source.ts';
import { openRoom } from '../worker/open-room.ts';
import { EpochTimer } from './epoch-timer.ts';
import { PhaseClock } from './phase-clock.ts';
import type { BenchAnswer, BenchRequest, PhaseSeconds } from './protocol.ts';

const HELPERS_MS = 10_000;

/**
 * Times a network on an engine, in the same room and with the same trainer as the page's worker.
 *
 * @throws Error when this browser cannot run the engine, or the run goes wrong.
 */
export async function measure(request: BenchRequest): Promise<BenchAnswer> {
  const { spec, engine, threads, effort } = request;
  const { warmUpDigits, timedDigits, repeats } = effort;
  const room = await openRoom({ engine, threads });
  const furnished = furnish(room, spec, engine);
  await loadDigits(room);
  await untilReady(furnished);

  const timer = new EpochTimer(room, furnished, spec);
  timer.train(warmUpDigits);
  const timings = Array.from({ length: repeats }, () => timer.train(timedDigits));
  const epochSeconds = median(timings.map(({ seconds, epochs }) => seconds / epochs));
  return {
    threads: furnished.team.size,
    epochSeconds,
    phases: scaled(splitByPhase(room, furnished, spec, timedDigits), epochSeconds),
    evaluationSeconds:
      timer.evaluationSeconds.length === 0 ? null : median(timer.evaluationSeconds),
  };
}

function furnish(room: EngineRoom, spec: ExperimentSpec, wanted: EngineName): Furnished {
  const furnished = room.furnish(spec);
  if (furnished === null) throw new Error(`There is no memory for ${room.bytesFor(spec)} bytes.`);
  const isFallback = wanted !== 'reference' && furnished.engine === 'reference';
  if (isFallback) throw new Error(`This browser cannot run the engine “${wanted}”.`);
  return furnished;
}

async function loadDigits({ training, test }: EngineRoom): Promise<void> {
  let problem: string | null = null;
  const source = new MnistSource({
    dataUrl: new URL('/mnist/', location.href).href,
    train: training,
    test,
    fetch: (url, options) => fetch(url, options),
    onEvent: (event) => {
      if (event.problem !== null) problem = `${event.problem.file}: ${event.problem.code}`;
    },
    onArrival: () => {},
  });
  await source.load(0);
  if (problem !== null) throw new Error(`The digits did not come: ${problem}.`);
}

/** Helper threads start while this one lets them. */
async function untilReady({ team }: Furnished): Promise<void> {
  const deadline = performance.now() + HELPERS_MS;
  while (team.size > 1 && !team.isReady) {
    if (performance.now() > deadline) throw new Error('The helper threads did not start.');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Trains the network from its seed once more, with a clock around every kernel. */
function splitByPhase(
  room: EngineRoom,
  furnished: Furnished,
  spec: ExperimentSpec,
  digits: number,
): PhaseSeconds {
  const clock = new PhaseClock(furnished);
  const timer = new EpochTimer(room, { ...furnished, kernels: clock.kernels }, spec);
  return clock.split(timer.train(digits).seconds);
}

function scaled(phases: PhaseSeconds, total: number): PhaseSeconds {
  const { firstLayer, otherLayers, optimizer, rest } = phases;
  const factor = total / (firstLayer + otherLayers + optimizer + rest);
  return {
    firstLayer: firstLayer * factor,
    otherLayers: otherLayers * factor,
    optimizer: optimizer * factor,
    rest: rest * factor,
  };
}
