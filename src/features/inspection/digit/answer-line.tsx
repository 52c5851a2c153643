import { className, useClassNames } from '../../../store/class-names.ts';
import { useExperiment } from '../../../store/experiment.ts';
import type { DigitThrough } from '../../../store/inspection/digit/digit-through.ts';
import { useInspectedDigit } from '../../../store/inspection/subject.ts';
import { useUnitsOff } from '../../../store/inspection/switched-off.ts';
import { panelText } from '../../../text/panel-text.ts';
import styles from './digit-through.module.css';
import { guessesOf } from './guesses.ts';

const words = panelText.inspectDigit;

/** What the digit is read as, what it might be besides, and with which weights. */
export function AnswerLine({ through }: { readonly through: DigitThrough }) {
  const { finding, step, pixels } = through;
  // Their names may change with the data.
  useClassNames();
  const startsTrained = useExperiment(({ spec }) => spec.startingWeights === 'trained');
  const [first, second] = guessesOf(finding.probabilities);
  const names = [className(first.label), className(second.label)] as const;
  const off = useUnitsOff();
  const label = useInspectedDigit((digit) => (digit.pixels === pixels ? digit.label : null));
  return (
    <div>
      <p className={styles.answer}>
        {words.guess(names[0], first.share, names[1], second.share)}{' '}
        {label !== null && <Verdict answer={first.label} label={label} />}
      </p>
      <p className={styles.remark}>{words.basis(step, step > 0 || startsTrained, off)}</p>
    </div>
  );
}

interface VerdictProps {
  /** What the digit is. */
  readonly label: number;
  /** What it is read as. */
  readonly answer: number;
}

function Verdict({ label, answer }: VerdictProps) {
  const isTaught = useExperiment(({ spec }) => spec.classes.includes(label));
  if (!isTaught) return panelText.inspectSubject.untaught(className(label));
  const verdict = label === answer ? 'right' : 'wrong';
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {words.verdict[verdict]}
    </span>
  );
}
