import type { PauseKind } from '../spec/pause-conditions.ts';
import type { TrainGoal } from '../worker/protocol.ts';
import { useData } from './data.ts';
import { usePauses } from './pauses.ts';
import { isActive, isOver, useRun } from './run.ts';
import { currentClient, hasOutdatedNetwork, isReadyFor, rebuild, wishFor } from './session.ts';
import type { Wish } from './status.ts';

/** The transport: what a person does to the run. */

/** Trains to the end; starts over, from the same seed, when there is nothing to go on from. */
export function train(): void {
  begin('end');
}

export function step(): void {
  begin('step');
}

export function epoch(): void {
  begin('epoch');
}

export function pause(): void {
  wishFor({ kind: 'rest' });
  if (isActive(useRun.getState().status)) useRun.setState({ status: 'paused' });
  void currentClient()?.pause();
}

/** From now on runs pause by themselves there; null is never. */
export function pauseAt(kind: PauseKind, value: number | null): void {
  usePauses.setState({ [kind]: value });
  void currentClient()?.pauseWhen(usePauses.getState());
}

/** Back to step 0 of the same experiment with the same seed. */
export function reset(): void {
  void rebuild();
}

export function retryData(): void {
  useData.setState({ problem: null });
  void currentClient()?.retryData();
}

function begin(goal: TrainGoal): void {
  const { status } = useRun.getState();
  if (isActive(status)) return;
  if (isOver(status) || hasOutdatedNetwork()) void rebuild();
  const wish: Wish = { kind: 'train', from: useRun.getState().step };
  wishFor(wish);
  // A step is over before a changed button could be read.
  if (goal !== 'step') useRun.setState({ status: 'running' });
  void send(goal, wish);
}

async function send(goal: TrainGoal, wish: Wish): Promise<void> {
  if (await isReadyFor(wish)) await currentClient()?.train(goal);
}
