import { useEffect } from 'react';
import { startExplanations } from '../../../store/explain-drawing.ts';
import { useExplanations } from '../../../store/explanations.ts';
import { text } from '../../../text/text.ts';
import { ChangeView } from './change-view.tsx';
import { NearestView } from './nearest-view.tsx';
import { SaliencyView } from './saliency-view.tsx';
import styles from './why.module.css';

/** Why the network reads the drawing as it does; asks for it only while it is on the page. */
export function Why() {
  useEffect(startExplanations, []);
  const subject = useExplanations((state) => state.subject);
  if (subject !== 'explained') {
    return <p className={styles.sentence}>{text.why.nothing[subject]}</p>;
  }
  return (
    <div className={styles.why}>
      <SaliencyView />
      <NearestView />
      <ChangeView />
    </div>
  );
}
