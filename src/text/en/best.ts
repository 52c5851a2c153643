import { formatCount, formatEpochs, formatPercent } from '../format.ts';

export const best = {
  mark: 'best',
  standing: (accuracy: number, step: number) =>
    `Best on validation: ${formatPercent(accuracy)} at step ${formatCount(step)}`,
  unknown: 'Best on validation: not measured yet',
  restore: 'Restore best',
  restoreHint:
    'Goes back to the weights that were best on validation. Training goes on from the last ones.',
  restored: (step: number, accuracy: number) =>
    `The weights of step ${formatCount(step)} (validation ${formatPercent(accuracy)}) are back.`,
  stoppedEarly: (epoch: number, patience: number) =>
    `Stopped early at epoch ${formatEpochs(epoch)}: validation has not improved for ${formatCount(patience)} ${patience === 1 ? 'epoch' : 'epochs'}.`,
} as const;
