import {
  type Downloaded,
  type DownloadProblem,
  type DownloadRequest,
  download,
  type Fetch,
} from './download.ts';

export interface DownloadTimes {
  /** A download is given up after so long without a byte. */
  readonly stallMs: number;
  /** One more attempt after each. */
  readonly retryDelaysMs: readonly number[];
}

export const USUAL_TIMES: DownloadTimes = {
  stallMs: 15_000,
  retryDelaysMs: [500, 1_500, 4_500],
};

/**
 * Downloads, and tries again after each of the delays while the fault is one that may pass: no
 * connection, one that broke or stalled, or a server's own error (5xx).
 */
export async function persistentDownload(
  fetch: Fetch,
  request: DownloadRequest,
  retryDelaysMs: readonly number[],
): Promise<Downloaded> {
  let result = await download(fetch, request);
  for (const delayMs of retryDelaysMs) {
    if (result.ok || !mayPass(result.problem) || request.signal.aborted) break;
    request.onBytes(0);
    await delay(delayMs, request.signal);
    result = await download(fetch, request);
  }
  return result;
}

function mayPass(problem: DownloadProblem): boolean {
  return problem.code === 'unreachable' || problem.status >= 500;
}

/** Resolves after the time, or at once when the signal is aborted. */
function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
