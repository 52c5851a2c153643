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
  unfold,
} from './journey.ts';

async function firstLoss(page: Page): Promise<string> {
  await button(page, 'Step').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-value', '1');
  return readingOf(page, 'train-loss');
}

/** What the canvas of a name shows. */
const pictureOf = (page: Page, name: RegExp) =>
  page
    .getByRole('img', { name })
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''));

test('a learning-rate test leaves the run as it was', async ({ page }) => {
  await open(page);
  const loss = await firstLoss(page);
  await button(page, 'Reset').click();
  await expectStatus(page, 'idle');

  await button(page, 'Test learning rates').click();
  const report = page.getByRole('region', { name: 'Learning-rate test' });
  await expect(report).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(/The test suggests .* Your run is as it was\./)).toBeVisible();
  for (const zone of ['dead', 'slow', 'good', 'explodes']) {
    await expect(report.getByRole('listitem').filter({ hasText: zone })).toBeVisible();
  }
  expect(await firstLoss(page)).toBe(loss);

  await button(page, 'Train').or(button(page, 'Resume')).click();
  await expectAbove(page, 'step', 100);
  await expectStatus(page, 'running');
});

test('a suggested learning rate is set by a button, and a rebuilt network has no test', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Test learning rates').click();
  const set = page.getByRole('button', { name: /^Set the learning rate to / });
  await expect(set).toBeVisible({ timeout: 60_000 });
  const rate = /to (\S+)$/.exec((await set.textContent()) ?? '')?.[1];
  await set.click();
  await expect(field(page, 'Learning rate')).toHaveValue(rate ?? '');
  await expect(page.getByText('It is the learning rate.')).toBeVisible();
  await button(page, 'Reset').click();
  await expect(page.getByRole('region', { name: 'Learning-rate test' })).toHaveCount(0);
});

test('a run pauses by itself at the step that was set, and goes on from there', async ({
  page,
}) => {
  await open(page);
  await unfold(page, 'Pause by itself');
  await enter(page, 'Pause at step', 'fifty');
  await expect(field(page, 'Pause at step')).toHaveAttribute('aria-invalid', 'true');
  await enter(page, 'Pause at step', '50');
  await button(page, 'Train').click();
  await expectStatus(page, 'paused');
  expect(await numberOf(page, 'step')).toBe(50);
  const reason = page.getByText('Paused at step 50, as set.');
  await expect(reason).toBeVisible();
  await button(page, 'Resume').click();
  await expectAbove(page, 'step', 100);
  await expectStatus(page, 'running');
  await expect(reason).toHaveCount(0);
});

test('a condition that is emptied pauses nothing', async ({ page }) => {
  await open(page);
  await unfold(page, 'Pause by itself');
  await enter(page, 'Pause at step', '50');
  await enter(page, 'Pause at step', '');
  await expect(field(page, 'Pause at step')).not.toHaveAttribute('aria-invalid', 'true');
  await button(page, 'Train').click();
  await expectAbove(page, 'step', 100);
});

test('the augmentation preview follows its numbers', async ({ page }) => {
  await open(page);
  await unfold(page, 'Augmentation');
  const preview = page.getByRole('region', { name: 'Augmentation preview' });
  await expect(preview).toContainText('Augmentation is off');
  await enter(page, 'Rotation', '15');
  const variants = /^The same digit/;
  const digit = /^The training digit/;
  await expect(preview.getByRole('img')).toHaveCount(2);
  const before = await pictureOf(page, variants);
  const original = await pictureOf(page, digit);
  await enter(page, 'Rotation', '60');
  await expect.poll(() => pictureOf(page, variants)).not.toBe(before);
  expect(await pictureOf(page, digit)).toBe(original);
  await button(page, 'Another digit').click();
  await expect.poll(() => pictureOf(page, digit)).not.toBe(original);
  await enter(page, 'Rotation', '0');
  await expect(preview).toContainText('Augmentation is off');
  await expectStatus(page, 'idle');
});

test('after an early stop the best weights come back', async ({ page }) => {
  await open(page);
  await unfold(page, 'Early stopping');
  await enter(page, 'Early stopping patience', '2');
  await button(page, 'Epoch').click();
  await expectStatus(page, 'paused');
  await expect(page.getByText(/^Best on validation: .* at step 860$/)).toBeVisible();
  const best = await numberOf(page, 'validation-accuracy');
  // From here on nothing changes, least of all for the better.
  await enter(page, 'Learning rate', '1e-7');
  await enter(page, 'Momentum', '0');
  await button(page, 'Resume').click();
  await expectStatus(page, 'finished');
  await expect(
    page.getByText('Stopped early at epoch 3.00: validation has not improved for 2 epochs.'),
  ).toBeVisible();
  await button(page, 'Restore best').click();
  await expect(
    page.getByText(/^The weights of step 860 \(validation .* are back\.$/),
  ).toBeVisible();
  await expect(button(page, 'Restore best')).toHaveCount(0);
  expect(await numberOf(page, 'validation-accuracy')).toBe(best);
});
