import { describe, expect, it } from 'vitest';
import { ExampleStore } from '../dataset/example-store.ts';
import { PIXEL_COUNT } from '../spec/mnist.ts';
import { SMALL_SIZES, servedMnist } from '../testing/served-mnist.ts';
import { MnistSource } from './mnist-source.ts';
import type { DataEvent } from './protocol.ts';

const { files } = servedMnist();
const emptyStore = (size: number) =>
  new ExampleStore(new Uint8Array(size * PIXEL_COUNT), new Uint8Array(size));

describe('a source that is stopped', () => {
  it.each([0, 1, 2, 4])(
    'puts nothing into the stores and says nothing after %i files',
    async (after) => {
      const [train, test] = [emptyStore(SMALL_SIZES.train), emptyStore(SMALL_SIZES.test)];
      const events: DataEvent[] = [];
      let served = 0;
      let [ready, told] = [-1, -1];
      const source = new MnistSource({
        dataUrl: 'https://site.test/mnist',
        train,
        test,
        // Deaf to its signal, as a server is whose answer has come already.
        fetch: async (url) => {
          if (served++ === after) {
            source.stop();
            [ready, told] = [train.readyCount + test.readyCount, events.length];
          }
          return new Response(files.get(url.split('/').at(-1) ?? '') ?? null);
        },
        onEvent: (event) => events.push(event),
        onArrival: () => {},
        sizes: SMALL_SIZES,
        times: { stallMs: 5_000, retryDelaysMs: [], progressIntervalMs: 0 },
      });
      await source.load(3);
      expect(train.readyCount + test.readyCount).toBe(ready);
      expect(events).toHaveLength(told);
    },
  );
});
