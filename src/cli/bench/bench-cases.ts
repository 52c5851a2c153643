import type { Browser } from '@playwright/test';
import { NETWORKS } from '../../bench/networks.ts';
import type { BenchArguments } from './bench-arguments.ts';
import { type EngineCase, measureEngines } from './engine-cases.ts';
import type { Peer, PeerCase } from './peer.ts';
import { findPeers } from './peers.ts';
import { serveBenchPage, serveProduct, withSite } from './served-site.ts';
import { FAST_RECIPE, measureTimeTo98, type TimeTo98 } from './time-to-98.ts';

export interface CaseFigures {
  readonly cases: readonly EngineCase[];
  readonly peers: readonly PeerCase[];
  /** Null when it was not asked for. */
  readonly to98: TimeTo98 | null;
}

/** Measures the networks of the goals, each next to its peers, and the way to 98 %. */
export async function measureCases(
  browser: Browser,
  options: BenchArguments,
  tell: (line: string) => void,
): Promise<CaseFigures> {
  const peers = options.peers ? await findPeers(browser, options.quick, tell) : [];
  try {
    const networks = await measureNetworks(browser, peers, options, tell);
    const to98 = await timeTo98(browser, options, tell);
    return { ...networks, to98 };
  } finally {
    for (const peer of peers) await peer.close();
  }
}

/** Ours and theirs turn by turn: a machine's speed changes with the hour. */
function measureNetworks(
  browser: Browser,
  peers: readonly Peer[],
  { threads, quick: isQuick, only }: BenchArguments,
  tell: (line: string) => void,
): Promise<Pick<CaseFigures, 'cases' | 'peers'>> {
  return withSite(serveBenchPage(), async (url) => {
    const cases: EngineCase[] = [];
    const peerCases: PeerCase[] = [];
    for (const network of NETWORKS.filter(({ name }) => name.includes(only))) {
      tell(`Measuring ${network.name} …`);
      cases.push(...(await measureEngines({ browser, url, threads, isQuick }, network)));
      for (const peer of peers) peerCases.push(await peer.measure(network));
    }
    return { cases, peers: peerCases };
  });
}

async function timeTo98(
  browser: Browser,
  { threads, quick, only }: BenchArguments,
  tell: (line: string) => void,
): Promise<TimeTo98 | null> {
  if (!FAST_RECIPE.includes(only)) return null;
  tell(`Measuring the way to 98 %, recipe ${FAST_RECIPE} …`);
  return withSite(serveProduct(), (url) => measureTimeTo98(browser, url, threads, quick));
}
