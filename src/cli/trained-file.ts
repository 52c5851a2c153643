import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  decodeTrainedNetwork,
  encodeTrainedNetwork,
  type TrainedNetwork,
} from '../formats/trained-network/trained-network.ts';

/** What the page fetches. */
export const TRAINED_FILE = fileURLToPath(
  new URL('../../public/trained/best.bin', import.meta.url),
);

const REMEDY = 'Make it again with npm run pretrain.';
const COMPRESSION_LEVEL = 9;

/** As it is stored: gzip, because hosts compress no file whose type they do not know. */
export function packTrainedNetwork(network: TrainedNetwork): Uint8Array {
  return new Uint8Array(gzipSync(encodeTrainedNetwork(network), { level: COMPRESSION_LEVEL }));
}

/** @throws Error with a sentence, if the file is missing or no trained network. */
export function readTrainedNetwork(path = TRAINED_FILE): TrainedNetwork {
  if (!existsSync(path)) throw new Error(`${path} is missing. ${REMEDY}`);
  const decoded = decodeTrainedNetwork(unpacked(path));
  if (decoded.ok) return decoded.value;
  throw new Error(`${path} is no trained network (${decoded.problem.code}). ${REMEDY}`);
}

function unpacked(path: string): Uint8Array {
  try {
    return new Uint8Array(gunzipSync(readFileSync(path)));
  } catch {
    throw new Error(`${path} could not be unpacked. ${REMEDY}`);
  }
}
