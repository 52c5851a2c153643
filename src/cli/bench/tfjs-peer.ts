import type { Browser } from '@playwright/test';
import { median } from '../../lib/median.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { inPage } from './bench-browser.ts';
import { type Peer, type PeerRequest, peerRequest } from './peer.ts';
import { serveTfjs } from './tfjs-site.ts';

interface TfjsRequest extends PeerRequest {
  readonly digits: number;
}

interface TfjsAnswer {
  readonly version: string;
  readonly seconds: readonly number[];
}

declare global {
  /** What the page of src/bench/peers offers. */
  var runPeer: (request: TfjsRequest) => Promise<TfjsAnswer>;
}

/** TensorFlow.js in WebAssembly, one thread, in the same browser; null if it cannot be installed. */
export async function startTfjs(browser: Browser, isQuick: boolean): Promise<Peer | null> {
  const site = await serveTfjs();
  if (site === null) return null;
  const digits = isQuick ? 2_000 : 6_000;
  const timings = isQuick ? 1 : 3;
  return {
    measure: async (network) => {
      const request = { ...peerRequest(network, timings), digits };
      const { version, seconds } = await inPage(browser, site.url, (page) =>
        page.evaluate((asked) => runPeer(asked), request),
      );
      return {
        network: network.name,
        batch: network.spec.batchSize,
        peer: `TF.js ${version} wasm`,
        threads: 1,
        epochSeconds: median(seconds) * (TRAINING_FILE_EXAMPLES / digits),
        digitsTimed: digits,
      };
    },
    close: () => site.close(),
  };
}
