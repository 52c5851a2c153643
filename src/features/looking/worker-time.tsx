import { useRun } from '../../store/run.ts';
import { panelText } from '../../text/panel-text.ts';
import { Hint } from '../../ui/hint.tsx';
import { lookingShare } from './looking-share.ts';

/** What showing answers, digits and the inside of the network has cost the run so far, by the worker's own clock. */
export function WorkerTime() {
  const share = useRun(lookingShare);
  return share !== null && <Hint>{panelText.looking.cost(share)}</Hint>;
}
