import type { Browser } from 'puppeteer-core';
import type { Runner } from './runner.ts';

/** Trains in a page of its own of this browser. */
export async function openBrowserRunner(
  kind: string,
  browser: Browser,
  url: string,
  threads: number,
): Promise<Runner> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.evaluate((count) => globalThis.verifyPage.open(count), threads);
  const version = (await browser.version()).replace(/^.*\//, '');
  return {
    name: `${kind} ${version}`,
    threads,
    train: (spec) => page.evaluate((trained) => globalThis.verifyPage.train(trained), spec),
    close: () => page.close(),
  };
}
