import { useEffect } from 'react';
import { className } from '../../../store/class-names.ts';
import { useExperiment } from '../../../store/experiment.ts';
import { startMicroscope, useMicroscope } from '../../../store/inspection/microscope/microscope.ts';
import { useInspectionProgress } from '../../../store/inspection/progress.ts';
import { useInspectedDigit } from '../../../store/inspection/subject.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Progress } from '../../../ui/progress.tsx';
import { SubjectBar } from '../subject-bar.tsx';
import { Examination } from './examination.tsx';
import styles from './microscope.module.css';
import { StepRate } from './step-rate.tsx';

const words = panelText.inspectMicroscope;

/** What one step on one digit does, in numbers; asked for only while it is on the page. */
export function Microscope() {
  useEffect(startMicroscope, []);
  const view = useMicroscope((state) => state.view);
  const share = useInspectionProgress((progress) => progress.microscope ?? null);
  return (
    <div className={styles.microscope}>
      <Hint>{words.lead}</Hint>
      <SubjectBar />
      <StepRate />
      {share !== null && <Progress label={words.progress} share={share} />}
      {view === null ? <Nothing /> : <Examination view={view} />}
    </div>
  );
}

function Nothing() {
  const isThere = useInspectedDigit(({ pixels }) => pixels !== null);
  const label = useInspectedDigit((digit) => digit.label);
  const isTaught = useExperiment(({ spec }) => label !== null && spec.classes.includes(label));
  if (!isThere) return <p>{words.noDigit}</p>;
  if (label === null) return <p>{words.noLabel}</p>;
  return <p>{isTaught ? words.waiting : words.untaught(className(label))}</p>;
}
