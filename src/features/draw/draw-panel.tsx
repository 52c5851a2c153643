import { Announcement } from './announcement.tsx';
import { Answer, AnswerTitle } from './answer.tsx';
import { DrawButtons } from './draw-buttons.tsx';
import styles from './draw-panel.module.css';
import { DrawSections } from './draw-sections.tsx';
import { NetworkInput } from './network-input.tsx';
import { Pad } from './pad.tsx';
import { PadRemark } from './pad-remark.tsx';
import { PadTools } from './pad-tools.tsx';
import { usePictureInput } from './picture/use-picture-input.ts';
import { Probabilities } from './probabilities.tsx';
import { StartTrained } from './start-trained.tsx';
import { useScoring } from './use-scoring.ts';
import { useUndoKey } from './use-undo-key.ts';
import { LabelKeys } from './your-digits/label-keys.tsx';

/** A pad to draw a digit on, and what the network reads while it is drawn. */
export function DrawPanel() {
  useScoring();
  useUndoKey();
  const pictures = usePictureInput();
  return (
    <div className={styles.container}>
      <div className={styles.panel}>
        <div className={styles.drawing}>
          <Pad />
          <PadTools />
          <DrawButtons onPictureFiles={pictures.take} />
          <PadRemark complaint={pictures.complaint} />
        </div>
        <StartTrained />
        <AnswerTitle />
        <div className={styles.sight}>
          <Answer />
          <NetworkInput />
        </div>
        <Probabilities />
        <Announcement />
        <LabelKeys />
      </div>
      <DrawSections />
    </div>
  );
}
