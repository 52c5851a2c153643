import { describe, expect, it } from 'vitest';
import { makeDigits } from '../testing/made-digits.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';

describe('a run', () => {
  it('gives the same bits however it is interrupted', () => {
    const straight = makeTrainer();
    straight.work('end');
    const halting = makeTrainer();
    for (let slice = 0; !halting.trainer.isFinished; slice++) {
      halting.trainer.train(slice % 3 === 0 ? 'step' : 'end');
      halting.trainer.advance(0);
      if (slice % 2 === 0) halting.trainer.pause();
    }
    expect(parametersOf(halting)).toEqual(parametersOf(straight));
  });

  it('gives the same bits however slowly its digits arrive', () => {
    const digits = makeDigits(7_300, 5);
    const spec = { ...SMALL_SPEC, epochs: 1 };
    const straight = makeTrainer(spec, digits);
    straight.work('end');
    const waiting = makeTrainer(spec, digits);
    for (const readyTo of [0, 2_999, 3_000, 6_000, 6_999, 7_300]) {
      waiting.training.readyTo = readyTo;
      waiting.work('end');
    }
    expect(waiting.trainer.isFinished).toBe(true);
    expect(parametersOf(waiting)).toEqual(parametersOf(straight));
  });

  it('needs all digits from the second epoch on', () => {
    const { trainer, training, work } = makeTrainer(SMALL_SPEC, makeDigits(7_300, 5));
    work('epoch');
    const { step } = trainer;
    training.readyTo = 6_000;
    work('end');
    expect(trainer.step).toBe(step);
  });

  it('starts on the first shard and waits for the second', () => {
    const { trainer, training, work } = makeTrainer(SMALL_SPEC, makeDigits(7_300, 5));
    training.readyTo = 3_000;
    work('end');
    expect(trainer.step).toBe(60);
    expect(trainer.isUnderWay).toBe(true);
  });
});
