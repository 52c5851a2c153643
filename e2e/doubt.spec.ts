import type { Page } from '@playwright/test';
import {
  button,
  enter,
  expect,
  expectStatus,
  field,
  open,
  readingOf,
  test,
  unfold,
} from './journey.ts';
import { drawWithMouse, type PadShare } from './mouse.ts';

const THRESHOLD = 'Say “I don’t know” below';

/** Strokes in shares of the pad's side. */
const SEVEN: readonly PadShare[] = [
  [0.25, 0.2],
  [0.75, 0.2],
  [0.45, 0.85],
];
const LEVEL_LINE: readonly PadShare[] = [
  [0.1, 0.5],
  [0.9, 0.5],
];
const DOT: readonly PadShare[] = [[0.5, 0.5]];

const expectPrediction = (page: Page, digit: string) =>
  expect(page.getByTestId('prediction')).toHaveAttribute('data-value', digit);

async function trainToTheEnd(page: Page): Promise<void> {
  await button(page, 'Train').click();
  await expectStatus(page, 'finished');
}

test('the network says that it does not know below the threshold a visitor chooses', async ({
  page,
}) => {
  await open(page);
  await unfold(page, 'When it does not know');
  await expect(page.getByText('Confidence is not fitted yet.')).toBeVisible();
  await drawWithMouse(page, [SEVEN]);
  await trainToTheEnd(page);
  await expect(page.getByText(/fitted on 5,000 validation digits .* temperature/)).toBeVisible();
  await expectPrediction(page, '7');
  await enter(page, THRESHOLD, '100');
  await expectPrediction(page, '–');
  await expect(page.getByText(/I don’t know: 7 at [\d.]+\s%, under 100\s%/)).toBeVisible();
  await expect(page.getByText(/I don’t know. The likeliest is 7/)).toBeAttached();
  expect(Number(await readingOf(page, 'probability-7'))).toBeGreaterThan(0.5);
  await page.reload();
  await unfold(page, 'When it does not know');
  await expect(field(page, THRESHOLD)).toHaveValue('100');
});

test('it does not read a dot or a level line as a digit, unless it is told to', async ({
  page,
}) => {
  await open(page);
  await trainToTheEnd(page);
  for (const nonsense of [DOT, LEVEL_LINE]) {
    await drawWithMouse(page, [nonsense]);
    await expectPrediction(page, '–');
    await expect(page.getByText(/I don’t know: /)).toBeVisible();
    await button(page, 'Clear').click();
  }
  await drawWithMouse(page, [LEVEL_LINE]);
  await unfold(page, 'When it does not know');
  await enter(page, THRESHOLD, '0');
  await expect(page.getByTestId('prediction')).toHaveAttribute('data-value', /^\d$/);
});
