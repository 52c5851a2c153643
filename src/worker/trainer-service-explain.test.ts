import { afterEach, describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../spec/experiment.ts';
import { CLASS_COUNT, PIXEL_COUNT } from '../spec/mnist.ts';
import {
  endServices,
  finish,
  type Service,
  startedService,
  startService,
} from '../testing/service-fixture.ts';
import { SMALL_SPEC } from '../testing/trainer-fixture.ts';

afterEach(endServices);

const spec: ExperimentSpec = {
  ...SMALL_SPEC,
  hiddenLayers: [{ units: 16, activation: 'tanh', dropout: 0 }],
};

const digitIn = ({ room }: Service, index: number) =>
  room.training.pixels.slice(index * PIXEL_COUNT, (index + 1) * PIXEL_COUNT);

const answerIn = (probabilities: Float32Array) => probabilities.indexOf(Math.max(...probabilities));

/** The trained service, a digit and what it is read as. */
async function trained() {
  const service = await startedService(spec);
  await finish(service);
  const digit = digitIn(service, 3);
  const prediction = await service.page.predict(digit);
  if (prediction === null) throw new Error('There is nothing to explain.');
  return { service, digit, prediction, answer: answerIn(prediction.probabilities) };
}

describe('an explanation', () => {
  it('by saliency has a share for every pixel with ink, of the weights that answer', async () => {
    const { service, digit, prediction, answer } = await trained();
    const given = await service.page.explain(digit, { kind: 'saliency', label: answer });
    expect(given).toMatchObject({ kind: 'saliency', runId: 1, step: prediction.step });
    if (given?.kind !== 'saliency') throw new Error('It is another one.');
    expect(given.shares).toHaveLength(PIXEL_COUNT);
    expect(given.shares.every((share, i) => share === 0 || digit[i] !== 0)).toBe(true);
    expect(Math.max(...given.shares)).toBeGreaterThan(0);
  });

  it('by the nearest digits finds first the digit itself, among those that are trained on', async () => {
    const { service, digit } = await trained();
    const given = await service.page.explain(digit, { kind: 'nearest', count: 4 });
    if (given?.kind !== 'nearest') throw new Error('It is another one.');
    expect(given.digits.map(({ index }) => index)[0]).toBe(3);
    expect(given.digits.every(({ index }) => index < 600)).toBe(true);
    const [first, second] = given.digits;
    expect(first).toEqual({
      index: 3,
      label: service.room.training.labels[3],
      distance: 0,
      pixels: digit,
    });
    const squares = digit.reduce(
      (sum, level, i) => sum + (level - (second?.pixels[i] ?? 0)) ** 2,
      0,
    );
    expect(second?.distance).toBeCloseTo(Math.sqrt(squares) / 255, 10);
  });

  it('by the smallest change comes with what the network says to the changed digit', async () => {
    const { service, digit, answer } = await trained();
    const label = (answer + 1) % CLASS_COUNT;
    const given = await service.page.explain(digit, { kind: 'change', label });
    if (given?.kind !== 'change' || given.change === null) throw new Error('There is none.');
    const prediction = await service.page.predict(given.change.digit);
    expect(given.change.probabilities).toEqual(prediction?.probabilities);
    expect(answerIn(given.change.probabilities)).toBe(label);
    expect(given.change.digit).not.toEqual(digit);
  });
});

describe('explanations', () => {
  it('that are asked for together are all answered, the run going on in between', async () => {
    const straight = await finish(await startedService(spec));
    const service = await startedService(spec);
    const digit = digitIn(service, 5);
    const answers = await Promise.all([
      service.page.explain(digit, { kind: 'nearest', count: 2 }),
      service.page.train('end'),
      service.page.explain(digit, { kind: 'change', label: 1 }),
      service.page.explain(digit, { kind: 'saliency', label: 1 }),
    ]);
    expect(answers.map((answer) => answer?.kind)).toEqual([
      'nearest',
      undefined,
      'change',
      'saliency',
    ]);
    expect(await finish(service)).toBe(straight);
  });

  it('are null without a network, during a range test, and when the network is replaced', async () => {
    const request = { kind: 'nearest', count: 1 } as const;
    const digit = new Uint8Array(PIXEL_COUNT);
    const { page } = startService();
    expect(await page.explain(digit, request)).toBeNull();
    const service = await startedService(spec);
    const [, tested] = await Promise.all([
      service.page.testRates(),
      service.page.explain(digit, request),
    ]);
    expect(tested).toBeNull();
    const [replaced] = await Promise.all([
      service.page.explain(digit, request),
      service.page.build(2, spec),
    ]);
    expect(replaced).toBeNull();
    expect(await service.page.explain(digit, request)).toMatchObject({ runId: 2 });
  });

  it('of digits that have not arrived are none', async () => {
    const { page } = startService();
    await page.build(1, spec);
    const nearest = await page.explain(new Uint8Array(PIXEL_COUNT), { kind: 'nearest', count: 3 });
    expect(nearest).toMatchObject({ kind: 'nearest', digits: [] });
  });
});
