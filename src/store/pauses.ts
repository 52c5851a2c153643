import { create } from 'zustand';
import type { Bounds } from '../spec/bounds.ts';
import { NO_PAUSES, type PauseConditions, type PauseKind } from '../spec/pause-conditions.ts';

/** When a run pauses by itself. It stays from run to run and is no part of the experiment. */
export const usePauses = create<PauseConditions>()(() => NO_PAUSES);

/** What each condition may be. */
export const PAUSE_BOUNDS = {
  step: { minimum: 1, maximum: 1_000_000_000, integer: true },
  epoch: { minimum: 1, maximum: 100_000, integer: true },
  accuracy: { minimum: 0, maximum: 1, integer: false },
  loss: { minimum: 0, maximum: 1_000, integer: false },
  seconds: { minimum: 0.1, maximum: 1_000_000, integer: false },
} as const satisfies Record<PauseKind, Bounds>;
