import { button, expect, expectAbove, expectStatus, open, test } from './journey.ts';

const SHARD = '**/mnist/train-00.bin';

test.describe('a broken data file is refused by name and loaded after Retry', () => {
  test.use({ allowedErrors: [/Failed to load resource/] });

  const breakages = {
    'an error page with status 200': { body: '<!doctype html><title>Not here</title>' },
    'a missing file': { status: 404, body: 'not found' },
    'a truncated file': { body: Buffer.from([0x1f, 0x8b, 8, 0, 0]) },
  };

  for (const [name, response] of Object.entries(breakages)) {
    test(name, async ({ page }) => {
      await page.route(SHARD, (route) => route.fulfill(response));
      await page.goto('./');
      await expect(page.getByText(/train-00\.bin/)).toBeVisible();
      await button(page, 'Train').click();
      await expect(page.getByTestId('step')).toHaveAttribute('data-value', '0');
      await page.unroute(SHARD);
      await button(page, 'Retry').click();
      await expect(page.getByText(/train-00\.bin/)).toHaveCount(0);
      await expectAbove(page, 'step', 10);
    });
  }
});

test('training starts on the first shard while the rest still loads', async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/mnist\/train-(0[1-9]|1\d)\.bin/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('./');
  await button(page, 'Train').click();
  // 3,000 digits in batches of 64: 46 whole batches, and the 47th waits for the second shard.
  await expect(page.getByTestId('step')).toHaveAttribute('data-value', '46');
  await expectStatus(page, 'loading');
  release();
  await expectAbove(page, 'step', 100);
});

test('a worker that dies is replaced, and Train starts again', async ({ page }) => {
  await open(page);
  await button(page, 'Train').click();
  await expectAbove(page, 'step', 5);
  await page.workers()[0]?.evaluate(() => self.close());
  await expectStatus(page, 'failed');
  await button(page, 'Train').click();
  await expectStatus(page, 'running');
  await expectAbove(page, 'step', 5);
});
