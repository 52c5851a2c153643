import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NamedContent } from './atomic-folder.ts';
import { makeUnlessFresh } from './make-unless-fresh.ts';

const root = new URL('../../', import.meta.url);
const inProject = (path: string): string => fileURLToPath(new URL(path, root));

const SOURCES = inProject('src/engine/kernels/simd/assembly');

/** Loops over raw pointers: no runtime, no data, and no opcode whose result depends on the machine. */
const OPTIONS = [
  ...['--runtime', 'stub', '--importMemory', '--noExportMemory'],
  ...['--enable', 'simd', '-O3', '--converge', '--noAssert'],
];

/** A module must be told that its memory is shared; its most pages may be as many as there are. */
const SHARED = ['--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'];

/** Where the two binaries end up; a memory decides which of them it needs. */
export const KERNEL_FILES = {
  plain: inProject('src/engine/kernels/simd/build/kernels.wasm'),
  shared: inProject('src/engine/kernels/simd/build/kernels-shared.wasm'),
};

/** Compiles the kernels, unless that was done before. @returns the files made, or null. */
export function buildKernels(): Promise<readonly NamedContent[] | null> {
  const sources = readdirSync(SOURCES).map((name) => join(SOURCES, name));
  return makeUnlessFresh({
    sources,
    target: inProject('src/engine/kernels/simd/build'),
    stamp: inProject('node_modules/.cache/kernels/stamp'),
    form: [compilerVersion(), ...OPTIONS, ...SHARED].join(' '),
    make: async () => [
      { name: 'kernels.wasm', content: await compile(OPTIONS) },
      { name: 'kernels-shared.wasm', content: await compile([...OPTIONS, ...SHARED]) },
    ],
  });
}

function compilerVersion(): string {
  return createRequire(import.meta.url)('assemblyscript/package.json').version;
}

async function compile(options: readonly string[]): Promise<Uint8Array> {
  // Some seconds to load, which a build that is up to date need not wait for.
  const { default: asc } = await import('assemblyscript/asc');
  let binary: Uint8Array | null = null;
  const entry = join(SOURCES, 'index.ts');
  const { error, stderr } = await asc.main([entry, '--outFile', 'kernels.wasm', ...options], {
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm' && typeof contents !== 'string') binary = contents;
    },
  });
  if (error !== null || binary === null) {
    throw new Error(`The kernels do not compile:\n${stderr.toString()}${error?.message ?? ''}`);
  }
  return binary;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const made = await buildKernels();
  const sizes = made?.map(({ name, content }) => `${name} (${content.length} bytes)`);
  if (sizes !== undefined) console.log(`Kernels built: ${sizes.join(', ')}`);
}
