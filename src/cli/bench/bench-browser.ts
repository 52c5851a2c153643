import { type Browser, chromium, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../e2e/browser.ts';

/** @throws Error when no browser is found. */
export async function launchBrowser(...extra: string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      'No Chrome, Chromium or Edge was found. Install one, for example with: ' +
        'npx playwright install chromium. Or name yours: CHROMIUM=/path/to/chrome npm run bench',
    );
  }
  return chromium.launch({ executablePath, args: [...browserArguments, ...extra] });
}

/** Does something in a fresh page, which is gone afterwards; an error in the page fails it. */
export async function inPage<Result>(
  browser: Browser,
  url: string,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    const failure = new Promise<never>((_, reject) => page.on('pageerror', reject));
    await page.goto(url);
    return await Promise.race([work(page), failure]);
  } finally {
    await page.close();
  }
}
