import type { RateZone } from '../../spec/rate-verdict.ts';
import type { RateTestResult } from '../../store/rate-test.ts';
import { text } from '../../text/text.ts';
import styles from './rate-chart.module.css';
import { lossPath, placeOf, topOf, widthOf } from './rate-plot.ts';

const words = text.rateTest;
/** Where the line of the suggestion ends, above the names of the zones. */
const FOOT = 82;
const TICKS = [1e-6, 1e-4, 1e-2, 1];
/** The share of the axis that a letter takes. A zone without room for its name has it in the list below. */
const LETTER = 0.031;

/** Loss against rate, smoothed and as measured, over the zones of the verdict. */
export function RateChart({ result }: { readonly result: RateTestResult }) {
  const { rates, losses, verdict } = result;
  const top = topOf(result);
  return (
    <figure className={styles.figure}>
      <p className={styles.note}>{words.axes(top)}</p>
      <div className={styles.plot}>
        <svg
          role="img"
          aria-label={words.chart(losses.length)}
          className={styles.drawing}
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
        >
          {verdict.zones.map((zone) => (
            <Band key={zone.kind} zone={zone} />
          ))}
          <path className={styles.measured} d={lossPath(rates, losses, top)} />
          <path className={styles.smoothed} d={lossPath(rates, verdict.smoothed, top)} />
          {verdict.suggestion !== null && <Suggestion rate={verdict.suggestion} />}
        </svg>
        {verdict.zones.map((zone) => (
          <ZoneName key={zone.kind} zone={zone} />
        ))}
      </div>
      <p aria-hidden className={styles.ticks}>
        {TICKS.map((rate) => (
          <span key={rate} style={{ insetInlineStart: `${100 * placeOf(rate)}%` }}>
            {words.rate(rate)}
          </span>
        ))}
      </p>
    </figure>
  );
}

interface ZoneProps {
  readonly zone: RateZone;
}

function Band({ zone }: ZoneProps) {
  const x = 100 * placeOf(zone.from);
  return (
    <rect
      data-zone={zone.kind}
      className={styles.band}
      x={x}
      width={100 * widthOf(zone)}
      height={100}
    />
  );
}

function ZoneName({ zone }: ZoneProps) {
  const name = words.zones[zone.kind];
  if (widthOf(zone) < name.length * LETTER) return null;
  const insetInlineStart = `${100 * placeOf(zone.from)}%`;
  return (
    <span aria-hidden className={styles.name} style={{ insetInlineStart }}>
      {name}
    </span>
  );
}

function Suggestion({ rate }: { readonly rate: number }) {
  const x = 100 * placeOf(rate);
  return <line className={styles.suggestion} x1={x} x2={x} y1={0} y2={FOOT} />;
}
