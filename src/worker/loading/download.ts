import type { Checked } from '../../dataset/checked.ts';
import { StallWatch } from './stall-watch.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Why nothing came. */
export type DownloadProblem =
  | { readonly code: 'unreachable' }
  | { readonly code: 'httpStatus'; readonly status: number };

export interface DownloadRequest {
  readonly url: string;
  readonly cache: RequestCache;
  /** Ends it early, as unreachable. */
  readonly signal: AbortSignal;
  /** It is given up after so long without a byte. */
  readonly stallMs: number;
  /** Reading ends beyond so many bytes; the caller sees that there were too many. */
  readonly maximumBytes: number;
  /** Told the number of bytes received so far, as they come. */
  readonly onBytes: (received: number) => void;
}

export type Downloaded = Checked<Uint8Array<ArrayBuffer>, DownloadProblem>;

/** Fetches one address into memory. Never throws: whatever goes wrong on the way is a problem. */
export async function download(fetch: Fetch, request: DownloadRequest): Promise<Downloaded> {
  const { url, cache, signal, stallMs } = request;
  const watch = new StallWatch(signal, stallMs);
  try {
    const response = await watch.over(fetch(url, { cache, signal: watch.signal }));
    if (response.ok) return { ok: true, value: await readBody(response, request, watch) };
    return { ok: false, problem: { code: 'httpStatus', status: response.status } };
  } catch {
    return { ok: false, problem: { code: 'unreachable' } };
  } finally {
    watch.end();
  }
}

async function readBody(
  { body }: Response,
  { maximumBytes, onBytes }: DownloadRequest,
  watch: StallWatch,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = body?.getReader();
  while (reader !== undefined && received <= maximumBytes) {
    const read = await watch.over(reader.read());
    if (read.done) break;
    chunks.push(read.value);
    received += read.value.length;
    onBytes(received);
  }
  return joined(chunks, received);
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
