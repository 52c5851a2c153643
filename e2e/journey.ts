import { test as base, expect, type Page } from '@playwright/test';

export { expect };

interface Watch {
  /** Console errors that this journey provokes on purpose. */
  readonly allowedErrors: RegExp[];
}

/**
 * A page that may not go wrong unseen: a journey fails on any console error, uncaught exception,
 * violation of the Content-Security-Policy or request to another origin.
 */
export const test = base.extend<Watch>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from this pattern
  allowedErrors: async ({}, use) => {
    await use([]);
  },
  page: async ({ page, baseURL, allowedErrors }, use) => {
    const faults: string[] = [];
    const note = (fault: string) => {
      if (!allowedErrors.some((allowed) => allowed.test(fault))) faults.push(fault);
    };
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => note(`exception: ${error.message}`));
    page.on('request', (request) => {
      const isOwn = request.url().startsWith(baseURL ?? '') || /^(data|blob):/.test(request.url());
      if (!isOwn) note(`foreign request: ${request.url()}`);
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
      });
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** The plain value of a reading, as programs read it. */
export async function readingOf(page: Page, testId: string): Promise<string> {
  return (await page.getByTestId(testId).getAttribute('data-value')) ?? '';
}

export async function numberOf(page: Page, testId: string): Promise<number> {
  const value = await readingOf(page, testId);
  return value === '' ? Number.NaN : Number(value);
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

/** Opens a folded group of fields. */
export const unfold = (page: Page, title: string) =>
  page.locator('summary').filter({ hasText: title }).click();

/** Opens the page and waits until the network stands. */
export async function open(page: Page, search = ''): Promise<void> {
  await page.goto(`./${search}`);
  await expect(page.getByTestId('status')).toHaveAttribute('data-value', 'idle');
}

export async function expectStatus(page: Page, status: string): Promise<void> {
  await expect(page.getByTestId('status')).toHaveAttribute('data-value', status);
}

/** Waits until a reading is above a number. */
export async function expectAbove(page: Page, testId: string, limit: number): Promise<void> {
  await expect.poll(() => numberOf(page, testId), { timeout: 60_000 }).toBeGreaterThan(limit);
}

/** Types into a field and commits it. */
export async function enter(page: Page, name: string, text: string): Promise<void> {
  await field(page, name).fill(text);
  await field(page, name).press('Enter');
}
