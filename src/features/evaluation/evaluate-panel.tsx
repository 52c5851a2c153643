import { type ReactNode, useEffect } from 'react';
import { startAnswers, useAnswers } from '../../store/answers.ts';
import { useSelection } from '../../store/selection.ts';
import { panelText } from '../../text/panel-text.ts';
import { LazyDisclosure } from '../../ui/lazy-disclosure.tsx';
import styles from './evaluate-panel.module.css';
import { EvaluationBar } from './evaluation-bar.tsx';
import { Gallery } from './gallery/gallery.tsx';
import { GALLERY_ID } from './gallery-place.ts';
import { ConfusionMatrix } from './matrix/confusion-matrix.tsx';
import { NothingShown } from './nothing-shown.tsx';
import { Report } from './report/report.tsx';

const { sections } = panelText.evaluation;

const loadChanges = async () => ({ default: (await import('./changes/changes.tsx')).Changes });
const loadSeenTogether = async () => {
  const { SeenTogether } = await import('./seen-together/scatter-and-table.tsx');
  return { default: SeenTogether };
};
const loadReject = async () => ({ default: (await import('./reject/reject.tsx')).Reject });

interface EvaluatePanelProps {
  /** What looking costs. */
  readonly cost: ReactNode;
}

/** From how well the network does to the digits behind it. */
export function EvaluatePanel({ cost }: EvaluatePanelProps) {
  useEffect(startAnswers, []);
  const isScored = useSelection(({ split }) => split !== 'training');
  const hasAnswers = useAnswers(({ shown }) => shown !== null);
  // Until it is known, it would be wrong to say that there is nothing.
  const isKnown = useAnswers((state) => state.isKnown);
  return (
    <div className={styles.panel}>
      {isScored && hasAnswers && <Views />}
      {(!isScored || (isKnown && !hasAnswers)) && <NothingShown />}
      {cost}
    </div>
  );
}

function Views() {
  return (
    <>
      <EvaluationBar />
      <div className={styles.pair}>
        <ConfusionMatrix />
        <Report />
      </div>
      <div className={styles.gallery} id={GALLERY_ID} tabIndex={-1}>
        <Gallery />
      </div>
      <div className={styles.sections}>
        <LazyDisclosure load={loadChanges} title={sections.changes} />
        <LazyDisclosure load={loadSeenTogether} title={sections.seenTogether} />
        <LazyDisclosure load={loadReject} title={sections.reject} />
      </div>
    </>
  );
}
