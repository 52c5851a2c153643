import { useEffect } from 'react';
import { likeliestClass } from '../../measures/likeliest-class.ts';
import { type DigitPlace, fileOf } from '../../spec/selection.ts';
import { useAnswers } from '../../store/answers.ts';
import { className } from '../../store/class-names.ts';
import { startDigitAnswer, useDigitAnswer } from '../../store/digit-answer.ts';
import { panelText } from '../../text/panel-text.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { Prediction } from '../../worker/protocol.ts';
import { Bars } from './bars.tsx';
import styles from './digit.module.css';

const words = panelText.digit;

interface AnswerProps {
  /** "Test digit 1,234". */
  readonly name: string;
  readonly place: DigitPlace;
  /** 784 grey levels. */
  readonly pixels: Uint8Array;
  readonly label: number;
}

/** What the digit is and what the network says to it now. */
export function Answer({ name, place, pixels, label }: AnswerProps) {
  useEffect(() => startDigitAnswer(pixels), [pixels]);
  const prediction = useDigitAnswer((state) => (state.pixels === pixels ? state.prediction : null));
  const isRead = prediction?.isTrained === true;
  const answer = isRead ? likeliestClass(prediction.probabilities) : null;
  return (
    <div className={styles.answer}>
      <dl className={styles.facts}>
        <div>
          <dt>{words.label}</dt>
          <dd>{className(label)}</dd>
        </div>
        <div>
          <dt>{words.reads}</dt>
          <dd>
            {answer === null ? words.nothing : className(answer)}
            {answer !== null && <Verdict isRight={answer === label} />}
          </dd>
        </div>
      </dl>
      <p className={styles.remark}>{remarkOn(prediction)}</p>
      <ThenReadAs place={place} step={prediction?.step ?? null} />
      <Bars answer={answer} label={label} shares={isRead ? prediction.probabilities : null} />
      <VisuallyHidden>
        <span role="status">{spoken(name, label, answer)}</span>
      </VisuallyHidden>
    </div>
  );
}

/** What the evaluation behind the window answered, where that was with other weights. */
function ThenReadAs({ place, step }: { readonly place: DigitPlace; readonly step: number | null }) {
  const answers = useAnswers(({ shown }) => shown?.answers ?? null);
  if (answers === null || answers.evaluation.step === step) return null;
  const row = fileOf(answers.split) === place.file ? answers.indices.indexOf(place.index) : -1;
  const then = answers.predictions[row];
  if (then === undefined) return null;
  return (
    <p className={styles.remark}>{words.readThen(answers.evaluation.step, className(then))}</p>
  );
}

function Verdict({ isRight }: { readonly isRight: boolean }) {
  const verdict = isRight ? 'right' : 'wrong';
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      {words.verdict[verdict]}
    </span>
  );
}

function remarkOn(prediction: Prediction | null): string {
  if (prediction === null) return words.noAnswer;
  return prediction.isTrained ? words.step(prediction.step) : words.untrained;
}

function spoken(name: string, label: number, answer: number | null): string {
  return answer === null
    ? words.spokenAlone(name, className(label))
    : words.spoken(name, className(label), className(answer), answer === label);
}
