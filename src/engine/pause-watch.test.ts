import { describe, expect, it } from 'vitest';
import { NO_PAUSES, type PauseConditions } from '../spec/pause-conditions.ts';
import { PauseWatch } from './pause-watch.ts';

function watchFor(conditions: Partial<PauseConditions>): PauseWatch {
  const watch = new PauseWatch();
  watch.set({ ...NO_PAUSES, ...conditions });
  return watch;
}

describe('a pause', () => {
  it('is not watched for unless there is a condition', () => {
    expect(watchFor({}).isSet).toBe(false);
    for (const kind of Object.keys(NO_PAUSES)) expect(watchFor({ [kind]: 0 }).isSet).toBe(true);
  });

  it('comes at its step, and not at those before and after', () => {
    const watch = watchFor({ step: 10 });
    expect([9, 10, 11].map((step) => watch.isDueAfterStep(step, null, 1))).toEqual([
      false,
      true,
      false,
    ]);
    expect(watch.reason).toEqual({ kind: 'step', value: 10 });
  });

  it('comes at its epoch, on the last step of it alone', () => {
    const watch = watchFor({ epoch: 2 });
    expect(watch.isDueAfterStep(12, 1, 1)).toBe(false);
    expect(watch.isDueAfterStep(23, null, 1)).toBe(false);
    expect(watch.isDueAfterStep(24, 2, 1)).toBe(true);
    expect(watch.reason).toEqual({ kind: 'epoch', value: 2 });
  });

  it('comes at the first loss that is as low, and once, until it is set again', () => {
    const watch = watchFor({ loss: 0.5 });
    const due = [0.6, 0.5, 0.4].map((loss) => watch.isDueAfterStep(1, null, loss));
    expect(due).toEqual([false, true, false]);
    expect(watch.reason).toEqual({ kind: 'loss', value: 0.5 });
    watch.set({ ...NO_PAUSES, loss: 0.5 });
    expect(watch.isDueAfterStep(4, null, 0.4)).toBe(true);
  });

  it('comes at the first accuracy that is as high, and once', () => {
    const watch = watchFor({ accuracy: 0.9 });
    expect([0.89, 0.9, 0.95].map((a) => watch.isDueAfterEvaluation(a))).toEqual([
      false,
      true,
      false,
    ]);
    expect(watch.reason).toEqual({ kind: 'accuracy', value: 0.9 });
  });

  it('comes when time passes its seconds, not when they had passed before', () => {
    const watch = watchFor({ seconds: 3 });
    expect(watch.isDueAfterTime(2, 2.9)).toBe(false);
    expect(watch.isDueAfterTime(2.9, 3)).toBe(true);
    expect(watch.isDueAfterTime(3, 3.1)).toBe(false);
    expect(watch.reason).toEqual({ kind: 'seconds', value: 3 });
  });

  it('by a loss leaves the other conditions in force', () => {
    const watch = watchFor({ loss: 0.5, step: 9 });
    watch.isDueAfterStep(2, null, 0.1);
    expect(watch.isDueAfterStep(9, null, 0.1)).toBe(true);
    expect(watch.reason?.kind).toBe('step');
  });

  it('has no reason any more once the run goes on', () => {
    const watch = watchFor({ step: 1 });
    watch.isDueAfterStep(1, null, 1);
    watch.goOn();
    expect(watch.reason).toBeNull();
  });
});
