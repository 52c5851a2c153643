import { Announcement } from './announcement.tsx';
import { Answer } from './answer.tsx';
import { DrawButtons } from './draw-buttons.tsx';
import styles from './draw-panel.module.css';
import { NetworkInput } from './network-input.tsx';
import { Pad } from './pad.tsx';
import { Probabilities } from './probabilities.tsx';
import { useScoring } from './use-scoring.ts';

/** A pad to draw a digit on, and what the network reads while it is drawn. */
export function DrawPanel() {
  useScoring();
  return (
    <div className={styles.container}>
      <div className={styles.panel}>
        <div className={styles.drawing}>
          <Pad />
          <DrawButtons />
        </div>
        <div className={styles.sight}>
          <Answer />
          <NetworkInput />
        </div>
        <Probabilities />
        <Announcement />
      </div>
    </div>
  );
}
