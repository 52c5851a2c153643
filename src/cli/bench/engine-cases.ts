import type { Browser } from '@playwright/test';
import type { BenchNetwork } from '../../bench/networks.ts';
import type { BenchAnswer, BenchRequest, PhaseSeconds } from '../../bench/protocol.ts';
import { ENGINE_NAMES, type EngineName } from '../../spec/engine-name.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { inPage } from './bench-browser.ts';
import { effortFor } from './efforts.ts';

/** One line of the bench: a network on an engine. */
export interface EngineCase {
  readonly network: string;
  readonly batch: number;
  readonly engine: EngineName;
  readonly threads: number;
  readonly epochSeconds: number;
  readonly examplesPerSecond: number;
  readonly phases: PhaseSeconds;
  /** To score the 10,000 test digits; null where no epoch was completed. */
  readonly evaluationSeconds: number | null;
  /** Digits of one timing; fewer than 60,000 were scaled up. */
  readonly digitsTimed: number;
}

export interface EngineBench {
  readonly browser: Browser;
  /** Of the page of src/bench. */
  readonly url: string;
  readonly threads: number;
  readonly isQuick: boolean;
}

/** Measures a network on every engine. */
export async function measureEngines(
  bench: EngineBench,
  { name, spec }: BenchNetwork,
): Promise<EngineCase[]> {
  const cases: EngineCase[] = [];
  for (const engine of ENGINE_NAMES) {
    const effort = effortFor(engine, bench.isQuick);
    const answer = await ask(bench, { spec, engine, threads: bench.threads, effort });
    cases.push({
      network: name,
      batch: spec.batchSize,
      engine,
      threads: answer.threads,
      epochSeconds: answer.epochSeconds,
      examplesPerSecond: TRAINING_FILE_EXAMPLES / answer.epochSeconds,
      phases: answer.phases,
      evaluationSeconds: answer.evaluationSeconds,
      digitsTimed: effort.timedDigits,
    });
  }
  return cases;
}

export function ask({ browser, url }: EngineBench, request: BenchRequest): Promise<BenchAnswer> {
  return inPage(browser, url, (page) => page.evaluate((asked) => runBench(asked), request));
}
