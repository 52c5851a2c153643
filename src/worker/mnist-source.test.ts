import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ExampleStore } from '../dataset/example-store.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { SMALL_SIZES, servedMnist } from '../testing/served-mnist.ts';
import type { Fetch } from './loading/download.ts';
import { MnistSource } from './mnist-source.ts';
import type { DataEvent } from './protocol.ts';

type Answer = (init: RequestInit) => Response | Promise<Response>;

const served = servedMnist();
const page = () => new Response('<!doctype html><title>Inkling</title>', { status: 200 });
const status = (code: number) => () => new Response('no', { status: code });
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

function stored(name: string): Uint8Array<ArrayBuffer> {
  const bytes = served.files.get(name);
  if (bytes === undefined) throw new Error(`${name} is not served`);
  return bytes;
}

function flipped(name: string): Uint8Array<ArrayBuffer> {
  const bytes = stored(name).slice();
  const middle = bytes.length >> 1;
  return bytes.with(middle, (bytes[middle] ?? 0) ^ 1);
}

function emptyStore(size: number): ExampleStore {
  return new ExampleStore(new Uint8Array(size * PIXEL_COUNT), new Uint8Array(size));
}

/** A site that answers as told, the last answer of a file again and again, and a source that loads from it. */
function setUp(answers: Record<string, Answer[]> = {}, stallMs = 5_000) {
  const requests: string[] = [];
  const caches: (RequestCache | undefined)[] = [];
  const events: DataEvent[] = [];
  const arrivals: number[] = [];
  const fetch: Fetch = async (url, init) => {
    const name = url.slice('https://site.test/mnist/'.length);
    requests.push(name);
    caches.push(init.cache);
    const told = answers[name] ?? [];
    const answer = told.length > 1 ? told.shift() : told[0];
    return answer === undefined ? new Response(stored(name)) : answer(init);
  };
  const train = emptyStore(SMALL_SIZES.train);
  const test = emptyStore(SMALL_SIZES.test);
  const source = new MnistSource({
    dataUrl: 'https://site.test/mnist',
    train,
    test,
    fetch,
    onEvent: (event) => events.push(event),
    onArrival: () => arrivals.push(train.readyCount + test.readyCount),
    sizes: SMALL_SIZES,
    times: { stallMs, retryDelaysMs: [1, 2, 3], progressIntervalMs: 0 },
  });
  return { answers, requests, caches, events, arrivals, train, test, source };
}

