import { describe, expect, it } from 'vitest';
import { makeDigits } from '../testing/made-digits.ts';
import { makeTrainer, parametersOf, SMALL_SPEC } from '../testing/trainer-fixture.ts';
import { referenceKernels } from './kernels/reference/reference.ts';
import type { TrainerParts } from './machinery.ts';
import { makePlan } from './plan.ts';
import type { Team } from './team.ts';
import { Trainer } from './trainer.ts';

const AMOUNTS = { shift: 2, rotation: 15, zoom: 0.1, shear: 0.1, thickness: 0.5 };
const spec = { ...SMALL_SPEC, ...AMOUNTS, elasticStrength: 20, epochs: 2 };

/** Sixty to train on: plain loops take two milliseconds to distort one. */
const DIGITS = makeDigits(360, 1);

/** Two members on one thread: the second has a plan of its own over the same memory. */
function withTwoMembers({ network, training, test, ...parts }: TrainerParts) {
  const pixels = { training: training.pixels, test: test.pixels };
  const { operations } = makePlan(parts.kernels, network, pixels, spec, 2);
  const shared: number[] = [];
  const team: Team = {
    size: 2,
    isReady: true,
    begin: (operation, first) => {
      shared.push(operation);
      if (first + 1 < (operations[operation]?.tileCount() ?? 0))
        operations[operation]?.run(first + 1);
    },
    finish: () => {},
  };
  return { shared, trainer: new Trainer({ ...parts, network, training, test, team }, spec) };
}

describe('an augmented run', () => {
  it('trains on changed digits and scores unchanged ones', () => {
    const augmented = makeTrainer(spec, DIGITS);
    const plain = makeTrainer(SMALL_SPEC, DIGITS);
    for (const { work } of [augmented, plain]) work();
    expect(augmented.trainer.drainEvaluations()).toEqual(plain.trainer.drainEvaluations());
    expect(augmented.work('step')).not.toEqual(plain.work('step'));
  });

  it('gives the same bits however it is interrupted', () => {
    const straight = makeTrainer(spec, DIGITS);
    straight.work('end');
    const halting = makeTrainer(spec, DIGITS);
    for (let slice = 0; !halting.trainer.isFinished; slice++) {
      halting.trainer.train('end');
      halting.trainer.advance(0);
      if (slice % 2 === 0) halting.trainer.pause();
    }
    expect(parametersOf(halting)).toEqual(parametersOf(straight));
  });

  it('gives the same bits when two members of a team share the warping', () => {
    const alone = makeTrainer(spec, DIGITS);
    alone.work('end');
    const fixture = makeTrainer(spec, DIGITS);
    const { shared, trainer } = withTwoMembers({ ...fixture.parts, kernels: referenceKernels });
    trainer.train('end');
    while (!trainer.isFinished) {
      trainer.advance(Number.POSITIVE_INFINITY);
      trainer.drainLosses();
    }
    // Operation 0 is the warping.
    expect(shared).toContain(0);
    expect(parametersOf(fixture)).toEqual(parametersOf(alone));
  });

  it('has the bits of a plain one while all amounts are 0, whatever the smoothness', () => {
    const plain = makeTrainer(SMALL_SPEC, DIGITS);
    const smooth = makeTrainer({ ...SMALL_SPEC, elasticSmoothness: 9 }, DIGITS);
    for (const { work } of [plain, smooth]) work('end');
    expect(parametersOf(smooth)).toEqual(parametersOf(plain));
  });

  it('warps nothing while all amounts are 0', () => {
    const { network, work } = makeTrainer(SMALL_SPEC, DIGITS);
    network.workspace.warpedPixels.fill(7);
    work('step');
    expect(network.workspace.warpedPixels.every((level) => level === 7)).toBe(true);
  });
});
