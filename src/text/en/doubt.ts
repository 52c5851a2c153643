import { formatCount, formatPercent, formatPlain, formatWholePercent } from '../format.ts';

/** A percentage as one would type it: 50 %, 99.9 %, with a no-break space. */
const plainPercent = (percent: number) => `${formatPlain(percent)}\u00a0%`;

/** Cut, not rounded: what is under a threshold has to read so. */
const cutPercent = (share: number) => formatPercent(Math.floor(share * 1e4) / 1e4);

/** When the network says that it does not know. */
export const doubt = {
  title: 'When it does not know',
  digest: (percent: number) => (percent === 0 ? 'never' : `under ${plainPercent(percent)}`),
  threshold: 'Say “I don’t know” below',
  unit: '%',
  never: 'At 0 % it always answers.',

  unsure: (digit: number | string, share: number, percent: number) =>
    `I don’t know: ${digit} at ${cutPercent(share)}, under ${plainPercent(percent)}`,
  unlike: (digit: number | string) => `I don’t know: like no training digit (most likely ${digit})`,
  spokenUnsure: (digit: number | string, share: number) =>
    `I don’t know. The likeliest is ${digit}, ${formatWholePercent(share)}.`,
  spokenUnlike: (digit: number | string) =>
    `I don’t know: this is like no training digit. The likeliest is ${digit}.`,

  notFitted: 'Confidence is not fitted yet.',
  noDigits: 'Confidence is not calibrated: no validation digits.',
  fitted: (digits: number, temperature: number, step: number) =>
    `Confidence fitted on ${formatCount(digits)} validation digits at step ${formatCount(step)}: temperature ${temperature.toFixed(2)}.`,
} as const;
