import { describe, expect, it } from 'vitest';
import type { DownloadRequest, Fetch } from './download.ts';
import { persistentDownload } from './persistent-download.ts';

const bytes = Uint8Array.of(1, 2, 3, 4);

function request(change: Partial<DownloadRequest> = {}): DownloadRequest {
  return {
    url: 'https://site.test/a.bin',
    cache: 'default',
    signal: new AbortController().signal,
    stallMs: 5_000,
    maximumBytes: 100,
    onBytes: () => {},
    ...change,
  };
}

/** Answers of a server, one an attempt. */
function answering(...answers: (() => Response | Promise<Response>)[]) {
  const times: number[] = [];
  const fetch: Fetch = async () => {
    times.push(performance.now());
    return answers[times.length - 1]?.() ?? new Response(bytes);
  };
  return { fetch, times };
}

const broken = () => {
  let pulls = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    pulls++ === 0 ? controller.enqueue(bytes) : controller.error(new TypeError('network error'));
  return new Response(new ReadableStream({ pull }, { highWaterMark: 0 }));
};

describe('persistentDownload', () => {
  it('counts from 0 again when it begins again', async () => {
    const counts: number[] = [];
    const { fetch } = answering(broken);
    const onBytes = (received: number) => counts.push(received);
    const result = await persistentDownload(fetch, request({ onBytes }), [1]);
    expect(result).toEqual({ ok: true, value: bytes });
    expect(counts).toEqual([4, 0, 4]);
  });

  it('waits as long as it is told between attempts', async () => {
    const failing = () => new Response('', { status: 500 });
    const { fetch, times } = answering(failing, failing, failing);
    const result = await persistentDownload(fetch, request(), [20, 60]);
    expect(result).toEqual({ ok: false, problem: { code: 'httpStatus', status: 500 } });
    const [first = 0, second = 0, third = 0] = times;
    // Timers may be a millisecond early.
    expect(second - first).toBeGreaterThan(18);
    expect(third - second).toBeGreaterThan(58);
  });

  it('ends at once, and for good, when it is told to end', async () => {
    const abort = new AbortController();
    const { fetch, times } = answering(() => new Promise(() => {}));
    const result = persistentDownload(fetch, request({ signal: abort.signal }), [10_000]);
    abort.abort();
    expect(await result).toEqual({ ok: false, problem: { code: 'unreachable' } });
    expect(times).toHaveLength(1);
  });

  it('reads no further than the bytes it may', async () => {
    let pulls = 0;
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
      pulls += 1;
      controller.enqueue(bytes);
    };
    const { fetch } = answering(() => new Response(new ReadableStream({ pull })));
    const result = await persistentDownload(fetch, request({ maximumBytes: 9 }), []);
    expect(result.ok && result.value.length).toBe(12);
    expect(pulls).toBeLessThan(6);
  });
});
