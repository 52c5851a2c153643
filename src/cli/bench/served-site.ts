import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, preview, resolveConfig } from 'vite';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const BENCH_PAGE = fileURLToPath(new URL('../../bench/', import.meta.url));

/** A site built into a temporary folder and served from there. */
export interface ServedSite {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The product as visitors get it, under its own headers; `dist/` is left alone. */
export function serveProduct(): Promise<ServedSite> {
  return serve({ root: PROJECT });
}

/** The page of src/bench, built and served as the product is. */
export async function serveBenchPage(): Promise<ServedSite> {
  const {
    preview: product,
    build: built,
    worker,
  } = await resolveConfig({ root: PROJECT }, 'build');
  return serve({
    configFile: false,
    root: BENCH_PAGE,
    publicDir: join(PROJECT, 'public'),
    worker: { format: worker.format },
    build: { target: built.target },
    preview: { headers: product.headers },
  });
}

/** Builds a site by this configuration and serves it on a port of its own. */
export async function serve(config: InlineConfig): Promise<ServedSite> {
  const outDir = mkdtempSync(join(tmpdir(), 'inkling-bench-'));
  const whole: InlineConfig = {
    ...config,
    logLevel: 'error',
    build: { ...config.build, outDir, emptyOutDir: true },
    preview: { ...config.preview, host: 'localhost', port: 0, open: false },
  };
  await build(whole);
  const server = await preview(whole);
  const address = server.httpServer.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const close = async () => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
  return { url: `http://localhost:${port}/`, close };
}

/** Does something with a site, which is closed afterwards whatever happens. */
export async function withSite<Result>(
  serving: Promise<ServedSite>,
  work: (url: string) => Promise<Result>,
): Promise<Result> {
  const { url, close } = await serving;
  try {
    return await work(url);
  } finally {
    await close();
  }
}
