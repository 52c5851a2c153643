import { describe, expect, it } from 'vitest';
import { ExampleStore } from '../../dataset/example-store.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';
import { ownSet } from '../../testing/own-set.ts';
import { madeExamples } from '../../testing/served-mnist.ts';
import type { DataEvent } from '../protocol.ts';
import { DataInUse } from './data-in-use.ts';

const emptyStore = (size: number) =>
  new ExampleStore(new Uint8Array(size * PIXEL_COUNT), new Uint8Array(size));

/** Stores for 400 and 80 examples, and an MNIST that brings them at once. */
function setUp() {
  const training = emptyStore(400);
  const test = emptyStore(80);
  const asked: string[] = [];
  const events: DataEvent[] = [];
  const openMnist = () => {
    asked.push('open');
    return {
      load: (size: number) => {
        asked.push(`load ${size}`);
        training.put(0, madeExamples(400));
        test.put(0, madeExamples(80));
      },
      retry: () => asked.push('retry'),
      stop: () => asked.push('stop'),
    };
  };
  const data = new DataInUse({ training, test, openMnist, onEvent: (event) => events.push(event) });
  return { training, test, asked, events, data };
}

const counts = ({ training, test }: Pick<ReturnType<typeof setUp>, 'training' | 'test'>) => [
  training.size,
  training.readyCount,
  test.size,
  test.readyCount,
];

const smaller = { training: 4, test: 2, content: new Blob([new Uint8Array(6 * 785)]) };

/** What becomes of a blob whose file is gone. */
class Unreadable extends Blob {
  override get size(): number {
    return 282_600;
  }
  override arrayBuffer(): Promise<ArrayBuffer> {
    return Promise.reject(new Error('gone'));
  }
}

describe('the data in use', () => {
  it('is MNIST until something else is chosen', async () => {
    const page = setUp();
    expect(await page.data.isThere).toBe(true);
    page.data.load(30);
    page.data.load(20);
    page.data.retry();
    expect(page.asked).toEqual(['open', 'load 30', 'load 20', 'retry']);
    expect(counts(page)).toEqual([400, 400, 80, 80]);
  });

  it('is a set of one’s own when its content has been read, and says so when it is asked for', async () => {
    const page = setUp();
    page.data.load(30);
    const use = page.data.use(ownSet());
    expect(counts(page)).toEqual([0, 0, 0, 0]);
    expect(await use).toBe(true);
    expect(page.asked.at(-1)).toBe('stop');
    expect(counts(page)).toEqual([300, 300, 60, 60]);
    expect([...page.training.labels.subarray(0, 4)]).toEqual([0, 1, 2, 0]);
    page.data.load(30);
    page.data.retry();
    expect(page.events).toEqual([
      { kind: 'data', loadedBytes: 282_600, totalBytes: 282_600, done: true, problem: null },
    ]);
  });

  it('is MNIST again, loaded from its beginning', async () => {
    const page = setUp();
    await page.data.use(ownSet());
    expect(await page.data.use(null)).toBe(true);
    expect(counts(page)).toEqual([400, 0, 80, 0]);
    page.data.load(5);
    expect(page.asked).toEqual(['open', 'load 5']);
    expect(counts(page)).toEqual([400, 400, 80, 80]);
  });

  it('is the newest of several sets that are chosen at once', async () => {
    const page = setUp();
    const first = page.data.use(ownSet());
    const second = page.data.use({ ...ownSet(), ...smaller });
    expect(await Promise.all([first, second])).toEqual([false, true]);
    expect(counts(page)).toEqual([4, 4, 2, 2]);
    const third = page.data.use(ownSet());
    void page.data.use(null);
    expect(await third).toBe(false);
    expect(counts(page)).toEqual([400, 0, 80, 0]);
  });

  it.each([
    ['has another length', { training: 299 }],
    ['has a label that no class has', { content: new Blob([new Uint8Array(282_600).fill(99)]) }],
    ['is not to be had', { content: new Unreadable() }],
  ])('is not there when its content %s', async (_, change) => {
    const page = setUp();
    expect(await page.data.use({ ...ownSet(), ...change })).toBe(false);
    expect(await page.data.isThere).toBe(false);
    expect(counts(page)).toEqual([0, 0, 0, 0]);
  });
});
