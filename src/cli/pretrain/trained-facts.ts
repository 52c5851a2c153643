import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { sha256Hex } from '../../dataset/verify.ts';
import type { TrainedHeader } from '../../formats/trained-network/header.ts';
import type { TRAINED_FACTS } from '../../spec/recipes/trained-facts.ts';

const FILE = fileURLToPath(new URL('../../spec/recipes/trained-facts.ts', import.meta.url));

/** @param packed the network as it is stored. */
export function factsOf(
  { testAccuracy, spec, date }: TrainedHeader,
  packed: Uint8Array,
): typeof TRAINED_FACTS {
  return {
    bytes: packed.length,
    sha256: sha256Hex(packed),
    contentBytes: gunzipSync(packed).length,
    epochs: spec.epochs,
    testAccuracy,
    date,
  };
}

/** Writes what the page says of the network before it fetches it. */
export function writeFacts(facts: typeof TRAINED_FACTS): void {
  writeFileSync(FILE, sourceOf(facts));
}

/** As the formatter would leave it. */
function sourceOf({
  bytes,
  sha256,
  contentBytes,
  epochs,
  testAccuracy,
  date,
}: typeof TRAINED_FACTS): string {
  return `/** What is known of public/trained/best.bin without fetching it. Written by \`npm run pretrain\`. */
export const TRAINED_FACTS = {
  /** Of the file as it is stored and served: gzip. */
  bytes: ${bytes},
  sha256: '${sha256}',
  /** Of what is in the gzip. */
  contentBytes: ${contentBytes},
  /** Of the training. */
  epochs: ${epochs},
  /** 0 to 1, of the weights as they are in the file. */
  testAccuracy: ${testAccuracy},
  /** Of the training: year, month, day. */
  date: '${date}',
};
`;
}
