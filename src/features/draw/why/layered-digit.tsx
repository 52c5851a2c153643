import { IMAGE_SIDE } from '../../../spec/mnist.ts';
import { DigitCanvas } from '../../../ui/digit-canvas.tsx';
import styles from './layered-digit.module.css';

export interface Layer {
  /** Which colour it has. */
  readonly tone: 'pale' | 'ink' | 'positive' | 'negative';
  /** 784 strengths, 0 to 255. */
  readonly pixels: Uint8Array;
}

interface LayeredDigitProps {
  /** What is to be seen, for those who do not see it. */
  readonly label: string;
  /** The lowest first. */
  readonly layers: readonly Layer[];
}

/** Pictures of one digit in several colours, one over the other. */
export function LayeredDigit({ label, layers }: LayeredDigitProps) {
  return (
    <div aria-label={label} className={styles.digit} role="img">
      {layers.map(({ tone, pixels }) => (
        <DigitCanvas className={styles[tone]} digitSide={IMAGE_SIDE} key={tone} pixels={pixels} />
      ))}
    </div>
  );
}
