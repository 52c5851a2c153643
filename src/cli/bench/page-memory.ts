import type { Page } from '@playwright/test';
import { DEFAULT_RECIPE, RECIPES } from '../../spec/recipes/recipes.ts';
import { openRoom } from '../open-room.ts';
import { inPage, launchBrowser } from './bench-browser.ts';
import { watchPageProcess } from './process-memory.ts';
import { trainOn, untilLoaded } from './product-page.ts';

/** Makes the browser count at once instead of within some twenty seconds. */
const COUNT_AT_ONCE = '--enable-blink-features=ForceEagerMeasureMemory';

const COUNTS = 12;
const BETWEEN_MS = 250;

/** The most memory that was seen while the default network trained. */
export interface PageMemory {
  readonly threads: number;
  /**
   * By performance.measureUserAgentSpecificMemory: page and workers without WebAssembly's memory.
   * Null with helper threads: they wait for work, never for the browser, which waits for them.
   */
  readonly countedBytes: number | null;
  /** The one WebAssembly memory, which that method leaves out: digits, network, scratch. */
  readonly engineBytes: number;
  /** The process of the page altogether, its loading included, less mapped files; null but on Linux. */
  readonly processBytes: number | null;
}

/** Opens the product in a browser of its own, trains its default network and watches. */
export async function measureMemory(url: string, threads: number): Promise<PageMemory> {
  const browser = await launchBrowser(COUNT_AT_ONCE);
  try {
    const counting = inPage(browser, `${url}?threads=${threads}`, (page) =>
      trainAndCount(page, threads === 1),
    );
    const { result: countedBytes, peakBytes } = await watchPageProcess(browser, counting);
    const engine = await engineBytes(threads);
    return { threads, countedBytes, engineBytes: engine, processBytes: peakBytes };
  } finally {
    await browser.close();
  }
}

async function trainAndCount(page: Page, canCount: boolean): Promise<number | null> {
  await untilLoaded(page);
  await trainOn(page);
  let most: number | null = null;
  for (let count = 0; count < COUNTS; count++) {
    if (canCount) most = Math.max(most ?? 0, await page.evaluate(countBytes));
    await page.waitForTimeout(BETWEEN_MS);
  }
  return most;
}

/** Runs in the page. TypeScript does not know the method: only Chromium has it. */
async function countBytes(): Promise<number> {
  const counter = performance as unknown as {
    measureUserAgentSpecificMemory: () => Promise<{ bytes: number }>;
  };
  return (await counter.measureUserAgentSpecificMemory()).bytes;
}

/** The same room as in the page takes the same memory. */
async function engineBytes(threads: number): Promise<number> {
  const { room, close } = await openRoom({ threads, isForced: true });
  const bytes = room.bytesFor(RECIPES[DEFAULT_RECIPE]);
  await close();
  return bytes;
}
