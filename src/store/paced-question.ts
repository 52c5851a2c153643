import { createPace } from './pace.ts';

export interface PacedQuestion {
  /** Asks: now if it may, else once as soon as it may. */
  readonly request: () => void;
  /** Asks no more, and takes no answer that is still to come. */
  readonly stop: () => void;
}

/**
 * A question that is asked again and again: one at a time, at least `gapMs` apart. The last request is
 * never lost.
 */
export function createPacedQuestion<Answer>(
  ask: () => Promise<Answer>,
  take: (answer: Answer) => void,
  gapMs: number,
): PacedQuestion {
  let isBusy = false;
  let isStopped = false;
  const pace = createPace(
    () => void put(),
    gapMs,
    () => isBusy || isStopped,
  );
  async function put(): Promise<void> {
    isBusy = true;
    const answer = await ask();
    isBusy = false;
    if (isStopped) return;
    take(answer);
    pace.resume();
  }
  const stop = () => {
    isStopped = true;
    pace.stop();
  };
  return { request: pace.request, stop };
}
