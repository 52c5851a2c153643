import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser } from '@playwright/test';

/** What is the process's own, in memory or swapped out; mapped files, such as the browser's code, are not. */
const OWN = /^(?:RssAnon|RssShmem|VmSwap):\s+(\d+) kB$/gm;
const KB = 1_024;

const BETWEEN_MS = 50;

/**
 * Does something and watches the browser's page processes meanwhile.
 *
 * @returns the most bytes that one of them had for itself; null but on Linux.
 */
export async function watchPageProcess<Result>(
  browser: Browser,
  work: Promise<Result>,
): Promise<{ readonly result: Result; readonly peakBytes: number | null }> {
  if (process.platform !== 'linux') return { result: await work, peakBytes: null };
  const session = await browser.newBrowserCDPSession();
  const state = { isOver: false, peakBytes: 0 };
  const over = work.finally(() => {
    state.isOver = true;
  });
  while (!state.isOver) {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const pages = processInfo.filter(({ type }) => type === 'renderer');
    state.peakBytes = Math.max(state.peakBytes, ...pages.map(({ id }) => ownBytes(id)));
    await Promise.race([over.catch(() => {}), setTimeout(BETWEEN_MS)]);
  }
  return { result: await over, peakBytes: state.peakBytes };
}

/** 0 for a process that is gone. */
function ownBytes(processId: number): number {
  try {
    const status = readFileSync(`/proc/${processId}/status`, 'utf8');
    return (
      [...status.matchAll(OWN)].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) * KB
    );
  } catch {
    return 0;
  }
}
