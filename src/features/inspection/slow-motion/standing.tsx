import { useSlowMotion } from '../../../store/inspection/slow-motion/slow-motion.ts';
import { isActive, useRun } from '../../../store/run.ts';
import { panelText } from '../../../text/panel-text.ts';

const words = panelText.inspectSlowMotion;

/** What there is to know before the next step: that it comes, that it cannot come, or how to have it come. */
export function Standing() {
  const sentence = useSentence();
  return <div role="status">{sentence !== null && <p>{sentence}</p>}</div>;
}

function useSentence(): string | null {
  const status = useRun((run) => run.status);
  const now = useRun((run) => run.step);
  const step = useSlowMotion((state) => state.step);
  const isAwaited = useSlowMotion((state) => state.isAwaited);
  const isLost = useSlowMotion((state) => state.isLost);
  const isPlaying = useSlowMotion((state) => state.isPlaying);
  if (isAwaited) return status === 'loading' ? words.loading : isPlaying ? null : words.awaited;
  if (status === 'finished' || status === 'diverged' || status === 'failed') {
    return words.over[status];
  }
  if (isActive(status)) return words.isActive;
  if (isLost) return words.lost;
  if (step === null) return words.empty;
  return step.step < now ? words.goneOn(step.step, now) : null;
}
