import { create } from 'zustand';
import { CurvesData, type CurvesReading } from './curves-data.ts';
import { useKeptScores } from './kept/kept-scores.ts';
import { createPace } from './pace.ts';
import { subscribeToProgress, subscribeToRuns } from './session.ts';

export interface CurvesState {
  /** Counts the changes of the curves. The curves themselves stay outside: `readCurves`. */
  readonly revision: number;
}

/** Two drawings of the curves are at least this far apart. */
const GAP_MS = 250;

const data = new CurvesData();

export const useCurves = create<CurvesState>()(() => ({ revision: 0 }));

export function readCurves(): CurvesReading {
  return data.read();
}

type Page = Pick<Document, 'hidden' | 'addEventListener' | 'removeEventListener'>;

/**
 * Collects the curves of every run from now on. Called once, by `app`: the panel that draws them
 * may come later or never. While the page is hidden nothing is announced, but all is collected.
 */
export function startCurves(page: Page = document): () => void {
  const pace = createPace(bump, GAP_MS, () => page.hidden);
  const stopProgress = subscribeToProgress((event) => {
    if (data.take(event)) pace.request();
  });
  const stopRuns = subscribeToRuns(() => {
    data.clear();
    pace.request();
  });
  const stopScores = useKeptScores.subscribe(({ score }) => {
    if (score === null) data.clearOnYou();
    else data.takeOnYou(score);
    pace.request();
  });
  page.addEventListener('visibilitychange', pace.resume);
  return () => {
    stopProgress();
    stopRuns();
    stopScores();
    pace.stop();
    page.removeEventListener('visibilitychange', pace.resume);
  };
}

function bump(): void {
  useCurves.setState(({ revision }) => ({ revision: revision + 1 }));
}
