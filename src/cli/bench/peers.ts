import type { Browser } from '@playwright/test';
import type { Peer } from './peer.ts';
import { startTfjs } from './tfjs-peer.ts';
import { findTorch } from './torch-peer.ts';

/** The peers that can be had here; tells of those that cannot. */
export async function findPeers(
  browser: Browser,
  isQuick: boolean,
  tell: (line: string) => void,
): Promise<Peer[]> {
  const torch = findTorch(isQuick);
  if (torch === null) {
    tell('Skipped PyTorch: /usr/bin/python3 has no torch (Debian: apt install python3-torch).');
  }
  const tfjs = await startTfjs(browser, isQuick);
  if (tfjs === null) tell('Skipped TensorFlow.js: npm could not install it.');
  return [torch, tfjs].filter((peer) => peer !== null);
}
