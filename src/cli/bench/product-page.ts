import type { Page } from '@playwright/test';

const LOADING_MS = 60_000;

const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Waits until all digits have arrived and the untrained network was scored. */
export async function untilLoaded(page: Page): Promise<void> {
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: LOADING_MS });
  await untilReading(page, 'test-accuracy', '[data-value]:not([data-value=""])');
}

async function untilReading(page: Page, testId: string, selector: string): Promise<void> {
  const reading = page.locator(`[data-testid="${testId}"]${selector}`);
  await reading.waitFor({ state: 'attached', timeout: LOADING_MS });
}

/** Brings the product to where a person would press Train. */
export async function prepareRun(page: Page, recipe: string, seed: number): Promise<void> {
  await untilLoaded(page);
  await field(page, 'Recipe').selectOption(recipe);
  await field(page, 'Seed').fill(String(seed));
  await field(page, 'Seed').press('Enter');
  await untilReading(page, 'status', '[data-value="idle"]');
  await untilLoaded(page);
  // Whatever the page does about the last change, it has done after this.
  await page.waitForTimeout(500);
}

/** Presses Train for a run that does not end by itself. */
export async function trainOn(page: Page): Promise<void> {
  await field(page, 'Epochs').fill('10000');
  await field(page, 'Epochs').press('Enter');
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await untilReading(page, 'status', '[data-value="running"]');
}
