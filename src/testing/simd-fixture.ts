import { readFileSync } from 'node:fs';
import { buildKernels, KERNEL_FILES } from '../cli/build-kernels.ts';
import type { Kernels } from '../engine/kernels/kernels.ts';
import { scratchBytes } from '../engine/kernels/simd/scratch-bytes.ts';
import { createSimdKernels } from '../engine/kernels/simd/simd-kernels.ts';
import { Arena } from '../engine/memory.ts';

const PAGES = 256;

export type MemoryKind = keyof typeof KERNEL_FILES;

export interface SimdFixture {
  readonly kernels: Kernels;
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** All of the memory but the kernels' own, anew each time. */
  readonly arena: () => Arena;
}

/** Builds the kernels if that is needed. Their layers may be up to `widest` wide, `rows` rows a time. */
export async function simdFixture(
  kind: MemoryKind = 'plain',
  widest = 512,
  rows = 128,
): Promise<SimdFixture> {
  await buildKernels();
  const module = new WebAssembly.Module(readFileSync(KERNEL_FILES[kind]));
  const memory = new WebAssembly.Memory({
    initial: PAGES,
    ...(kind === 'shared' && { maximum: PAGES, shared: true }),
  });
  const layer = { inputs: widest, outputs: widest, activation: 'linear' } as const;
  const bytes = scratchBytes([layer, layer], rows);
  const kernels = createSimdKernels(module, memory, 0);
  return { kernels, module, memory, arena: () => new Arena(memory.buffer, bytes) };
}
