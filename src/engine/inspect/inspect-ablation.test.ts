import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import type { AblationQuestion } from '../../spec/inspection/ablation.ts';
import type { UnitPlace } from '../../spec/inspection/unit-place.ts';
import { CLASS_COUNT } from '../../spec/mnist.ts';
import { benchOf, carryOut } from '../../testing/inspection-fixture.ts';
import { makeTrainer, SMALL_SPEC, type TrainerFixture } from '../../testing/trainer-fixture.ts';
import { arrayAt } from '../parameters.ts';
import { inspectAblation } from './inspect-ablation.ts';

const DEEP: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [
    { units: 9, activation: 'relu', dropout: 0 },
    { units: 7, activation: 'sigmoid', dropout: 0 },
    { units: 6, activation: 'tanh', dropout: 0 },
  ],
};

/** So large that it takes more than a slice. */
const WIDE: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [
    { units: 40, activation: 'relu', dropout: 0 },
    { units: 400, activation: 'relu', dropout: 0 },
  ],
};

function trained(spec: ExperimentSpec = DEEP): TrainerFixture {
  const fixture = makeTrainer(spec);
  for (let step = 0; step < 30; step++) fixture.work('step');
  return fixture;
}

const ask = (fixture: TrainerFixture, question: Partial<AblationQuestion>) => {
  const whole: AblationQuestion = { variants: [[]], split: 'test', atMost: null, ...question };
  return carryOut(benchOf(fixture), inspectAblation(benchOf(fixture), whole));
};

const sum = (values: ArrayLike<number> | undefined) =>
  Array.from(values ?? []).reduce((all, value) => all + value, 0);

/** What scoring itself makes of a network in which the weights from these units on are 0. */
function scoredWithout(units: readonly UnitPlace[]) {
  const fixture = trained();
  const { layers } = fixture.network.parameters;
  for (const { layer, unit } of units) {
    const { shape, weights } = arrayAt(layers, layer + 1);
    weights.fill(0, unit * shape.outputs, (unit + 1) * shape.outputs);
  }
  const { scoring, clock } = fixture.trainer.lend().machinery;
  scoring.begin();
  while (!scoring.advance(clock, 0));
  const { test, validation } = scoring.result(0, 0);
  return { test: test.accuracy, validation: validation?.accuracy };
}

const ONES: readonly UnitPlace[] = [
  { layer: 2, unit: 1 },
  { layer: 0, unit: 8 },
  { layer: 0, unit: 2 },
  { layer: 1, unit: 6 },
];

describe('a network without units', () => {
  it.each<[string, UnitPlace[]]>([
    ['none', []],
    ['one of the first layer', [{ layer: 0, unit: 3 }]],
    ['one of a layer between', [{ layer: 1, unit: 0 }]],
    ['the last of the last layer', [{ layer: 2, unit: 5 }]],
    ['several of several layers', [...ONES]],
  ])('reads what one reads whose weights from them on are 0: %s', (_, units) => {
    const scored = scoredWithout(units);
    const fixture = trained();
    for (const split of ['test', 'validation'] as const) {
      const found = ask(fixture, { variants: [units], split });
      // The same sums in the same order: not one digit may be read otherwise.
      expect(sum(found?.right) / sum(found?.counts)).toBe(scored[split]);
    }
  });

  it('is measured the same alone as among others', () => {
    const fixture = trained();
    const variants = [[], ...ONES.map((unit) => [unit]), ONES];
    const together = ask(fixture, { variants });
    variants.forEach((units, variant) => {
      const from = variant * CLASS_COUNT;
      const alone = ask(fixture, { variants: [units] });
      expect(together?.right.slice(from, from + CLASS_COUNT)).toEqual(alone?.right);
    });
    // Or the above would say nothing.
    expect(new Set(variants.map((_, v) => rightIn(together?.right, v))).size).toBeGreaterThan(3);
  });

  it('is looked at, and not one bit of it changed', () => {
    const fixture = trained();
    const before = [...fixture.network.parameters.values];
    ask(fixture, { variants: [[], ONES] });
    expect([...fixture.network.parameters.values]).toEqual(before);
  });

  it('is measured the same whatever uses the room for digits in between', () => {
    const fixture = trained(WIDE);
    const bench = benchOf(fixture);
    const variants = Array.from({ length: 40 }, (_, unit) => [{ layer: 0, unit }]);
    const question: AblationQuestion = { variants, split: 'test', atMost: 100 };
    const undisturbed = carryOut(bench, inspectAblation(bench, question));
    const work = inspectAblation(bench, question).work();
    let slices = 0;
    let step = work.next();
    for (; !step.done; step = work.next()) {
      slices += 1;
      bench.digits.run(bench.test.pixels, [7, 8, 9]);
    }
    expect(slices).toBeGreaterThan(10);
    expect(step.value).toEqual(undisturbed);
  });
});

describe('the digits of an ablation', () => {
  it('are counted by class', () => {
    const fixture = trained();
    const counts = Array.from({ length: CLASS_COUNT }, (_, label) =>
      sum(fixture.test.labels.map((other) => Number(other === label))),
    );
    expect([...(ask(fixture, {})?.counts ?? [])]).toEqual(counts);
  });

  it('are those that have arrived', () => {
    const fixture = trained();
    fixture.test.readyTo = 120;
    expect(sum(ask(fixture, {})?.counts)).toBe(120);
    fixture.test.readyTo = 0;
    expect(ask(fixture, {})).toBeNull();
  });

  it('are of the classes of the experiment', () => {
    const found = ask(trained({ ...DEEP, classes: [2, 5] }), {});
    expect(found?.counts.findIndex((count) => count > 0)).toBe(2);
    expect(found?.counts.filter((count) => count > 0)).toHaveLength(2);
  });

  it('are no more than are asked for', () => {
    expect(sum(ask(trained(), { atMost: 50 })?.counts)).toBe(50);
  });
});

describe('a unit that the network does not have', () => {
  it.each([
    { layer: 0, unit: 9 },
    { layer: 3, unit: 0 },
  ])('is nothing to look at: %o', (place) => {
    expect(ask(trained(), { variants: [[place]] })).toBeNull();
  });
});

const rightIn = (right: Uint32Array | undefined, variant: number) =>
  right?.slice(variant * CLASS_COUNT, (variant + 1) * CLASS_COUNT).join(' ');
