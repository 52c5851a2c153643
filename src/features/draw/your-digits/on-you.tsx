import { wilsonInterval } from '../../../lib/wilson.ts';
import { useKeptDigits } from '../../../store/kept/kept-digits.ts';
import { type KeptScore, useKeptScores } from '../../../store/kept/kept-scores.ts';
import { type RunState, useRun } from '../../../store/run.ts';
import { NONE } from '../../../text/format.ts';
import { text } from '../../../text/text.ts';
import styles from './your-digits.module.css';

const words = text.yourDigits;

/** How many of the kept digits the network reads as they are meant. */
export function OnYou() {
  const score = useKeptScores((scores) => scores.score);
  const isStale = useRun((run) => score !== null && score.step !== weightsStep(run));
  return (
    <div className={styles.onYou}>
      <span className={styles.onYouLabel}>{words.onYou}</span>
      <span
        className={styles.onYouValue}
        data-stale={isStale}
        data-testid="on-you"
        data-value={score === null ? '' : score.correct / score.total}
      >
        {score === null ? NONE : words.onYouScore(score.correct, score.total)}
      </span>
      {score === null ? <Missing /> : <Details isStale={isStale} score={score} />}
    </div>
  );
}

function Missing() {
  const isEmpty = useKeptDigits(({ digits }) => digits.length === 0);
  return <span className={styles.small}>{isEmpty ? words.onYouNone : words.onYouWaiting}</span>;
}

function Details({ score, isStale }: { readonly score: KeptScore; readonly isStale: boolean }) {
  const { correct, total, step } = score;
  const share = correct / total;
  const { low, high } = wilsonInterval(share, total);
  return (
    <span className={styles.small}>
      {words.onYouShare(share)}, {words.interval(low, high)}, {isStale ? words.at(step) : words.now}
    </span>
  );
}

/** The step that gave the network its weights. */
const weightsStep = ({ step, best, isBestRestored }: RunState) =>
  isBestRestored ? best?.step : step;
