import { useEffect } from 'react';
import {
  startDigitThrough,
  type DigitThrough as Through,
  useDigitThrough,
} from '../../../store/inspection/digit/digit-through.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { SubjectBar } from '../subject-bar.tsx';
import { useWidth } from '../use-width.ts';
import { AnswerLine } from './answer-line.tsx';
import styles from './digit-through.module.css';
import { LayerCells } from './layer-cells.tsx';
import { Outputs } from './outputs.tsx';
import { UnitDetail } from './unit-detail.tsx';

const words = panelText.inspectDigit;

/** One digit on its way through the network: every layer's values, and how one unit comes to its own. */
export function DigitThrough() {
  useEffect(startDigitThrough, []);
  const through = useDigitThrough((state) => state.through);
  const [ref, width] = useWidth();
  return (
    <div className={styles.view} ref={ref}>
      <SubjectBar />
      {through === null ? (
        <p className={styles.remark}>{words.empty}</p>
      ) : (
        width > 0 && <Layers through={through} width={width} />
      )}
    </div>
  );
}

interface LayersProps {
  readonly through: Through;
  /** Of the section, in pixels of the page. */
  readonly width: number;
}

function Layers({ through, width }: LayersProps) {
  const { hidden, logits, probabilities, loss, unit } = through.finding;
  return (
    <>
      <AnswerLine through={through} />
      <Hint>{hidden.length > 0 ? words.lead : words.noHidden}</Hint>
      {hidden.map((layer, l) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place in the network.
        <LayerCells key={l} layer={l} width={width} {...layer} />
      ))}
      <Outputs layer={hidden.length} logits={logits} loss={loss} probabilities={probabilities} />
      <UnitDetail outputLayer={hidden.length} unit={unit} />
    </>
  );
}
