import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview } from 'vite';
import siteConfig from '../../../vite.config.ts';

export interface ServedPage {
  readonly url: string;
  /** Stops serving and removes what was built. */
  readonly close: () => Promise<void>;
}

/** Builds the page into a folder of its own, as the site is built, and serves it as the site is served. */
export async function servePage(): Promise<ServedPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'inkling-verify-'));
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('page', import.meta.url)),
    base: './',
    publicDir: fileURLToPath(new URL('../../../public', import.meta.url)),
    worker: { format: 'es' },
    build: { ...siteConfig.build, outDir, emptyOutDir: true },
    preview: { ...siteConfig.preview },
  };
  await build(config);
  const server = await preview(config);
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { url: server.resolvedUrls?.local[0] ?? '', close };
}
