import type { NoSuggestion, RateZoneKind } from '../../spec/rate-verdict.ts';
import { formatRate } from '../format.ts';

/** Two digits: a test is no more exact than that. */
const rate = (value: number) => formatRate(value, 2);

export const rateTest = {
  start: 'Test learning rates',
  hint: 'Tries a hundred rates from 1e-6 to 10 on a copy of the network.',
  testing: 'Testing…',
  title: 'Learning-rate test',
  chart: (points: number) =>
    `Loss against learning rate, logarithmic, at ${points} rates from 1e-6 to 10`,
  axes: (top: number) => `loss from 0 to ${rate(top)}, against the learning rate`,
  rate,
  zones: { dead: 'dead', slow: 'slow', good: 'good', explodes: 'explodes' } satisfies Record<
    RateZoneKind,
    string
  >,
  zone: (from: number, to: number) => `${rate(from)} to ${rate(to)}`,
  suggestion: (value: number) => `The test suggests ${rate(value)}.`,
  untouched: 'Your run is as it was.',
  set: (value: number) => `Set the learning rate to ${rate(value)}`,
  isSet: 'It is the learning rate.',
  dismiss: 'Dismiss the test',
  problems: {
    tooShort: 'The test ended after a few steps, too soon to say anything.',
    neverFell: 'The loss never fell at any rate, so the test suggests none.',
  } satisfies Record<NoSuggestion, string>,
  obstacles: {
    underWay: 'Pause first.',
    diverged: 'The run has diverged. Press Reset first.',
    noDigits: 'The digits for the test have not arrived yet. Try again in a moment.',
    scoring: 'The network is being scored. Try again in a moment.',
    noNetwork: 'There is no network to test. Change the experiment or press Reset first.',
  },
} as const;
