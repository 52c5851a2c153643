import { fileURLToPath } from 'node:url';
import { FORMAT_VERSION } from '../dataset/manifest.ts';
import { SHARD_EXAMPLES } from '../spec/mnist.ts';
import { makeUnlessFresh } from './make-unless-fresh.ts';
import { mnistFolder, mnistPaths, readMnist } from './mnist-package.ts';
import { mnistSiteFiles, TEST_FILE_EXAMPLES } from './mnist-site-files.ts';
import { COMPRESSION_LEVEL } from './shard-files.ts';

const root = new URL('../../', import.meta.url);
const inProject = (path: string): string => fileURLToPath(new URL(path, root));

try {
  const source = mnistFolder();
  const made = await makeUnlessFresh({
    sources: mnistPaths(source),
    target: inProject('public/mnist'),
    // Not beside the files: the site would serve it, and no two builds would be the same.
    stamp: inProject('node_modules/.cache/mnist/stamp'),
    form: [FORMAT_VERSION, SHARD_EXAMPLES, TEST_FILE_EXAMPLES, COMPRESSION_LEVEL].join(' '),
    make: () => mnistSiteFiles(readMnist(source)),
  });
  if (made !== null) {
    const bytes = made.reduce((sum, { content }) => sum + content.length, 0);
    console.log(
      `MNIST prepared in public/mnist: ${made.length} files, ${(bytes / 1e6).toFixed(1)} MB`,
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
