import { className } from '../../../store/class-names.ts';
import type { MicroscopeView } from '../../../store/inspection/microscope/microscope.ts';
import { useInspectedDigit } from '../../../store/inspection/subject.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { BeforeAndAfter } from './before-and-after.tsx';
import { LayerTable } from './layer-table.tsx';
import styles from './microscope.module.css';
import { Weights } from './weights.tsx';

const words = panelText.inspectMicroscope;

/** All that was found about a step on a digit. */
export function Examination({ view }: { readonly view: MicroscopeView }) {
  const { inspected, question } = view;
  const { finding, step } = inspected;
  const isDrawing = useInspectedDigit(({ source }) => source === 'drawing');
  const label = className(question.label);
  const name = isDrawing ? words.drawing(label) : words.thisDigit(label);
  return (
    <div className={styles.examination}>
      <BeforeAndAfter finding={finding} label={question.label} />
      <LayerTable layers={finding.layers} />
      <Hint>{words.rule(finding.rule)}</Hint>
      <Weights finding={finding} question={question} />
      <Hint>{words.measured(name, step)}</Hint>
    </div>
  );
}
