import type { InspectionFinding, InspectionQuestion } from '../../spec/inspection/topics.ts';
import { followInspection, type LiveInspection } from './live-inspection.ts';
import { useInspectedDigit } from './subject.ts';

/** Topics that are of the digit looked at. */
type DigitTopic = 'activations' | 'saliency';

/** What was found about a digit. */
export interface DigitView<Topic extends DigitTopic> {
  /** 784 grey levels: the same array as was asked about. */
  readonly pixels: Uint8Array;
  /** Of the weights. */
  readonly step: number;
  readonly finding: InspectionFinding<Topic>;
}

/**
 * Keeps a view what the network makes of the inspected digit, until it is stopped: then nothing is shown.
 *
 * @param question about these 784 grey levels. @param show is given null while there is nothing to see.
 */
export function followDigit<Topic extends DigitTopic>(
  topic: Topic,
  question: (pixels: Uint8Array) => InspectionQuestion<Topic>,
  show: (view: DigitView<Topic> | null) => void,
): LiveInspection {
  let asked: Uint8Array | null = null;
  const ask = () => {
    asked = useInspectedDigit.getState().pixels;
    return asked && question(asked);
  };
  const live = followInspection(topic, ask, (inspected) => {
    // What a drawing was is not to be seen of an empty pad; of a digit to come, the one before is.
    if (asked === null || inspected === null || isPadEmpty()) return show(null);
    const { step, finding } = inspected;
    show({ pixels: asked, step, finding });
  });
  const stopDigit = useInspectedDigit.subscribe(() => {
    if (isPadEmpty()) show(null);
    live.request();
  });
  const stop = () => {
    stopDigit();
    live.stop();
    show(null);
  };
  return { request: live.request, stop };
}

/** Whether the drawing is looked at and there is none. */
function isPadEmpty(): boolean {
  const { source, pixels } = useInspectedDigit.getState();
  return source === 'drawing' && pixels === null;
}
