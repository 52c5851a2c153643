import type { Page } from '@playwright/test';
import {
  button,
  enter,
  expect,
  expectAbove,
  expectStatus,
  field,
  open,
  test,
  unfold,
} from './journey.ts';
import { drawWithMouse } from './mouse.ts';

const SEVEN = [
  [
    [0.25, 0.2],
    [0.75, 0.2],
    [0.45, 0.85],
  ],
] as const;

/** Unfolding may have scrolled the pad away. */
async function drawSeven(page: Page): Promise<void> {
  await field(page, 'Draw a digit').scrollIntoViewIfNeeded();
  await drawWithMouse(page, SEVEN);
}

test('a visitor asks why it is a 7, and what would make it a 9', async ({ page }) => {
  await open(page);
  await unfold(page, 'Why this answer');
  await expect(page.getByText('Draw a digit first.')).toBeVisible();
  await drawSeven(page);
  await expect(page.getByText('Train first: an untrained network has no reasons.')).toBeVisible();
  await enter(page, 'Epochs', '1');
  await button(page, 'Train').click();
  await expectStatus(page, 'finished');
  await expectAbove(page, 'test-accuracy', 0.9);
  await expect(page.getByRole('heading', { name: 'What speaks for 7' })).toBeVisible();
  await expect(page.getByRole('img', { name: /^Training digit [\d,]+, a \d$/ })).toHaveCount(6);
  await field(page, 'Smallest change to make this a').selectOption('9');
  await expect(page.getByText(/^Then read as 9, [\d.]+\u00a0%$/)).toBeVisible();
  await expect(page.getByText(/^Adds \d+\.\d full pixels$/)).toBeVisible();
  await field(page, 'Smallest change to make this a').selectOption('7');
  await expect(page.getByText('It is read as 7 already.')).toBeVisible();
});

test('training goes on while its answer is explained', async ({ page }) => {
  await open(page);
  await unfold(page, 'Why this answer');
  await enter(page, 'Epochs', '50');
  await button(page, 'Train').click();
  await drawSeven(page);
  await expect(page.getByRole('heading', { name: /^What speaks for \d$/ })).toBeVisible();
  await expect(page.getByText(/^Then read as \d, [\d.]+\u00a0%$/)).toBeVisible();
  await expectStatus(page, 'running');
  await button(page, 'Clear').click();
  await expect(page.getByText('Draw a digit first.')).toBeVisible();
});
