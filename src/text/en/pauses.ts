import type { Bounds } from '../../spec/bounds.ts';
import type { PauseKind, PauseReason } from '../../spec/pause-conditions.ts';
import { formatCount, formatLoss, formatPercent } from '../format.ts';
import { fields } from './fields.ts';

export const pauses = {
  title: 'Pause by itself',
  fields: {
    step: 'Pause at step',
    epoch: 'Pause at epoch',
    accuracy: 'Pause at validation accuracy',
    loss: 'Pause at batch loss',
    seconds: 'Pause after seconds',
  } satisfies Record<PauseKind, string>,
  percent: '%',
  never: 'never',
  /** What is set, in few words. */
  digest: (count: number) => (count === 0 ? '' : `${count} set`),
  complaint: (given: string, bounds: Bounds) =>
    `${fields.quote(given.trim())} does not fit. Give ${fields.allowed(bounds)}, or leave the field empty for never.`,
  paused,
} as const;

function paused({ kind, value }: PauseReason): string {
  switch (kind) {
    case 'step':
      return `Paused at step ${formatCount(value)}, as set.`;
    case 'epoch':
      return `Paused at epoch ${value}, as set.`;
    case 'accuracy':
      return `Paused at a validation accuracy of ${formatPercent(value)} or more, as set.`;
    case 'loss':
      return `Paused at a batch loss of ${formatLoss(value)} or less, as set.`;
    case 'seconds':
      return `Paused after ${value} ${value === 1 ? 'second' : 'seconds'} of training, as set.`;
  }
}
