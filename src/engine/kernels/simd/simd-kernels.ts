import type { Kernels } from '../kernels.ts';
import { augmentation } from './augmentation.ts';
import { betweenLayers } from './between-layers.ts';
import { denseLayers } from './dense-layers.ts';
import type { SimdExports } from './exports.ts';
import { firstLayer } from './first-layer.ts';
import { outputLayer } from './output-layer.ts';
import { updates } from './updates.ts';
import { instantiate, type WasmMemory, type WasmModule } from './web-assembly.ts';

/**
 * The kernels in WebAssembly SIMD, as src/cli/build-kernels.ts builds them: kernels.wasm for a plain
 * memory, kernels-shared.wasm for a shared one, with the same bits as results. Every array they
 * are given must be a view of this memory, float32 where the interface says Floats; a dropout key
 * may live anywhere. They allocate nothing.
 *
 * @param scratch address of `scratchBytes` bytes that this instance has for itself.
 */
export function createSimdKernels(
  module: WasmModule,
  memory: WasmMemory,
  scratch: number,
): Kernels {
  const wasm = instantiate(module, memory) as SimdExports;
  wasm.setScratch(scratch);
  return {
    name: 'simd',
    largestTile: 1 << 25,
    ...augmentation(wasm),
    ...firstLayer(wasm),
    ...denseLayers(wasm),
    ...betweenLayers(wasm),
    ...outputLayer(wasm),
    ...updates(wasm),
  };
}
