/** What computes: plain loops, WebAssembly SIMD, or that on several threads. */
export const ENGINE_NAMES = ['reference', 'simd', 'threads'] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** The page's own thread and those that help it never are more. */
export const MOST_THREADS = 64;

/** Why a browser does not get the fastest engine. */
export type EngineLimit = 'notIsolated' | 'noSharedMemory' | 'noSimd';
