import { readFileSync } from 'node:fs';
import binaryen from 'assemblyscript/binaryen';
import { describe, expect, it } from 'vitest';
import { buildKernels, KERNEL_FILES } from '../../../cli/build-kernels.ts';

await buildKernels();

describe.each(Object.entries(KERNEL_FILES))('the %s binary', (kind, path) => {
  const binary = readFileSync(path);
  const module = binaryen.readBinary(binary);
  module.setFeatures(binaryen.Features.All);
  const text = module.emitText();
  const { Module } = WebAssembly;
  const compiled = new Module(binary);

  it('has no opcode whose result may differ between machines', () => {
    expect(text).toContain('f32x4.mul');
    expect(text).not.toMatch(/relaxed|f16x8|fma/);
  });

  it('brings no data that would be written over a running network', () => {
    expect(text).not.toMatch(/\((data|elem|start) /);
  });

  it('imports a memory and nothing else', () => {
    expect(Module.imports(compiled)).toEqual([{ module: 'env', name: 'memory', kind: 'memory' }]);
    expect(text.includes(' shared))')).toBe(kind === 'shared');
  });

  it('never asks for memory', () => {
    expect(text).not.toContain('memory.grow');
  });
});
