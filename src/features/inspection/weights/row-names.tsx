import { nameOf } from '../../../spec/class-name.ts';
import { useClassNames } from '../../../store/class-names.ts';
import styles from './matrix.module.css';

/** The classes beside their rows; the reading names them for ears. */
export function RowNames({ count }: { readonly count: number }) {
  const names = useClassNames();
  return (
    <span aria-hidden className={styles.rowNames}>
      {Array.from({ length: count }, (_, label) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a class is its label.
        <span className={styles.rowName} key={label}>
          {nameOf(names, label)}
        </span>
      ))}
    </span>
  );
}
