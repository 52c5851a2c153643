import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256Hex } from '../../dataset/verify.ts';
import { encodeTrainedNetwork } from '../../formats/trained-network/trained-network.ts';
import { parameterCount } from '../../spec/layers.ts';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import type { Fetch } from './download.ts';
import { TrainedWeightsSource } from './trained-weights-source.ts';

const spec = RECIPES['no-hidden-layer'];
/** Of which int8 and its scale hold each exactly: 127 quarters at most, and 127 in every column. */
const parameters = Float32Array.from({ length: parameterCount(spec) }, (_, i) =>
  i < 10 ? 127 / 4 : (i % 7) / 4,
);
const content = encodeTrainedNetwork({
  header: {
    recipe: 'no-hidden-layer',
    spec,
    weightHash: '0'.repeat(64),
    testAccuracy: 0.9,
    validationAccuracy: null,
    date: '2026-11-21',
  },
  parameters,
});

const packed = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));
const factsOf = (stored: Uint8Array, contentBytes = content.length) => ({
  bytes: stored.length,
  sha256: sha256Hex(stored),
  contentBytes,
});
const stored = packed(content);

/** A site that answers as told, one answer a request, the last again and again. */
function setUp(answers: (() => Response | Promise<Response>)[], facts = factsOf(stored)) {
  const requests: [url: string, cache: RequestCache | undefined][] = [];
  const fetch: Fetch = async (url, { cache }) => {
    requests.push([url, cache]);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer?.() ?? Response.error();
  };
  const source = new TrainedWeightsSource({
    url: 'https://site.test/trained/best.bin',
    fetch,
    facts,
    times: { stallMs: 5_000, retryDelaysMs: [1] },
  });
  return { source, requests };
}

const good = () => new Response(stored);
const offline = () => Promise.reject(new TypeError('Failed to fetch'));

describe('the source of the trained weights', () => {
  it('brings them as they are in the file', async () => {
    const { source } = setUp([good]);
    expect(await source.load()).toEqual({ ok: true, value: parameters });
  });

  it('asks once, however often and however soon it is asked again', async () => {
    const { source, requests } = setUp([good]);
    const both = [source.load(), source.load()];
    const [first, second] = await Promise.all(both);
    expect(second).toBe(first);
    expect(await source.load()).toBe(first);
    expect(requests).toEqual([['https://site.test/trained/best.bin', 'no-cache']]);
  });

  it('gets over a fault that passes', async () => {
    const { source, requests } = setUp([offline, good]);
    expect(await source.load()).toMatchObject({ ok: true });
    expect(requests).toHaveLength(2);
  });

  it.each([
    ['missing', () => new Response('no', { status: 404 }), { code: 'httpStatus', status: 404 }],
    ['a web page', () => new Response('<!doctype html>'), { code: 'notData' }],
    ['cut short', () => new Response(stored.slice(0, 99)), { code: 'wrongLength', given: 99 }],
    ['altered', () => new Response(stored.with(99, (stored[99] ?? 0) ^ 1)), { code: 'wrongHash' }],
    ['out of reach', offline, { code: 'unreachable' }],
  ] as const)('refuses a file that is %s, and fetches it afresh', async (_, answer, problem) => {
    // Whether a fault may pass decides how often it is asked for before it is refused.
    const site = { answer };
    const { source, requests } = setUp([() => site.answer()]);
    const refused = await source.load();
    expect(refused).toMatchObject({ ok: false, problem: { ...problem, file: 'best.bin' } });
    Object.assign(site, { answer: good });
    expect(await source.load()).toMatchObject({ ok: true });
    expect(requests.at(-1)?.[1]).toBe('reload');
  });

  it.each([
    ['unpacks to more than it should', stored, content.length - 1],
    ['is no trained network', packed(content.slice(1)), content.length - 1],
  ])('refuses a file that %s', async (_, file, contentBytes) => {
    const { source } = setUp([() => new Response(file)], factsOf(file, contentBytes));
    expect(await source.load()).toEqual({
      ok: false,
      problem: { code: 'undecodable', file: 'best.bin' },
    });
  });
});
