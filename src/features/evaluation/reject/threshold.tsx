import { useMemo, useState } from 'react';
import { type Coverage, coverageAt, coverageCurve } from '../../../measures/coverage.ts';
import { panelText } from '../../../text/panel-text.ts';
import { text } from '../../../text/text.ts';
import { NumberField } from '../../../ui/number-field.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { neighbour, type Stops } from '../../../ui/stops.ts';
import type { AnswersReport } from '../../../worker/protocol.ts';
import { CoverageChart } from './coverage-chart.tsx';
import { CoverageReadings } from './coverage-readings.tsx';
import styles from './reject.module.css';

const words = panelText.reject.threshold;

const BOUNDS = { minimum: 0, maximum: 100, integer: false } as const;
/** Percentages; finer towards certainty, where most answers lie. */
const STOPS: Stops = [
  ...Array.from({ length: 100 }, (_, percent) => percent),
  99.5,
  99.9,
  99.99,
  100,
];
/** Where something is left out, and most is not. */
const USUAL = 90;

interface ThresholdProps {
  readonly answers: AnswersReport;
  /** [n] probabilities of the answers given. */
  readonly confidences: Float32Array;
}

/** A network that may say nothing: how often it then speaks, and how often it is right. */
export function Threshold({ answers, confidences }: ThresholdProps) {
  const [percent, setPercent] = useState(USUAL);
  const curve = useMemo(() => coverageCurve(confidences, answers), [confidences, answers]);
  const now = coverageAt(confidences, answers, percent / 100);
  const digits = answers.labels.length;
  const all: Coverage = { answered: digits, right: curve.at(-1)?.right ?? 0 };
  return (
    <section aria-label={words.title} className={styles.part}>
      <h3 className={styles.title}>{words.title}</h3>
      <ThresholdField onChange={setPercent} percent={percent} />
      <CoverageReadings all={all} now={now} />
      <CoverageChart curve={curve} digits={digits} now={now} />
    </section>
  );
}

interface ThresholdFieldProps {
  readonly percent: number;
  readonly onChange: (percent: number) => void;
}

function ThresholdField({ percent, onChange }: ThresholdFieldProps) {
  return (
    <div>
      <NumberField
        {...BOUNDS}
        complain={(given) => text.fields.complaint(given, BOUNDS, percent)}
        label={words.field}
        next={(from, direction) => neighbour(STOPS, from, direction)}
        onCommit={(committed) => {
          onChange(committed);
          return null;
        }}
        unit={words.unit}
        value={percent}
      />
      <Slider
        label={text.fields.slider(words.field)}
        onChange={onChange}
        stops={STOPS}
        value={percent}
      />
    </div>
  );
}
