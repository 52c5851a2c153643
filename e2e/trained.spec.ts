import { RECIPES } from '../src/spec/recipes/recipes.ts';
import { TRAINED_FACTS } from '../src/spec/recipes/trained-facts.ts';
import {
  button,
  enter,
  expect,
  expectStatus,
  field,
  numberOf,
  open,
  readingOf,
  test,
} from './journey.ts';
import { drawWithMouse, type PadShare } from './mouse.ts';

const READ = 'Read with a trained network';
const BACK = 'Back to my experiment';

/** A 7 across the pad, in shares of its side. */
const SEVEN: readonly PadShare[] = [
  [0.25, 0.2],
  [0.75, 0.2],
  [0.45, 0.85],
];

test('a visitor is read at once by the trained network, trains it on, and goes back', async ({
  page,
}) => {
  await open(page);
  await enter(page, 'Hidden layer 1 units', '77');
  await drawWithMouse(page, [SEVEN]);
  await expect(page.getByTestId('prediction')).toContainText('–');

  await button(page, READ).click();
  await expect(field(page, 'Recipe')).toHaveValue('trained');
  await expect(page.getByTestId('prediction')).toHaveText('7');
  await expectStatus(page, 'idle');
  // The same bits in every engine: the page's score is the command's.
  await expect(page.getByTestId('test-accuracy')).toHaveAttribute(
    'data-value',
    String(TRAINED_FACTS.testAccuracy),
    { timeout: 60_000 },
  );

  await button(page, 'Epoch').click();
  await expect(page.getByTestId('epoch')).toHaveAttribute('data-value', '1', { timeout: 60_000 });
  await expectStatus(page, 'paused');
  expect(await numberOf(page, 'test-accuracy')).toBeGreaterThanOrEqual(0.99);
  expect(await readingOf(page, 'prediction')).toBe('7');

  await button(page, BACK).click();
  await expect(field(page, 'Hidden layer 1 units')).toHaveValue('77');
  await expect(button(page, BACK)).toHaveCount(0);
});

test('another layer gives the trained weights up, for all to see', async ({ page }) => {
  await open(page);
  await field(page, 'Recipe').selectOption('trained');
  await expect(field(page, 'Initializer')).toHaveValue('trained');
  await enter(page, 'Hidden layer 1 units', '64');
  await expect(field(page, 'Initializer')).toHaveValue(RECIPES.best.initializer);
  await expect(page.locator('option[value="trained"]').last()).toBeDisabled();
  await expect(button(page, READ)).toBeVisible();
});

test.describe('a missing file', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  test('is named, and the page goes on', async ({ page }) => {
    await page.route('**/trained/best.bin', (route) => route.fulfill({ status: 404 }));
    await open(page);
    await button(page, READ).click();
    await expect(page.getByText(/404 instead of best\.bin/)).toBeVisible();
    await expectStatus(page, 'failed');
    await field(page, 'Recipe').selectOption('first-network');
    await expectStatus(page, 'idle');
    await expect(page.getByText(/best\.bin/)).toHaveCount(0);

    await button(page, READ).click();
    await expect(page.getByText(/404 instead of best\.bin/)).toBeVisible();
    await page.unroute('**/trained/best.bin');
    await button(page, 'Retry').click();
    await expectStatus(page, 'idle');
    await field(page, 'Draw a digit').scrollIntoViewIfNeeded();
    await drawWithMouse(page, [SEVEN]);
    await expect(page.getByTestId('prediction')).toHaveText('7');
  });
});
