import styles from './pointed-picture.module.css';

interface LineMarkProps {
  readonly way: 'row' | 'column';
  /** From 0, of so many. */
  readonly place: number;
  readonly count: number;
}

/** A frame around a whole row or column of a picture. */
export function LineMark({ way, place, count }: LineMarkProps) {
  const [start, size] = [`${(100 * place) / count}%`, `${100 / count}%`];
  const style =
    way === 'row'
      ? { insetBlockStart: start, blockSize: size }
      : { insetInlineStart: start, inlineSize: size };
  return <span aria-hidden className={styles.line} data-way={way} style={style} />;
}
