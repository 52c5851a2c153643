import { nameOf } from '../../../spec/class-name.ts';
import { CLASS_COUNT } from '../../../spec/mnist.ts';
import { useClassNames } from '../../../store/class-names.ts';
import { panelText } from '../../../text/panel-text.ts';
import { SignedBar } from '../signed-bar.tsx';
import styles from './opened-unit.module.css';
import { type OutgoingWeight, strongestWeights } from './strongest-weights.ts';

const { opened: words, tiles, exact } = panelText.inspectWeights;

interface OutgoingWeightsProps {
  /** [units of the next layer] */
  readonly weights: Float32Array;
  readonly areToClasses: boolean;
}

/** What a unit says to the next layer: to the classes, or to those units that hear most of it. */
export function OutgoingWeights({ weights, areToClasses }: OutgoingWeightsProps) {
  const classNames = useClassNames();
  const shown = strongestWeights(weights, CLASS_COUNT);
  const largest = shown.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0);
  const title = areToClasses ? words.toClasses : words.toUnits(shown.length, weights.length);
  return (
    <div className={styles.outgoing}>
      <p className={styles.small}>{title}</p>
      <ul aria-label={title} className={styles.bars}>
        {shown.map((weight) => (
          <Bar
            key={weight.to}
            largest={largest}
            name={areToClasses ? nameOf(classNames, weight.to) : tiles.unit(weight.to)}
            {...weight}
          />
        ))}
      </ul>
    </div>
  );
}

interface BarProps extends OutgoingWeight {
  readonly name: string;
  readonly largest: number;
}

function Bar({ name, weight, largest }: BarProps) {
  return (
    <li className={styles.bar}>
      <span className={styles.barName}>{name}</span>
      <SignedBar largest={largest} value={weight} />
      <span className={styles.weight}>{exact(weight)}</span>
    </li>
  );
}
