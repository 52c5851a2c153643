/** As much of WebAssembly as the kernels need: the engine compiles without DOM types. */

/** A WebAssembly.Module. */
export type WasmModule = object;

/** A WebAssembly.Memory, plain or shared. */
export interface WasmMemory {
  readonly buffer: ArrayBufferLike;
}

declare const WebAssembly: {
  readonly Instance: new (
    module: WasmModule,
    imports: { readonly env: { readonly memory: WasmMemory } },
  ) => { readonly exports: unknown };
};

/** @returns the exports of a new instance over this memory. */
export function instantiate(module: WasmModule, memory: WasmMemory): unknown {
  return new WebAssembly.Instance(module, { env: { memory } }).exports;
}
