import { formatRate } from '../format.ts';

/** Three digits: what a curve this small can show. */
const rate = (value: number) => formatRate(value, 3);
const epoch = (value: number) => String(Number(value.toFixed(2)));

export const scheduleCurve = {
  rate,
  start: (value: number) => `epoch 0: ${rate(value)}`,
  end: (end: Point) => `epoch ${epoch(end.epoch)}: ${rate(end.rate)}`,
  peak: (value: number) => `peak ${rate(value)}`,
  now: (value: number) => `now ${rate(value)}`,
  epochs: (count: number) => `epoch ${epoch(count)}`,
  scales: { linear: 'linear axis from 0', logarithmic: 'logarithmic axis' },

  /** Where it goes: to its peak, from there to its end. */
  course: (start: number, peak: Point, end: Point) => {
    const rises = peak.epoch > 0 && peak.rate > start;
    const falls = end.rate < peak.rate;
    const opening = rises
      ? `rises to ${rate(peak.rate)} at epoch ${epoch(peak.epoch)}`
      : `${falls ? 'starts' : 'stays'} at ${rate(peak.rate)}`;
    const ending = falls
      ? `, falls to ${rate(end.rate)} at epoch ${epoch(end.epoch)}`
      : rises
        ? ' and stays there'
        : '';
    return `Learning rate: ${opening}${ending}`;
  },
  plateau: (factor: number, patience: number) =>
    `It is multiplied by ${rate(factor)} whenever validation stalls for ${patience} ${patience === 1 ? 'epoch' : 'epochs'}.`,
} as const;

export interface Point {
  readonly rate: number;
  readonly epoch: number;
}
