import { create } from 'zustand';
import type { Inspected } from '../../../spec/inspection/topics.ts';
import { RANKING_DIGITS } from '../../../spec/inspection/unit-ranks.ts';
import { useData } from '../../data.ts';
import { isActive, useRun } from '../../run.ts';
import { followInspection } from '../live-inspection.ts';

/** In training they are measured at least this far apart, … */
const GAP_MS = 1_000;
/** … and so many times as far as the worker was busy with it: 0.5 % of its time, and the rest for other views. */
const REST = 200;

/** The newest ranks of the first layer's units; they may be a few steps old. */
export const useUnitRanks = create<{ readonly ranks: Inspected<'unitRanks'> | null }>()(() => ({
  ranks: null,
}));

/** Keeps them those of the network, until the returned function is called. */
export function startUnitRanks(): () => void {
  let dueAt = Number.NEGATIVE_INFINITY;
  const isDue = () => !isActive(useRun.getState().status) || performance.now() >= dueAt;
  const take = (ranks: Inspected<'unitRanks'> | null) => {
    dueAt = performance.now() + Math.max(GAP_MS, REST * (ranks?.costMs ?? 0));
    useUnitRanks.setState({ ranks });
  };
  const live = followInspection('unitRanks', () => (isDue() ? { layer: 0 } : null), take);
  const stopData = useData.subscribe(() => {
    const { ranks } = useUnitRanks.getState();
    if (ranks !== null && isMissingSome(ranks)) live.request();
  });
  return () => {
    stopData();
    live.stop();
    useUnitRanks.setState({ ranks: null });
  };
}

/** Whether more test digits could still make them better. */
const isMissingSome = ({ finding: { outgoing, digits } }: Inspected<'unitRanks'>): boolean =>
  outgoing !== null && digits < RANKING_DIGITS;
