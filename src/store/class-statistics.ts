import { create } from 'zustand';
import type { ClassStatistics } from '../spec/class-statistics.ts';
import { useData } from './data.ts';
import { useDataInUse } from './own-data/data-in-use.ts';
import { createPace } from './pace.ts';
import { useSelection } from './selection.ts';
import { currentClient, hasNetwork, subscribeToRuns } from './session.ts';

/** While digits arrive, they are counted at least this far apart. */
const GAP_MS = 2_000;
/** A count that takes longer is said to be under way. */
const SLOW_MS = 300;

export interface ClassStatisticsState {
  /** The newest there are: it may be of the split that was chosen before. */
  readonly statistics: ClassStatistics | null;
  /** Whether a count has been under way for a while. */
  readonly isSlow: boolean;
}

export const initialClassStatistics: ClassStatisticsState = { statistics: null, isSlow: false };

export const useClassStatistics = create<ClassStatisticsState>()(() => initialClassStatistics);

/** Keeps the statistics those of the chosen split, until the returned function is called. */
export function startClassStatistics(): () => void {
  const count = new Counting(() => pace.resume());
  const pace = createPace(
    () => {
      // The count that it waited for may have found all of them.
      if (count.isIncomplete) void count.begin();
    },
    GAP_MS,
    () => count.isUnderWay,
  );
  const stops = [
    useData.subscribe(() => {
      if (count.isIncomplete) pace.request();
    }),
    useSelection.subscribe(({ split }, before) => {
      if (split !== before.split) void count.begin();
    }),
    subscribeToRuns(() => void count.begin()),
    useDataInUse.subscribe(() => useClassStatistics.setState({ statistics: null })),
  ];
  pace.request();
  return () => {
    pace.stop();
    for (const stop of stops) stop();
    count.end();
  };
}

/** One count at a time: the next takes the place of the one under way, in the worker too. */
class Counting {
  readonly #onCounted: () => void;
  /** Of the newest count. */
  #number = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  isUnderWay = false;
  /** Whether there may be something left to count: not all digits had arrived, or it is not known yet. */
  isIncomplete = true;

  constructor(onCounted: () => void) {
    this.#onCounted = onCounted;
  }

  async begin(): Promise<void> {
    this.#number += 1;
    const number = this.#number;
    this.isUnderWay = true;
    this.isIncomplete = true;
    this.#timer ??= setTimeout(() => useClassStatistics.setState({ isSlow: true }), SLOW_MS);
    const statistics = await ask();
    if (number !== this.#number) return;
    this.#settle();
    this.isIncomplete = statistics === null || isMissingSome(statistics);
    useClassStatistics.setState({ isSlow: false, ...(statistics !== null && { statistics }) });
    this.#onCounted();
  }

  end(): void {
    this.#number += 1;
    if (this.isUnderWay) void currentClient()?.classStatistics(null);
    this.#settle();
    useClassStatistics.setState({ isSlow: false });
  }

  #settle(): void {
    this.isUnderWay = false;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

async function ask(): Promise<ClassStatistics | null> {
  if (!(await hasNetwork())) return null;
  const outcome = await currentClient()?.classStatistics(useSelection.getState().split);
  return outcome?.ok ? outcome.value : null;
}

/** Whether some digits had not arrived when it was counted. */
export function isMissingSome({ counts, size }: ClassStatistics): boolean {
  return counts.reduce((sum, count) => sum + count, 0) < size;
}
