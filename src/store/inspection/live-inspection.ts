import type {
  Inspected,
  InspectionQuestion,
  InspectionTopic,
} from '../../spec/inspection/topics.ts';
import { useData } from '../data.ts';
import { isActive, useRun } from '../run.ts';
import { allowance, askInspection, stopInspecting } from './ask.ts';
import { isPageSeen, onPageSeen } from './page-sight.ts';

/** The views follow the training at most ten times a second, and no more often than the worker can afford. */
const GAP_MS = 100;

export interface LiveInspection {
  /** Asks again: the question is another one now. Asked at once, unless training has to be paid back first. */
  readonly request: () => void;
  /** Asks no more, takes no answer that is still to come and gives up the question under way. */
  readonly stop: () => void;
}

/**
 * Keeps a view what the network is, until it is stopped: asks whenever the weights have changed, one
 * question at a time.
 *
 * @param question what to ask now; null when there is nothing to ask.
 * @param take is given every answer; null when there was none, as before the digits have arrived.
 */
export function followInspection<Topic extends InspectionTopic>(
  topic: Topic,
  question: () => InspectionQuestion<Topic> | null,
  take: (inspected: Inspected<Topic> | null) => void,
): LiveInspection {
  let isBusy = false;
  let hasFound = false;
  let isWanted = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function look(): Promise<void> {
    const asked = question();
    if (asked === null) return;
    isBusy = true;
    const inspected = await askInspection(topic, asked);
    isBusy = false;
    if (isStopped) return;
    hasFound = inspected !== null;
    take(inspected);
    wait(Math.max(GAP_MS, allowance.waitMs));
  }
  function wait(ms: number): void {
    timer = setTimeout(() => {
      timer = null;
      if (isWanted) request();
    }, ms);
  }
  function request(): void {
    isWanted = true;
    if (isBusy || isStopped || timer !== null || !isPageSeen()) return;
    // Another view may have looked meanwhile.
    if (allowance.waitMs > 0) {
      wait(allowance.waitMs);
      return;
    }
    isWanted = false;
    void look();
  }
  function hurry(): void {
    allowance.forgive();
    if (timer !== null) clearTimeout(timer);
    timer = null;
    request();
  }
  const stops = [
    onPageSeen(request),
    useRun.subscribe((run, before) => {
      const isOther =
        run.step !== before.step ||
        run.isBestRestored !== before.isBestRestored ||
        run.evaluation !== before.evaluation;
      if (run.status === 'failed' && before.status !== 'failed') take(null);
      // Before it is built, there is nobody to ask.
      if (run.runId === null) return;
      const isAtRest = isActive(before.status) && !isActive(run.status);
      if (isAtRest || run.runId !== before.runId) hurry();
      else if (isOther) request();
    }),
    useData.subscribe(() => {
      // What was missing may have been digits.
      if (!hasFound) request();
    }),
  ];
  request();
  return {
    request,
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      for (const stop of stops) stop();
      stopInspecting(topic);
    },
  };
}
