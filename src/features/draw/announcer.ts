import { type DrawingState, hasInk } from '../../store/drawing.ts';
import { type Doubt, type DrawingReading, readingOf } from '../../store/drawing-reading.ts';

/** An answer that stands this long has settled. */
const SETTLING_MS = 700;

export interface Announcer {
  /** Takes in every state of the drawing, and by what its answer is doubted. */
  readonly see: (state: DrawingState, doubt: Doubt) => void;
  readonly stop: () => void;
}

/**
 * Says an answer once it has settled: the pen is up and neither the drawing nor the digit that is
 * read has changed for a while. A probability that drifts while the network learns says nothing new,
 * nor does another digit that it is not sure of.
 *
 * @param say gets `none` when there is no drawing left to speak of.
 */
export function createAnnouncer(say: (reading: DrawingReading) => void): Announcer {
  let topic: readonly unknown[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: DrawingReading = { kind: 'none' };

  function see(state: DrawingState, doubt: Doubt): void {
    latest = readingOf(state, doubt);
    const digit = latest.kind === 'answer' ? latest.digit : null;
    const next = [state.drawing, state.isPenDown, latest.kind, digit];
    if (next.every((part, index) => part === topic[index])) return;
    topic = next;
    clearTimeout(timer);
    if (!hasInk(state)) say(latest);
    else if (!state.isPenDown && latest.kind !== 'none') timer = setTimeout(speak, SETTLING_MS);
  }
  function speak(): void {
    say(latest);
  }
  return { see, stop: () => clearTimeout(timer) };
}
