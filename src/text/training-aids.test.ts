import { describe, expect, it } from 'vitest';
import { text } from './text.ts';

describe('the course of a schedule', () => {
  const { course } = text.scheduleCurve;

  it('rises, falls or stays', () => {
    expect(course(0.006, { rate: 0.15, epoch: 0.9 }, { rate: 6e-7, epoch: 3 })).toBe(
      'Learning rate: rises to 0.15 at epoch 0.9, falls to 6e-7 at epoch 3',
    );
    expect(course(0.1, { rate: 0.1, epoch: 0 }, { rate: 0, epoch: 5 })).toBe(
      'Learning rate: starts at 0.1, falls to 0 at epoch 5',
    );
    expect(course(0.1, { rate: 0.1, epoch: 0 }, { rate: 0.1, epoch: 5 })).toBe(
      'Learning rate: stays at 0.1',
    );
    expect(course(0, { rate: 0.1, epoch: 1 }, { rate: 0.1, epoch: 5 })).toBe(
      'Learning rate: rises to 0.1 at epoch 1 and stays there',
    );
  });
});

describe('a run that paused by itself', () => {
  it.each([
    ['step', 1_500, 'Paused at step 1,500, as set.'],
    ['epoch', 0.5, 'Paused at epoch 0.5, as set.'],
    ['accuracy', 0.98, 'Paused at a validation accuracy of 98.00\u00a0% or more, as set.'],
    ['loss', 0.1, 'Paused at a batch loss of 0.1000 or less, as set.'],
    ['seconds', 1, 'Paused after 1 second of training, as set.'],
  ] as const)('says that it was the %s', (kind, value, sentence) => {
    expect(text.pauses.paused({ kind, value })).toBe(sentence);
  });
});

describe('the best weights', () => {
  it('are named by their step and their validation accuracy', () => {
    expect(text.best.restored(4_300, 0.981)).toBe(
      'The weights of step 4,300 (validation 98.10\u00a0%) are back.',
    );
    expect(text.best.stoppedEarly(12, 1)).toBe(
      'Stopped early at epoch 12.00: validation has not improved for 1 epoch.',
    );
  });
});
