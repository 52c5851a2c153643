import type { NearestDigit } from '../../../spec/explanation.ts';
import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { className } from '../../../store/class-names.ts';
import { useExplanations } from '../../../store/explanations.ts';
import { formatTenths } from '../../../text/format.ts';
import { text } from '../../../text/text.ts';
import { DigitCanvas } from '../../../ui/digit-canvas.tsx';
import { Hint } from '../../../ui/hint.tsx';
import styles from './why.module.css';

const words = text.why.nearest;

/** The training digits that look most like the drawing, and how many of them are what it is read as. */
export function NearestView() {
  const nearest = useExplanations((state) => state.nearest);
  const answer = useExplanations((state) => state.answer);
  if (nearest === null || answer === null) return null;
  const agreeing = nearest.filter(({ label }) => label === answer).length;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.sentence}>
        {words.agreement(agreeing, nearest.length, className(answer))}
      </p>
      <ol className={styles.near}>
        {nearest.map((digit) => (
          <Near key={digit.index} {...digit} isOther={digit.label !== answer} />
        ))}
      </ol>
      {nearest.length > 0 && <Hint>{words.measure}</Hint>}
    </section>
  );
}

interface NearProps extends NearestDigit {
  /** Whether it is of another class than the answer. */
  readonly isOther: boolean;
}

function Near({ index, label, distance, pixels, isOther }: NearProps) {
  return (
    <li className={styles.neighbour} data-other={isOther || undefined}>
      <DigitCanvas
        digitSide={IMAGE_SIDE}
        label={words.picture(className(label), index)}
        pixels={pixels}
      />
      <span className={styles.label}>{className(label)}</span>
      <span className={styles.distance}>{formatTenths(distance)}</span>
    </li>
  );
}
