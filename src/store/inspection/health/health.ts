import { create } from 'zustand';
import type { HealthFinding } from '../../../spec/inspection/health.ts';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { useExperiment } from '../../experiment.ts';
import { useRun } from '../../run.ts';
import { subscribeToRuns } from '../../session.ts';
import { followInspection } from '../live-inspection.ts';
import { HealthLog } from './health-log.ts';

export interface HealthState {
  /** Of the run on the page; a run that diverged keeps the last. */
  readonly newest: Inspected<'health'> | null;
  /** Those of the run while somebody looked, oldest first. */
  readonly history: readonly HealthFinding[];
}

export const noHealth: HealthState = { newest: null, history: [] };

export const useHealth = create<HealthState>()(() => noHealth);

const log = new HealthLog();
let watchers = 0;
let stopFollowing: (() => void) | null = null;

/**
 * Keeps it up to date until the returned function is called. Several may watch at a time; they share one
 * question.
 */
export function watchHealth(): () => void {
  watchers += 1;
  if (watchers === 1) stopFollowing = follow();
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    watchers -= 1;
    if (watchers === 0) stopFollowing?.();
  };
}

function follow(): () => void {
  // Another run may have begun while nobody looked.
  if (useHealth.getState().newest?.runId !== useRun.getState().runId) clear();
  const stopRuns = subscribeToRuns(clear);
  const { request, stop } = followInspection('health', () => ({}), take);
  // At rest the step is one that is tried: another experiment makes another.
  const stopEdits = useExperiment.subscribe(request);
  return () => {
    stopRuns();
    stopEdits();
    stop();
  };
}

function take(inspected: Inspected<'health'> | null): void {
  if (inspected === null) return;
  log.add(inspected.finding);
  useHealth.setState({ newest: inspected, history: log.toArray() });
}

function clear(): void {
  log.clear();
  useHealth.setState(noHealth);
}