describe('a source of MNIST', () => {
  it('brings every example to its place', async () => {
    const { source, train, test, events } = setUp();
    await source.load(3);
    expect(train.pixels).toEqual(served.train.pixels);
    expect(train.labels).toEqual(served.train.labels);
    expect(test.pixels).toEqual(served.test.pixels);
    expect(test.labels).toEqual(served.test.labels);
    expect(events.at(-1)).toMatchObject({ done: true, problem: null });
  });

  it('asks for the first shard alone, then the validation digits, the test digits and the rest', async () => {
    const { source, requests, arrivals } = setUp();
    await source.load(3);
    expect(requests).toEqual([
      'manifest.json',
      'train-00.bin',
      'train-03.bin',
      'test-00.bin',
      'test-01.bin',
      'train-01.bin',
      'train-02.bin',
    ]);
    expect(arrivals[0]).toBe(SMALL_SIZES.shard);
  });

  it('begins nothing else before the first shard has arrived', async () => {
    let release = () => {};
    const held = new Promise<Response>((resolve) => {
      release = () => resolve(new Response(stored('train-00.bin')));
    });
    const { source, requests } = setUp({ 'train-00.bin': [() => held] });
    const loading = source.load(3);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(requests).toEqual(['manifest.json', 'train-00.bin']);
    release();
    await loading;
    expect(requests).toHaveLength(7);
  });

  it('follows a change of the validation size while it loads', async () => {
    const { source, requests } = setUp();
    const loading = source.load(0);
    source.load(3);
    await loading;
    expect(requests.slice(0, 3)).toEqual(['manifest.json', 'train-00.bin', 'train-03.bin']);
  });

  it('fetches nothing for a later run once everything is there', async () => {
    const { source, requests, events } = setUp();
    await source.load(3);
    const before = requests.length;
    await source.load(9);
    expect(requests).toHaveLength(before);
    expect(events.at(-1)).toMatchObject({ done: true, problem: null });
  });

  it('counts bytes up to the sum of the manifest', async () => {
    const { source, events } = setUp();
    await source.load(3);
    const total = served.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    const loaded = events.map(({ loadedBytes }) => loadedBytes);
    expect(events[0]).toMatchObject({ loadedBytes: 0, totalBytes: 0, done: false });
    expect(loaded).toEqual(loaded.toSorted((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({ loadedBytes: total, totalBytes: total });
  });
});

const doubled = new Uint8Array(gzipSync(stored('train-01.bin')));
const expected = stored('train-01.bin').length;
const refusals: [string, Answer, object][] = [
  ['missing', status(404), { code: 'httpStatus', status: 404 }],
  ['a web page', page, { code: 'notData' }],
  [
    'truncated',
    () => new Response(stored('train-01.bin').slice(0, 100)),
    { code: 'wrongLength', given: 100, expected },
  ],
  ['empty', () => new Response(null), { code: 'wrongLength', given: 0, expected }],
  ['altered in one bit', () => new Response(flipped('train-01.bin')), { code: 'wrongHash' }],
  [
    'compressed twice',
    () => new Response(doubled),
    { code: 'wrongLength', given: doubled.length, expected },
  ],
  ['another file of the set', () => new Response(stored('train-02.bin')), {}],
  ['out of reach', offline, { code: 'unreachable' }],
  ['always a server error', status(503), { code: 'httpStatus', status: 503 }],
];

describe.each(refusals)('a file that is %s', (_, answer, problem) => {
  it('is refused by name, and nothing of it reaches the store', async () => {
    const { source, train, events } = setUp({ 'train-01.bin': [answer] });
    await source.load(3);
    expect(events.at(-1)).toMatchObject({
      done: false,
      problem: { file: 'train-01.bin', ...problem },
    });
    expect(train.isReady(3, 4)).toBe(false);
    expect(train.labels.subarray(3, 6)).toEqual(new Uint8Array(3));
    expect(train.pixels.subarray(3 * PIXEL_COUNT, 6 * PIXEL_COUNT).every((p) => p === 0)).toBe(
      true,
    );
    expect(train.isReady(0, 3)).toBe(true);
  });

  it('is fetched afresh by retry, with the manifest and without what is there', async () => {
    const { source, answers, requests, caches, train, test, events } = setUp({
      'train-01.bin': [answer],
    });
    await source.load(3);
    answers['train-01.bin'] = [];
    const before = requests.length;
    await source.retry();
    expect(requests.slice(before, before + 2)).toEqual(['manifest.json', 'train-01.bin']);
    expect(requests.slice(before)).not.toContain('train-00.bin');
    expect(new Set(caches.slice(before))).toEqual(new Set(['reload']));
    expect([train.readyCount, test.readyCount]).toEqual([SMALL_SIZES.train, SMALL_SIZES.test]);
    const total = served.manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(events.at(-1)).toMatchObject({ done: true, problem: null, loadedBytes: total });
  });
});

describe('a manifest', () => {
  it.each([
    ['missing', status(404), { code: 'httpStatus', status: 404 }],
    ['a web page', page, { code: 'notData' }],
    ['not JSON', () => new Response('{"version":'), { code: 'badManifest' }],
    ['of another form', () => Response.json({ version: 2, files: [] }), { code: 'badManifest' }],
    [
      'short of a file',
      () => Response.json({ ...served.manifest, files: served.manifest.files.slice(1) }),
      { code: 'badManifest' },
    ],
    [
      'without an end',
      () => new Response(new Uint8Array(200_000).fill(32)),
      { code: 'badManifest' },
    ],
  ] satisfies [string, Answer, object][])(
    'that is %s is refused, and no file is asked for',
    async (_, answer, problem) => {
      const { source, requests, events } = setUp({ 'manifest.json': [answer] });
      await source.load(3);
      expect(requests).toEqual(['manifest.json']);
      expect(events.at(-1)?.problem).toMatchObject({ file: 'manifest.json', ...problem });
    },
  );

  it('is asked for past an old copy', async () => {
    const { source, caches } = setUp();
    await source.load(3);
    expect(caches[0]).toBe('no-cache');
  });
});

describe('a fault that may pass', () => {
  it.each([
    ['no connection', offline],
    ['a server error', status(502)],
    ['a connection that breaks', () => brokenAfter(50)],
    ['a connection that stalls', () => stalledAfter(50)],
    ['a server that never answers', () => new Promise<Response>(() => {})],
  ] satisfies [string, Answer][])('is got over: %s, twice', async (_, answer) => {
    const good = () => new Response(stored('test-00.bin'));
    const { source, requests, events } = setUp({ 'test-00.bin': [answer, answer, good] }, 100);
    await source.load(3);
    expect(requests.filter((name) => name === 'test-00.bin')).toHaveLength(3);
    expect(events.at(-1)).toMatchObject({ done: true, problem: null });
    expect(events.at(-1)?.loadedBytes).toBe(events.at(-1)?.totalBytes);
  });

  it('is given up after three more attempts', async () => {
    const { source, requests } = setUp({ 'train-00.bin': [offline] });
    await source.load(3);
    expect(requests).toEqual(['manifest.json', ...Array(4).fill('train-00.bin')]);
  });

  it('is not what a missing file is: that is asked for once', async () => {
    const { source, requests } = setUp({ 'train-00.bin': [status(404)] });
    await source.load(3);
    expect(requests).toEqual(['manifest.json', 'train-00.bin']);
  });
});

describe('after a refusal', () => {
  it('nothing is fetched for another run until retry', async () => {
    const { source, requests, events } = setUp({ 'train-00.bin': [page] });
    await source.load(3);
    await source.load(0);
    expect(requests).toHaveLength(2);
    expect(events.at(-1)?.problem).toEqual({ code: 'notData', file: 'train-00.bin' });
  });

  it('downloads under way are ended', async () => {
    let signal: AbortSignal | null | undefined;
    const waiting: Answer = (init) => {
      signal = init.signal;
      return new Promise(() => {});
    };
    const { source } = setUp({ 'test-00.bin': [waiting], 'train-03.bin': [page] });
    await source.load(3);
    expect(signal?.aborted).toBe(true);
  });

  it('a retry that meets the same fault says so again', async () => {
    const { source, events } = setUp({ 'train-00.bin': [status(404)] });
    await source.load(3);
    await source.retry();
    expect(events.filter(({ problem }) => problem !== null)).toHaveLength(2);
  });
});

function brokenAfter(bytes: number): Response {
  let sent = false;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent) controller.error(new TypeError('network error'));
      else controller.enqueue(stored('test-00.bin').slice(0, bytes));
      sent = true;
    },
  });
  return new Response(body);
}

function stalledAfter(bytes: number): Response {
  const start = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    controller.enqueue(stored('test-00.bin').slice(0, bytes));
  return new Response(new ReadableStream<Uint8Array>({ start }));
}
