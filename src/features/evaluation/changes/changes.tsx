import { useEffect, useMemo } from 'react';
import { answerChanges } from '../../../measures/answer-changes.ts';
import { ANSWER_CHANGES, type AnswerChange } from '../../../spec/selection.ts';
import { type EarlierAnswers, startComparing, useAnswers } from '../../../store/answers.ts';
import { select, useSelection } from '../../../store/selection.ts';
import { panelText } from '../../../text/panel-text.ts';
import { Hint } from '../../../ui/hint.tsx';
import { Toggle } from '../../../ui/toggle.tsx';
import type { AnswersReport } from '../../../worker/protocol.ts';
import styles from './changes.module.css';
import { ComparedWith } from './compared-with.tsx';

const words = panelText.evaluation.changes;

/** Which digits were read right before and are no more, and the other way round. */
export function Changes() {
  useEffect(startComparing, []);
  const shown = useAnswers((state) => state.shown);
  if (shown === null) return null;
  const { answers, earlier, recorded } = shown;
  const isFirst = recorded.every(({ number }) => number >= answers.number);
  return (
    <div className={styles.changes}>
      <ComparedWith recorded={recorded} shown={answers.number} />
      {earlier === null && isFirst && <Hint>{words.nothingBefore}</Hint>}
      {earlier !== null && <Between answers={answers} earlier={earlier} />}
    </div>
  );
}

interface BetweenProps {
  readonly answers: AnswersReport;
  readonly earlier: EarlierAnswers;
}

function Between({ answers, earlier }: BetweenProps) {
  const { labels, predictions, evaluation } = answers;
  const rows = useMemo(
    () => answerChanges(earlier.predictions, predictions, labels),
    [earlier, predictions, labels],
  );
  const net = rows.newlyRight.length - rows.newlyWrong.length;
  return (
    <>
      <div className={styles.counts}>
        {ANSWER_CHANGES.map((change) => (
          <ChangeToggle change={change} count={rows[change].length} key={change} />
        ))}
        <span>{words.net(net, labels.length)}</span>
      </div>
      <Hint>{words.between(evaluation, earlier)}</Hint>
    </>
  );
}

interface ChangeToggleProps {
  readonly change: AnswerChange;
  /** Digits of which it is true. */
  readonly count: number;
}

function ChangeToggle({ change, count }: ChangeToggleProps) {
  const isPressed = useSelection((selection) => selection.change === change);
  return (
    <Toggle
      className={styles.count}
      isPressed={isPressed}
      onClick={() => select(isPressed ? {} : { change })}
    >
      {words[change](count)}
    </Toggle>
  );
}
