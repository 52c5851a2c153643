import { useEffect } from 'react';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import {
  explainClass,
  startExplainedDigit,
  useExplainedDigit,
} from '../../../store/inspection/saliency/explained-digit.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { SubjectBar } from '../subject-bar.tsx';
import { ClassChoice } from './class-choice.tsx';
import { Completeness } from './completeness.tsx';
import styles from './saliency.module.css';
import { SaliencyPictures } from './saliency-pictures.tsx';

const words = panelText.inspectSaliency;

/** Which ink of the inspected digit speaks for a class: by two methods, one of which adds up. */
export function Saliency() {
  useEffect(startExplainedDigit, []);
  const { label, explained } = useExplainedDigit();
  const share = useInspectionProgress((state) => state.saliency ?? null);
  return (
    <div className={styles.view}>
      <SubjectBar />
      {share !== null && <Progress label={words.progress} share={share} />}
      {explained === null ? (
        <p className={styles.remark}>{words.empty}</p>
      ) : (
        <>
          <Hint>{words.lead}</Hint>
          <ClassChoice answer={explained.finding.answer} label={label} onChoose={explainClass} />
          <SaliencyPictures explained={explained} />
          <Completeness explained={explained} />
        </>
      )}
    </div>
  );
}
