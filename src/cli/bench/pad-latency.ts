import type { Browser, Page } from '@playwright/test';
import { inPage } from './bench-browser.ts';
import { trainOn, untilLoaded } from './product-page.ts';

/** Moves of the pen that are timed, one stroke of a spiral. */
const MOVES = 200;

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
  const sorted = (await page.evaluate(drawAndTime, MOVES)).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), most: at(1) };
}

/**
 * Runs in the page. Sends a move at a random time of a frame, and then waits until any of the bars
 * has another value: the answer to it is in the document.
 */
async function drawAndTime(moves: number): Promise<number[]> {
  const pad = document.querySelector('canvas[aria-label="Draw a digit"]');
  const bars = document.querySelector('[data-testid="probability-0"]')?.parentElement;
  if (!pad || !bars) throw new Error('The pad is not on the page.');
  const { left, top, width, height } = pad.getBoundingClientRect();
  const send = (type: string, share: number) => {
    const radius = 0.1 + 0.3 * share;
    const clientX = left + width * (0.5 + radius * Math.cos(12 * share));
    const clientY = top + height * (0.5 + radius * Math.sin(12 * share));
    const init = { bubbles: true, pointerId: 1, buttons: 1, clientX, clientY };
    pad.dispatchEvent(new PointerEvent(type, init));
  };
  const untilAnswered = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(bars, { subtree: true, attributeFilter: ['data-value'] });
    });
  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));
  const times: number[] = [];
  const first = untilAnswered();
  send('pointerdown', 0);
  await first;
  for (let move = 1; move <= moves; move++) {
    await pause(20 + 20 * Math.random());
    const answered = untilAnswered();
    const start = performance.now();
    send('pointermove', move / moves);
    await answered;
    times.push(performance.now() - start);
  }
  send('pointerup', 1);
  return times;
}
