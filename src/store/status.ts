import type { ProgressEvent, RunStatus } from '../worker/protocol.ts';
import { isActive, type RunState } from './run.ts';

/** What the person asked for last: to train on from a step, or to rest. */
export type Wish = { readonly kind: 'train'; readonly from: number } | { readonly kind: 'rest' };

/**
 * The status to show after an event. A button answers at once and its request takes a moment to
 * reach the worker; events sent before that must not turn the button back.
 */
export function statusAfter(run: RunState, wish: Wish, event: ProgressEvent): RunStatus {
  const isBehindThePress =
    wish.kind === 'rest'
      ? isActive(event.status)
      : (event.status === 'idle' || event.status === 'paused') && event.step <= wish.from;
  const hidesFailure = run.failure !== null && event.status === 'idle';
  return isBehindThePress || hidesFailure ? run.status : event.status;
}
