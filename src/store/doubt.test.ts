import { afterEach, describe, expect, it, vi } from 'vitest';
import { initialCalibration, useCalibration } from './calibration.ts';
import { changeDoubt, currentDoubt, rememberedPercent, useDoubt } from './doubt.ts';

function storage(kept: Record<string, string>) {
  return {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
  useCalibration.setState(initialCalibration);
});

describe('the threshold', () => {
  it('is 50 % where nothing was chosen, or nothing that makes sense', () => {
    for (const kept of [{}, { 'inkling.doubt': 'often' }, { 'inkling.doubt': '101' }]) {
      vi.stubGlobal('localStorage', storage(kept));
      expect(rememberedPercent()).toBe(50);
    }
  });

  it('is remembered, 0 too', () => {
    vi.stubGlobal('localStorage', storage({}));
    for (const percent of [99.9, 0]) {
      changeDoubt(percent);
      expect(rememberedPercent()).toBe(percent);
      expect(currentDoubt().threshold).toBe(percent / 100);
    }
  });

  it('holds until the page closes where storage is refused', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    });
    expect(rememberedPercent()).toBe(50);
    changeDoubt(80);
    expect(useDoubt.getState().percent).toBe(80);
  });
});
