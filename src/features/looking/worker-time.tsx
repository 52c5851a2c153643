import { useRun } from '../../store/run.ts';
import { panelText } from '../../text/panel-text.ts';
import { Hint } from '../../ui/hint.tsx';

/** The share is said to a thousandth: finer changes are none. */
const THOUSANDTHS = 1_000;

/** What showing answers, digits and the inside of the network has cost the run so far, by the worker's own clock. */
export function WorkerTime() {
  const share = useRun(({ lookingMs, elapsedMs }) => shareOf(lookingMs, elapsedMs));
  return share !== null && <Hint>{panelText.looking.cost(share)}</Hint>;
}

function shareOf(lookingMs: number, elapsedMs: number): number | null {
  return elapsedMs > 0 ? Math.ceil((THOUSANDTHS * lookingMs) / elapsedMs) / THOUSANDTHS : null;
}
