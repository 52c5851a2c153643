import { X } from 'lucide-react';
import { changeLive } from '../../store/actions.ts';
import { useExperiment } from '../../store/experiment.ts';
import { dismissRateTest, type RateTestResult } from '../../store/rate-test.ts';
import { text } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RateChart } from './rate-chart.tsx';
import styles from './rate-test.module.css';

const words = text.rateTest;

/** What a test measured: the curve, its zones in words, and what to do with it. */
export function RateTestReport({ result }: { readonly result: RateTestResult }) {
  const { zones, suggestion } = result.verdict;
  return (
    <section aria-label={words.title} className={styles.report}>
      <RateChart result={result} />
      <ul className={styles.zones}>
        {zones.map(({ kind, from, to }) => (
          <li key={kind} data-zone={kind}>
            <span>{words.zones[kind]}</span>
            {words.zone(from, to)}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {suggestion !== null && <SetRate rate={suggestion} />}
        <IconButton icon={<X />} label={words.dismiss} onPress={dismissRateTest} />
      </div>
    </section>
  );
}

function SetRate({ rate }: { readonly rate: number }) {
  const isSet = useExperiment((state) => state.spec.learningRate === rate);
  if (isSet) return <span className={styles.set}>{words.isSet}</span>;
  return (
    <Button onPress={() => changeLive({ field: 'learningRate', value: rate })}>
      {words.set(rate)}
    </Button>
  );
}
