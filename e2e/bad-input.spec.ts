import { button, enter, expect, expectAbove, expectStatus, field, open, test } from './journey.ts';

const NUMBERS = [
  { name: 'Learning rate', valid: '0.1' },
  { name: 'Momentum', valid: '0.9' },
  { name: 'Dropout', valid: '0' },
  { name: 'Batch size', valid: '64' },
  { name: 'Epochs', valid: '5' },
  { name: 'Seed', valid: '1' },
  { name: 'Hidden layer 1 units', valid: '128' },
  { name: 'Hidden layer 1 dropout', valid: '0' },
];

test('every number field says what it allows and keeps its last valid value', async ({ page }) => {
  await open(page);
  for (const { name, valid } of NUMBERS) {
    await test.step(name, async () => {
      for (const text of ['', 'NaN', '1e999', '-5', 'about twelve']) {
        await enter(page, name, text);
        await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true');
        await expect(field(page, name)).toHaveAccessibleDescription(/\d/);
      }
      await field(page, name).press('Escape');
      await expect(field(page, name)).toHaveValue(valid);
      await expect(field(page, name)).not.toHaveAttribute('aria-invalid', 'true');
    });
  }
  await button(page, 'Step').click();
  await expectAbove(page, 'step', 0);
});

test('a network of more than 8,000,000 parameters is refused with a sentence', async ({ page }) => {
  await open(page);
  await enter(page, 'Hidden layer 1 units', '4096');
  await button(page, 'Add hidden layer').click();
  await enter(page, 'Hidden layer 2 units', '4096');
  await expect(page.getByText(/8,000,000 are the most/)).toBeVisible();
  await expect(field(page, 'Hidden layer 2 units')).toHaveAttribute('aria-invalid', 'true');
  await field(page, 'Hidden layer 2 units').press('Escape');
  await button(page, 'Remove hidden layer 2').click();
  await button(page, 'Step').click();
  await expectAbove(page, 'step', 0);
});

test('a learning rate of 1,000 ends as diverged, with advice', async ({ page }) => {
  await open(page);
  await enter(page, 'Learning rate', '1000');
  await button(page, 'Train').click();
  await expectStatus(page, 'diverged');
  await expect(page.getByText(/lower learning rate/i).first()).toBeVisible();
  await expect(button(page, 'Train')).toBeVisible();
});
