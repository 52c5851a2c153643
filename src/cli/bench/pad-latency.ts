import type { Browser, Page } from '@playwright/test';
import { inPage } from './bench-browser.ts';
import { trainOn, untilLoaded } from './product-page.ts';

/** Strokes of so many moves, all to places far apart, so that the answer changes. */
const STROKES = 25;
const MOVES = 8;

/** By then an answer that changes nothing has come too; it cannot be timed. */
const NO_CHANGE_MS = 500;

/** In milliseconds. */
export interface Latencies {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** How long the bars take to follow the pen. */
export interface PadLatency {
  readonly threads: number;
  readonly idle: Latencies;
  readonly training: Latencies;
}

/** Draws on the product's pad with its default network, after an epoch and while it trains on. */
export function measurePad(browser: Browser, url: string, threads: number): Promise<PadLatency> {
  return inPage(browser, `${url}?threads=${threads}`, async (page) => {
    await untilLoaded(page);
    await page.getByRole('button', { name: 'Epoch', exact: true }).click();
    await page.locator('[data-testid="status"][data-value="paused"]').waitFor();
    const idle = await timeMoves(page);
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    await trainOn(page);
    // From the first steps on there are answers to show.
    await page.locator('[data-testid="train-loss"]:not([data-value=""])').waitFor();
    return { threads, idle, training: await timeMoves(page) };
  });
}

async function timeMoves(page: Page): Promise<Latencies> {
  await page.getByLabel('Draw a digit', { exact: true }).scrollIntoViewIfNeeded();
  const times: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    await page.evaluate(timeMove, moved('pointerdown'));
    for (let move = 0; move < MOVES; move++) {
      times.push(await page.evaluate(timeMove, moved('pointermove')));
    }
    await page.evaluate(timeMove, moved('pointerup'));
    await page.getByRole('button', { name: 'Clear', exact: true }).click();
  }
  const sorted = times.filter((time) => time < NO_CHANGE_MS).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

interface Move {
  readonly type: string;
  /** In shares of the pad's side. */
  readonly x: number;
  readonly y: number;
  readonly patienceMs: number;
}

function moved(type: string): Move {
  const [x, y] = [0.1 + 0.8 * Math.random(), 0.1 + 0.8 * Math.random()];
  return { type, x, y, patienceMs: NO_CHANGE_MS };
}

/**
 * Runs in the page, so it names no functions: what names them is not there. Moves the pen at a random
 * time of a frame and waits until any of the bars has another value. In training that may be the answer
 * to the stroke before, under newer weights: the times are a little too short then.
 */
async function timeMove(move: Move): Promise<number> {
  const pad = document.querySelector('canvas[aria-label="Draw a digit"]');
  const bars = document.querySelector('[data-testid="probability-0"]')?.parentElement;
  if (!pad || !bars) throw new Error('The pad is not on the page.');
  await new Promise((resolve) => setTimeout(resolve, 20 + 20 * Math.random()));
  const { left, top, width, height } = pad.getBoundingClientRect();
  const clientX = left + move.x * width;
  const clientY = top + move.y * height;
  const answered = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect();
      resolve();
    }).observe(bars, { subtree: true, attributeFilter: ['data-value'] });
  });
  const start = performance.now();
  pad.dispatchEvent(
    new PointerEvent(move.type, { bubbles: true, pointerId: 1, buttons: 1, clientX, clientY }),
  );
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, move.patienceMs))]);
  return performance.now() - start;
}
