import type { Page } from '@playwright/test';
import {
  button,
  enter,
  expect,
  expectAbove,
  expectStatus,
  field,
  numberOf,
  open,
  readingOf,
  test,
} from './journey.ts';
import { takeLongTasks, watchLongTasks } from './long-tasks.ts';

const openTab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
const matrix = (page: Page) => page.getByRole('grid', { name: /^Confusion matrix/ });
const gallery = (page: Page) => page.getByRole('button', { name: /^Test digit [\d,]+: an? / });
const dialog = (page: Page) => page.getByRole('dialog');

/** The count in a cell's name. */
const countIn = (name: string | null) =>
  Number(/: ([\d,]+) digit/.exec(name ?? '')?.[1]?.replace(',', '') ?? Number.NaN);

test('a visitor goes from the accuracy to the digits behind it, and back', async ({ page }) => {
  await open(page);
  await openTab(page, 'Evaluate');
  await enter(page, 'Epochs', '1');
  await button(page, 'Train').click();
  await expectStatus(page, 'finished');

  // The matrix adds up to the accuracy that the page shows.
  await expect(matrix(page)).toBeVisible();
  const cells = matrix(page).getByRole('button', { name: /^True \d, read as \d/ });
  await expect(cells).toHaveCount(100);
  const names = await cells.evaluateAll((all) =>
    all.map((cell) => cell.getAttribute('aria-label')),
  );
  const right = names
    .filter((name) => name !== null && name[5] === name[16])
    .reduce((sum, name) => sum + countIn(name), 0);
  expect(right / 10_000).toBeCloseTo(await numberOf(page, 'test-accuracy'), 6);

  // The largest error.
  const errors = names.filter((name) => name !== null && name[5] !== name[16]);
  const largest = errors.sort((a, b) => countIn(b) - countIn(a))[0] ?? '';
  await page.getByRole('button', { name: largest, exact: true }).click();
  await expect(page).toHaveURL(
    new RegExp(`#panel=evaluate&label=${largest[5]}&answer=${largest[16]}$`),
  );
  await expect(button(page, `Remove: true ${largest[5]}`)).toBeVisible();
  await expect(gallery(page).first()).toHaveAccessibleName(
    new RegExp(`: an? ${largest[5]}, read as ${largest[16]} \\(`),
  );

  // Its digits, one after the other, one of them onto the pad.
  const first = await gallery(page).first().getAttribute('aria-label');
  const second = await gallery(page).nth(1).getAttribute('aria-label');
  const digitOf = (name: string | null) => /^Test digit [\d,]+/.exec(name ?? '')?.[0] ?? '?';
  await gallery(page).first().click();
  await expect(dialog(page).getByRole('heading', { name: digitOf(first) })).toBeVisible();
  await expect(page).toHaveURL(/&digit=test-\d+$/);
  await page.keyboard.press('ArrowRight');
  await expect(dialog(page).getByRole('heading', { name: digitOf(second) })).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Put on the pad' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByText(`${digitOf(second)}, labelled ${largest[5]}`)).toBeVisible();
  await expect.poll(() => readingOf(page, 'prediction')).toBe(largest[16]);

  // Back and forth in the browser's history.
  await gallery(page).first().click();
  await expect(dialog(page)).toBeVisible();
  await page.goBack();
  await expect(dialog(page)).toBeHidden();
  await expect(matrix(page)).toBeVisible();
  await page.goForward();
  await expect(dialog(page).getByRole('heading', { name: digitOf(first) })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Curves' })).toHaveAttribute('aria-selected', 'true');
  await page.goForward();

  // Chips widen the selection; an edit makes no entry in the history.
  await button(page, `Remove: read as ${largest[16]}`).click();
  await expect(page).toHaveURL(new RegExp(`#panel=evaluate&label=${largest[5]}$`));
  const entries = await page.evaluate(() => history.length);
  await enter(page, 'Epochs', '2');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('the keyboard reaches every cell, every digit and the evaluations before', async ({
  page,
}) => {
  await open(page);
  await openTab(page, 'Evaluate');
  await enter(page, 'Epochs', '1');
  await button(page, 'Train').click();
  await expectStatus(page, 'finished');
  await matrix(page).locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
    await page.keyboard.press(key);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/label=1&answer=2$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#panel=evaluate$/);
  await gallery(page).first().focus();
  await page.keyboard.press('ArrowRight');
  const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toBe(await gallery(page).nth(1).getAttribute('aria-label'));
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    focused,
  );

  // The evaluations before.
  await field(page, 'Evaluation').focus();
  await page.keyboard.press('Home');
  await expect(page.getByText('Epoch 0 (step 0)').first()).toBeVisible();
  await expect(page.getByText(/^Probabilities are kept of the newest/)).toBeVisible();
  await button(page, 'Back to newest').click();
  await expect(page.getByText(/^Epoch 1 \(step/).first()).toBeVisible();

  // A link to others opens them, of the untrained network too.
  await page.goto('./#panel=evaluate&digits=validation&label=4&outcome=wrong');
  await page.reload();
  await expect(button(page, 'Remove: true 4')).toBeVisible();
  await expect(button(page, 'Validation digits')).toHaveAttribute('aria-pressed', 'true');
  const picked = page.getByRole('button', { name: /^Validation digit [\d,]+: an? / });
  await expect(picked.first()).toHaveAccessibleName(/: a 4, read as [^4]/);
});

test('looking at everything costs a run under way next to nothing', async ({ page }) => {
  await watchLongTasks(page);
  await open(page);
  await openTab(page, 'Evaluate');
  await enter(page, 'Epochs', '1');
  await button(page, 'Train').click();
  await expectStatus(page, 'finished');
  for (const title of ['What changed', 'Seen together', 'Reject and calibrate']) {
    await page.locator('summary').filter({ hasText: title }).click();
  }
  await expect(page.getByText(/^First 200 test digits: \d+ wrong$/)).toBeVisible();
  await expect(page.getByText('All 10,000 test digits, true against read')).toBeVisible();
  await expect(page.getByText(/^Expected calibration error/).first()).toBeVisible();

  // With all of it open the run goes on, and every evaluation is drawn.
  await takeLongTasks(page);
  await enter(page, 'Epochs', '12');
  await button(page, 'Resume').click();
  await expectAbove(page, 'epoch', 11.99);
  await expectStatus(page, 'finished');
  await expect(page.getByText('Epoch 12 (step', { exact: false }).first()).toBeVisible();
  const tasks = await takeLongTasks(page);
  // The aim is 50 ms on a quiet machine; the rest is for a browser that shares two cores with a training.
  expect(Math.max(0, ...tasks)).toBeLessThan(200);
  const said = await page.getByText(/of the worker’s time in this run\.$/).textContent();
  expect(Number(/([\d.]+)\u00a0%/.exec(said ?? '')?.[1])).toBeLessThanOrEqual(5);
});
