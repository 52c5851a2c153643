import { Slider as Base } from '@base-ui/react/slider';
import styles from './slider.module.css';
import { positionOf, type Stops, stopAt } from './stops.ts';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly stops: Stops;
  readonly onChange: (value: number) => void;
  readonly isDisabled?: boolean;
}

export function Slider({ label, value, stops, onChange, isDisabled = false }: SliderProps) {
  return (
    <Base.Root
      className={styles.root}
      disabled={isDisabled}
      largeStep={3}
      max={stops.length - 1}
      min={0}
      onValueChange={(position) => onChange(stopAt(stops, position))}
      thumbAlignment="edge"
      value={positionOf(stops, value)}
    >
      <Base.Control className={styles.control}>
        <Base.Track className={styles.track}>
          <Base.Indicator className={styles.filled} />
          <Base.Thumb aria-label={label} aria-valuetext={String(value)} className={styles.thumb} />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
