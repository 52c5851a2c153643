import type { LessonFailure } from '../../spec/lesson.ts';
import { formatCount, formatPercent } from '../format.ts';

const digits = (count: number) => `${formatCount(count)} ${count === 1 ? 'digit' : 'digits'}`;

/** 0.0123 → "+1.23", −0.0021 → "−0.21". */
function points(difference: number): string {
  const shown = (Math.abs(difference) * 100).toFixed(2);
  if (Number(shown) === 0) return '±0.00';
  return `${difference < 0 ? '−' : '+'}${shown}`;
}

export const teach = {
  start: (count: number) => `Teach it my digits (${formatCount(count)})`,
  hint: 'Goes on training for 200 steps, on your digits and on training digits, three of those to one of yours. The run stays at its step.',
  newest: (most: number) => `The newest ${formatCount(most)} are taught.`,
  teaching: 'Teaching…',
  caption: (count: number, step: number) => `Taught ${digits(count)} at step ${formatCount(step)}`,
  measured: 'measured on',
  before: 'before',
  after: 'after',
  change: 'points',
  splits: {
    test: (count: number) => `${formatCount(count)} test digits`,
    validation: (count: number) => `${formatCount(count)} validation digits`,
    onYou: (count: number) => `your ${digits(count)}`,
  },
  accuracy: formatPercent,
  points,
  done: (right: number, count: number) => `Taught. It reads ${right} of your ${digits(count)}.`,
  learnt: 'It has learned from your digits: on them it is no test any more.',
  undo: 'Undo the lesson',
  undoHint: 'Brings back the weights of before the lesson, until training goes on.',
  undone: 'The lesson is taken back: the network is as it was.',
  mark: (count: number) => `taught ${digits(count)}`,
  problems: {
    noKeptDigits: 'Keep some digits first: the network learns from those.',
    underWay: 'The run is under way or being scored: pause it, or wait a moment.',
    untrained: 'Train first: a lesson changes what a network already knows.',
    diverged: 'The run has diverged. Press Reset first.',
    noDigits: 'The training digits have not all arrived yet. Try again in a moment.',
    noNetwork: 'There is no network to teach. Change the experiment or press Reset first.',
    lessonDiverged:
      'The weights ran away during the lesson, so it was taken back. Lower the learning rate and try again.',
    replaced: 'The network was replaced during the lesson. Train the new one and try again.',
    workerLost: 'The lesson was lost with the network. Train again and teach it then.',
    goneOn: 'Training has gone on since: the lesson cannot be taken back any more.',
  } satisfies Record<LessonFailure | 'workerLost' | 'goneOn', string>,
} as const;
