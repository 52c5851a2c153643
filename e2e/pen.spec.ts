import { likeliest } from '../src/cli/pen/likeliest.ts';
import { digitOf } from '../src/cli/pen/pen-sample.ts';
import { readSamples } from '../src/cli/pen/read-samples.ts';
import { trainAndRead } from '../src/cli/pen/train-and-read.ts';
import { RECIPES } from '../src/spec/recipes/recipes.ts';
import {
  button,
  enter,
  expect,
  expectAbove,
  expectStatus,
  field,
  numberOf,
  open,
  test,
} from './journey.ts';
import { drawStrokes, lookAtPad } from './pad.ts';

const SAMPLES = readSamples('src/testing/pen-digits/fifty.json');

const largestDifference = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Math.max(...Array.from(a, (value, index) => Math.abs(value - (b[index] ?? Number.NaN))));

/**
 * What the bars show is p^(1/T) / Σ p^(1/T) for a temperature T that the page chose.
 *
 * @returns the same of `answer`, with the T that the first and the fifth of the bars tell.
 */
function asTempered(answer: ArrayLike<number>, bars: readonly number[]): number[] {
  const [first = 0, , , , fifth = 0] = [...bars.keys()].sort(
    (a, b) => (bars[b] ?? 0) - (bars[a] ?? 0),
  );
  const logRatio = (values: ArrayLike<number>) =>
    Math.log((values[first] ?? 0) / (values[fifth] ?? 0));
  const exponent = logRatio(bars) / logRatio(answer);
  const powers = Array.from(answer, (probability) => probability ** exponent);
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

test('fifty pen-drawn digits are the same pixels and answers as on the command line', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const spec = RECIPES['one-second'];
  const alone = { threads: 1, isForced: false };
  const { training, answers } = await trainAndRead(SAMPLES, spec, alone, () => {});

  await open(page);
  await field(page, 'Recipe').selectOption('one-second');
  await expect(field(page, 'Seed')).toHaveValue(String(spec.seed));
  await button(page, 'Train').click();
  await expect(page.getByTestId('status')).toHaveAttribute('data-value', 'finished', {
    timeout: 120_000,
  });
  expect(await numberOf(page, 'test-accuracy')).toBe(training.evaluation?.test.accuracy);

  for (const [index, sample] of SAMPLES.entries()) {
    const digit = likeliest(answers[index] ?? []);
    await drawStrokes(page, sample.strokes);
    await expect(async () => {
      const { pixels, bars, prediction } = await lookAtPad(page);
      expect(largestDifference(pixels, digitOf(sample))).toBeLessThanOrEqual(1);
      // The same weights give these very pixels, a grey level more or less included, this answer.
      const answer = training.predictor.predict(pixels);
      expect(largestDifference(bars, asTempered(answer, bars))).toBeLessThan(1e-4);
      expect(likeliest(bars)).toBe(digit);
      expect([String(digit), '–']).toContain(prediction);
    }).toPass({ timeout: 15_000 });
    await button(page, 'Clear').click();
  }
});

test('five people draw while the network trains, and each is read at once', async ({ page }) => {
  await open(page);
  await enter(page, 'Epochs', '50');
  await button(page, 'Train').click();
  await expectAbove(page, 'test-accuracy', 0.94);
  const five = SAMPLES.filter((_, index) => index % 10 === 2);
  expect(new Set(five.map(({ writer }) => writer)).size).toBe(5);
  for (const { label, strokes } of five) {
    const step = await numberOf(page, 'step');
    await drawStrokes(page, strokes);
    await expect(page.getByTestId('prediction')).toHaveAttribute('data-value', String(label));
    await expectAbove(page, 'step', step);
    await expectStatus(page, 'running');
    await button(page, 'Clear').click();
    await expect(page.getByTestId('prediction')).toContainText('–');
  }
});
