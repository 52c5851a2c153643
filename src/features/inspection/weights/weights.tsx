import { LayerMatrix } from './layer-matrix.tsx';
import { Tiles } from './tiles.tsx';
import styles from './weights.module.css';

/** What the network has learned, weight by weight: the first layer as pictures, the others as matrices. */
export function Weights() {
  return (
    <div className={styles.weights}>
      <Tiles />
      <LayerMatrix />
    </div>
  );
}
