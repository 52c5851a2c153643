import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median } from '../../lib/median.ts';
import { TRAINING_FILE_EXAMPLES } from '../../spec/mnist.ts';
import { mnistFolder } from '../mnist-package.ts';
import { type Peer, peerRequest } from './peer.ts';

const PYTHON = '/usr/bin/python3';
const SCRIPT = fileURLToPath(new URL('../../bench/peers/torch-epochs.py', import.meta.url));

interface TorchAnswer {
  readonly version: string;
  readonly seconds: readonly number[];
}

/** PyTorch on one thread of this machine; null where it is not installed. */
export function findTorch(isQuick: boolean): Peer | null {
  if (spawnSync(PYTHON, ['-c', 'import torch, numpy']).status !== 0) return null;
  const timings = isQuick ? 1 : 3;
  return {
    measure: async (network) => {
      const request = JSON.stringify(peerRequest(network, timings));
      const { stdout } = await promisify(execFile)(PYTHON, [SCRIPT, mnistFolder(), request]);
      const { version, seconds }: TorchAnswer = JSON.parse(stdout);
      return {
        network: network.name,
        batch: network.spec.batchSize,
        peer: `PyTorch ${version}`,
        threads: 1,
        epochSeconds: median(seconds),
        digitsTimed: TRAINING_FILE_EXAMPLES,
      };
    },
    close: async () => {},
  };
}
