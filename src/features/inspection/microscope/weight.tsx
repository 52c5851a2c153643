import { nameOf } from '../../../spec/class-name.ts';
import type {
  CheckedWeight,
  MicroscopeFinding,
  WeightPlace,
} from '../../../spec/inspection/microscope.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './weights.module.css';

const words = panelText.inspectMicroscope.weights;

interface WeightProps {
  readonly checked: CheckedWeight;
  readonly finding: MicroscopeFinding;
}

/** One weight: its derivative twice, and the step to its new value by hand. */
export function Weight({ checked, finding }: WeightProps) {
  const { rule, nudge, outputError } = finding;
  const layers = finding.layers.length;
  const names = useClassNames();
  const { place } = checked;
  const { layer, unit } = place;
  const to = layer === layers - 1 ? words.class(nameOf(names, unit)) : words.unit(unit);
  return (
    <>
      <p className={styles.place}>{words.place({ layer, layers, from: cameFrom(place), to })}</p>
      <p>
        {words.check(checked, nudge)} {words.verdict(checked, outputError)}
      </p>
      <pre className={styles.lines}>{words.lines(rule, checked).join('\n')}</pre>
    </>
  );
}

function cameFrom({ layer, input }: WeightPlace): string {
  return layer > 0
    ? words.unit(input)
    : words.pixel(Math.floor(input / IMAGE_SIDE), input % IMAGE_SIDE);
}
