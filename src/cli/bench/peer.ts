import type { BenchNetwork } from '../../bench/networks.ts';
import { layerShapes } from '../../spec/layers.ts';
import { PIXEL_COUNT } from '../../spec/mnist.ts';

/** What a peer is told: the same network, in words that every library has. */
export interface PeerRequest {
  readonly sizes: readonly number[];
  readonly activation: string;
  readonly dropout: number;
  readonly batch: number;
  readonly optimizer: string;
  readonly learningRate: number;
  readonly momentum: number;
  /** Epochs to time after the one that warms up. */
  readonly timings: number;
}

/** How long another library takes for a network of ours. */
export interface PeerCase {
  readonly network: string;
  readonly batch: number;
  readonly peer: string;
  readonly threads: number;
  /** Scaled to 60,000 digits. */
  readonly epochSeconds: number;
  readonly digitsTimed: number;
}

export interface Peer {
  measure(network: BenchNetwork): Promise<PeerCase>;
  close(): Promise<void>;
}

export function peerRequest({ spec }: BenchNetwork, timings: number): PeerRequest {
  const { hiddenLayers, batchSize: batch, optimizer, learningRate, momentum } = spec;
  const { activation = 'relu', dropout = 0 } = hiddenLayers[0] ?? {};
  const sizes = [PIXEL_COUNT, ...layerShapes(spec).map(({ outputs }) => outputs)];
  return { sizes, activation, dropout, batch, optimizer, learningRate, momentum, timings };
}
