import { ChartSpline } from 'lucide-react';
import type { RateVerdict } from '../../spec/rate-verdict.ts';
import { rateTestObstacle, testRates, useRateTest } from '../../store/rate-test.ts';
import { useRun } from '../../store/run.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './rate-test.module.css';
import { RateTestReport } from './rate-test-report.tsx';

const words = text.rateTest;

/** Finds out which learning rates suit the network on the page. */
export function RateTest() {
  const test = useRateTest();
  // What was measured on a network says nothing of the next, nor of itself some steps on.
  const isCurrent = useRun(({ runId, step }) => test.runId === runId && test.step === step);
  const { result, refusal } = isCurrent ? test : { result: null, refusal: null };
  return (
    <div aria-busy={test.isTesting} className={styles.test}>
      <TestButton />
      <div role="status">
        {test.isTesting && <p>{words.testing}</p>}
        {refusal !== null && <p>{words.obstacles[refusal]}</p>}
        {result !== null && <p>{verdictOf(result.verdict)}</p>}
      </div>
      {result !== null && <RateTestReport result={result} />}
    </div>
  );
}

function TestButton() {
  const obstacle = useRun(rateTestObstacle);
  const isTesting = useRateTest((test) => test.isTesting);
  return (
    <Button
      className={styles.button}
      hint={obstacle === null ? words.hint : words.obstacles[obstacle]}
      icon={<ChartSpline />}
      isDisabled={isTesting || obstacle !== null}
      onPress={() => void testRates()}
    >
      {words.start}
    </Button>
  );
}

function verdictOf({ suggestion, problem }: RateVerdict): string {
  const finding =
    suggestion === null ? words.problems[problem ?? 'neverFell'] : words.suggestion(suggestion);
  return `${finding} ${words.untouched}`;
}
