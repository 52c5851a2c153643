import type { Page } from '@playwright/test';

/** Notes every task of the page's main thread over 50 ms; to be called before the page is opened. */
export async function watchLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.push(duration);
    }).observe({ type: 'longtask' });
  });
}

/** Milliseconds of those since the last call; the first tells all. */
export function takeLongTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => (Reflect.get(window, 'longTasks') as number[]).splice(0));
}
