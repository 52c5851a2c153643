import { create } from 'zustand';
import type { RateTest } from '../spec/rate-test.ts';
import { judgeRates, type RateVerdict } from '../spec/rate-verdict.ts';
import { useData } from './data.ts';
import { isActive, type RunState, useRun } from './run.ts';
import { currentClient, hasNetwork, hasOutdatedNetwork, rebuild } from './session.ts';

/** Why the rates of a network cannot be tested now. */
export type RateTestObstacle = 'underWay' | 'diverged' | 'noDigits' | 'scoring' | 'noNetwork';

/**
 * While digits arrive or the network is scored there can be no test. It is asked for again, at most
 * so often and so far apart.
 */
const TRIES = 20;
const GAP_MS = 250;

export interface RateTestResult extends RateTest {
  readonly verdict: RateVerdict;
}

export interface RateTestState {
  /** The network that was tested: of another one the state says nothing. */
  readonly runId: number | null;
  /** The step it was at. */
  readonly step: number;
  readonly isTesting: boolean;
  readonly result: RateTestResult | null;
  /** Why there is no result. */
  readonly refusal: RateTestObstacle | null;
}

export const initialRateTest: RateTestState = {
  runId: null,
  step: 0,
  isTesting: false,
  result: null,
  refusal: null,
};

export const useRateTest = create<RateTestState>()(() => initialRateTest);

/** What of the run itself forbids a test. */
export function rateTestObstacle({ status }: RunState): RateTestObstacle | null {
  if (isActive(status)) return 'underWay';
  return status === 'diverged' ? 'diverged' : null;
}

/** Sweeps the learning rate on a copy of the network; the run stays as it is. */
export async function testRates(): Promise<void> {
  if (useRateTest.getState().isTesting || rateTestObstacle(useRun.getState()) !== null) return;
  useRateTest.setState({ ...initialRateTest, isTesting: true });
  // The untrained network may be older than the experiment: live changes do not reach it.
  if (hasOutdatedNetwork()) void rebuild();
  const isStanding = await hasNetwork();
  const { runId } = useRun.getState();
  const test = isStanding ? await ask(runId) : null;
  const outcome = test === null ? refused(isStanding) : judged(test);
  const { step } = useRun.getState();
  useRateTest.setState({ ...initialRateTest, runId, step, ...outcome });
}

async function ask(runId: number | null): Promise<RateTest | null> {
  for (let tries = 1; ; tries++) {
    const outcome = await currentClient()?.testRates();
    if (!outcome?.ok || outcome.value !== null) return outcome?.ok ? outcome.value : null;
    const run = useRun.getState();
    const isHopeless = rateTestObstacle(run) !== null || run.runId !== runId;
    if (isHopeless || tries === TRIES) return null;
    await new Promise((resolve) => setTimeout(resolve, GAP_MS));
  }
}

export function dismissRateTest(): void {
  useRateTest.setState(initialRateTest);
}

function judged(test: RateTest): Partial<RateTestState> {
  return { result: { ...test, verdict: judgeRates(test) } };
}

/** The worker says only that it could not; what the page knows says why. */
function refused(isStanding: boolean): Partial<RateTestState> {
  const missing = useData.getState().done ? 'scoring' : 'noDigits';
  const unknown = isStanding ? missing : 'noNetwork';
  return { refusal: rateTestObstacle(useRun.getState()) ?? unknown };
}
