import { type ReactNode, useState } from 'react';
import { Hint } from '../../../ui/hint.tsx';
import { SignedPicture } from '../../../ui/signed-picture.tsx';
import { CellPicker } from '../cell-picker.tsx';
import styles from './pointed-picture.module.css';

interface PointedPictureProps {
  readonly label: string;
  /** [height, width] */
  readonly values: Float32Array;
  readonly width: number;
  /** What is drawn in full colour. */
  readonly largest: number;
  /** What to say of a value, by its place in the picture. */
  readonly reading: (place: { row: number; column: number }, value: number) => string;
  /** Stands in the reading's place before a value was pointed at. */
  readonly hint: string;
  /** Sets the size. */
  readonly className?: string | undefined;
  readonly style?: { readonly inlineSize?: string; readonly aspectRatio?: string };
  /** Beside the picture, and over it. */
  readonly rowNames?: ReactNode;
  readonly marks?: ReactNode;
}

/** A matrix whose values can be read one by one: the last one pointed at is said below, and stays right as it changes. */
export function PointedPicture(props: PointedPictureProps) {
  const { label, values, width, largest, reading, hint, className, style, rowNames, marks } = props;
  const [pointed, setPointed] = useState<number | null>(null);
  const cell = pointed === null ? null : Math.min(pointed, values.length - 1);
  const say = (at: number) =>
    reading({ row: Math.floor(at / width), column: at % width }, values[at] ?? 0);
  return (
    <div className={styles.pointed}>
      <div className={styles.row}>
        {rowNames}
        <div className={`${styles.frame} ${className ?? ''}`} style={style}>
          <CellPicker
            active={cell}
            columns={width}
            count={values.length}
            label={label}
            nameOf={say}
            onTouch={(touched) => touched !== null && setPointed(touched)}
          >
            <SignedPicture
              className={styles.picture}
              largest={largest}
              values={values}
              width={width}
            />
            {marks}
          </CellPicker>
        </div>
      </div>
      {cell === null ? <Hint>{hint}</Hint> : <p className={styles.reading}>{say(cell)}</p>}
    </div>
  );
}
