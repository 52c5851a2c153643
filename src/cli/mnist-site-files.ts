import { FORMAT_VERSION, MANIFEST_NAME, type Manifest } from '../dataset/manifest.ts';
import { IMAGE_SIDE, SHARD_EXAMPLES } from '../spec/mnist.ts';
import type { NamedContent } from './atomic-folder.ts';
import type { Mnist } from './mnist-package.ts';
import { shardFiles } from './shard-files.ts';

/** Test digits a file: four files, each about as large as one of the training files. */
export const TEST_FILE_EXAMPLES = 2_500;

/** What the site serves of MNIST: the compressed files, then the manifest that lists them. */
export async function mnistSiteFiles({ train, test }: Mnist): Promise<NamedContent[]> {
  const shards = [
    ...(await shardFiles('train', train, SHARD_EXAMPLES)),
    ...(await shardFiles('test', test, TEST_FILE_EXAMPLES)),
  ];
  const manifest: Manifest = {
    version: FORMAT_VERSION,
    imageSide: IMAGE_SIDE,
    files: shards.map(({ entry }) => entry),
  };
  const content = `${JSON.stringify(manifest, null, 2)}\n`;
  return [
    ...shards.map(({ entry, stored }) => ({ name: entry.name, content: stored })),
    { name: MANIFEST_NAME, content },
  ];
}
