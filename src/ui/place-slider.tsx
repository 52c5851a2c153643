import { Slider as Base } from '@base-ui/react/slider';
import styles from './slider.module.css';

interface PlaceSliderProps {
  readonly label: string;
  /** What the chosen place is called. */
  readonly name: string;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly onChange: (place: number) => void;
}

/** A slider along things in a row, of which there may be more at any moment. */
export function PlaceSlider({ label, name, place, count, onChange }: PlaceSliderProps) {
  const isChoice = count > 1;
  return (
    <Base.Root
      className={styles.root}
      disabled={!isChoice}
      largeStep={3}
      // Where there is nothing to choose from, its one place is the right end.
      max={isChoice ? count - 1 : 1}
      min={0}
      onValueChange={onChange}
      thumbAlignment="edge"
      value={isChoice ? place : 1}
    >
      <Base.Control className={styles.control}>
        <Base.Track className={styles.track}>
          <Base.Indicator className={styles.filled} />
          <Base.Thumb aria-label={label} aria-valuetext={name} className={styles.thumb} />
        </Base.Track>
      </Base.Control>
    </Base.Root>
  );
}
