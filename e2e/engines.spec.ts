import { button, expect, expectAbove, open, readingOf, test } from './journey.ts';

const lossAfterOneStep = async (page: Parameters<typeof open>[0]): Promise<string> => {
  await button(page, 'Step').click();
  await expect(page.getByTestId('step')).toHaveAttribute('data-value', '1');
  return readingOf(page, 'train-loss');
};

test('one thread and two give the same loss, to the digit', async ({ page }) => {
  await open(page, '?threads=1');
  await expect(page.getByTestId('engine')).toHaveAttribute('data-value', 'simd');
  const alone = await lossAfterOneStep(page);
  await open(page, '?threads=2');
  await expect(page.getByTestId('engine')).toHaveAttribute('data-value', 'threads');
  expect(await lossAfterOneStep(page)).toBe(alone);
});

test('the plain engine trains as well when it is asked for', async ({ page }) => {
  await open(page, '?engine=reference');
  await expect(page.getByTestId('engine')).toHaveAttribute('data-value', 'reference');
  await button(page, 'Train').click();
  await expectAbove(page, 'test-accuracy', 0.85);
});

test('networks can be rebuilt again and again under two threads', async ({ page }) => {
  await open(page, '?threads=2');
  for (const recipe of ['wide-dropout', 'no-hidden-layer', 'deep-sigmoid', 'first-network']) {
    await page.getByLabel('Recipe', { exact: true }).selectOption(recipe);
    await button(page, 'Train').click();
    await expectAbove(page, 'step', 2);
  }
});

test('without isolation it trains on one thread and says so once', async ({ page }) => {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers() };
    delete headers['cross-origin-opener-policy'];
    delete headers['cross-origin-embedder-policy'];
    await route.fulfill({ response, headers });
  });
  await open(page, '?threads=2');
  await expect(page.getByTestId('engine')).toHaveAttribute('data-value', 'simd');
  await expect(page.getByText(/Training runs on one thread/)).toBeVisible();
  await button(page, 'Understood').click();
  await button(page, 'Reset').click();
  await button(page, 'Train').click();
  await expectAbove(page, 'step', 50);
  await expect(page.getByText(/Training runs on one thread/)).toHaveCount(0);
});
