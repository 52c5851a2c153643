import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExperimentSpec } from '../../spec/experiment.ts';
import { parameterCount } from '../../spec/layers.ts';
import { RECIPES } from '../../spec/recipes/recipes.ts';
import type { TrainedHeader } from './header.ts';
import { decodeTrainedNetwork, encodeTrainedNetwork } from './trained-network.ts';

const spec: ExperimentSpec = {
  ...RECIPES['first-network'],
  hiddenLayers: [{ units: 3, activation: 'relu', dropout: 0.2 }],
};
const header: TrainedHeader = {
  recipe: 'first-network',
  spec,
  weightHash: 'ab'.repeat(32),
  testAccuracy: 0.9931,
  validationAccuracy: 0.9926,
  date: '2026-11-21',
};
/** Every column has its own greatest weight, and the biases need all of float32. */
const parameters = Float32Array.from(
  { length: parameterCount(spec) },
  (_, i) => ((i * 37) % 101) / 100 - 0.5 + (i % 3),
);
const content = encodeTrainedNetwork({ header, parameters });

/** 784 × 3 weights, 3 biases, 3 × 10 weights, 10 biases. */
const FIRST_BIASES = [2_352, 2_355] as const;
const LAST_BIASES = [2_385, 2_395] as const;
const LAYERS_AT = content.length - (3 * (8 + 784) + 10 * (8 + 3));

const problemOf = (bytes: Uint8Array) => {
  const decoded = decodeTrainedNetwork(bytes);
  return decoded.ok ? null : decoded.problem;
};

function altered(change: (view: DataView) => void): Uint8Array {
  const copy = content.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** The file with another header, of whatever length it has. */
function withHeader(text: string): Uint8Array {
  const bytes = new Uint8Array(16 + text.length + content.length - LAYERS_AT);
  bytes.set(content.subarray(0, 12));
  new DataView(bytes.buffer).setUint32(12, text.length, true);
  bytes.set(
    Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    16,
  );
  bytes.set(content.subarray(LAYERS_AT), 16 + text.length);
  return bytes;
}

describe('a trained network', () => {
  it('comes back with its header, its biases whole and its weights nearly', () => {
    const decoded = decodeTrainedNetwork(content);
    if (!decoded.ok) throw new Error(decoded.problem.code);
    const { value } = decoded;
    expect(value.header).toEqual(header);
    for (const [from, to] of [FIRST_BIASES, LAST_BIASES]) {
      expect(value.parameters.subarray(from, to)).toEqual(parameters.subarray(from, to));
    }
    // The largest weight is 2.5: half of 2.5 / 127.
    const worst = Math.max(...value.parameters.map((p, i) => Math.abs(p - (parameters[i] ?? 0))));
    expect(worst).toBeLessThan(0.00985);
    expect(worst).toBeGreaterThan(0.005);
  });

  it('is the same file again once it is rounded', () => {
    const decoded = decodeTrainedNetwork(content);
    if (!decoded.ok) throw new Error(decoded.problem.code);
    expect(encodeTrainedNetwork(decoded.value)).toEqual(content);
  });

  it('is read where it lies within a larger buffer, at any place', () => {
    const larger = new Uint8Array(content.length + 9);
    larger.set(content, 3);
    expect(problemOf(larger.subarray(3, 3 + content.length))).toBeNull();
  });
});

describe('bytes that are no trained network', () => {
  it.each([
    ['nothing', new Uint8Array(0)],
    ['a web page', Uint8Array.from('<!doctype html><title>Inkling', (c) => c.charCodeAt(0))],
    ['a name alone', content.slice(0, 8)],
  ])('are refused as such: %s', (_, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'notTrainedNetwork' });
  });

  it('are refused for another version', () => {
    expect(problemOf(altered((view) => view.setUint32(8, 2, true)))).toEqual({
      code: 'otherVersion',
      given: 2,
    });
  });

  it.each([
    ['no JSON', '{'],
    ['no header', '{}'],
    ['one field too many', JSON.stringify({ ...header, more: 1 })],
    ['no accuracy', JSON.stringify({ ...header, testAccuracy: 99.3 })],
    ['no hash', JSON.stringify({ ...header, weightHash: 'AB' })],
    ['no date', JSON.stringify({ ...header, date: 'yesterday' })],
    ['a field out of bounds', JSON.stringify({ ...header, spec: { ...spec, epochs: 0 } })],
    [
      'an experiment that contradicts itself',
      JSON.stringify({ ...header, spec: { ...spec, classes: [3] } }),
    ],
    ['no end', ' '.repeat(20_000) + JSON.stringify(header)],
  ])('are refused for a header that is or has %s', (_, text) => {
    expect(problemOf(withHeader(text))).toEqual({ code: 'badHeader' });
  });

  it('are refused when a byte is missing or too many, or the layers are others', () => {
    const { length } = content;
    const longer = new Uint8Array(length + 1);
    longer.set(content);
    for (const bytes of [content.slice(0, -1), longer]) {
      expect(problemOf(bytes)).toEqual({
        code: 'wrongLength',
        given: bytes.length,
        expected: length,
      });
    }
    const wider = { ...header, spec: { ...spec, hiddenLayers: RECIPES.best.hiddenLayers } };
    expect(problemOf(withHeader(JSON.stringify(wider)))).toMatchObject({ code: 'wrongLength' });
  });

  it.each([
    ['a scale that is not a number', LAYERS_AT, Number.NaN],
    ['a negative scale', LAYERS_AT, -1],
    ['a scale whose weights would overflow', LAYERS_AT + 4, 3e38],
    ['a bias without end', LAYERS_AT + 12, Number.POSITIVE_INFINITY],
  ])('are refused for %s', (_, at, value) => {
    expect(problemOf(altered((view) => view.setFloat32(at, value, true)))).toEqual({
      code: 'badNumber',
      layer: 0,
    });
  });

  it('are refused for a level that rounding never gives', () => {
    const last = altered((view) => view.setInt8(content.length - 1, -128));
    expect(problemOf(last)).toEqual({ code: 'badNumber', layer: 1 });
  });

  it('never make it throw, nor give anything but finite numbers', () => {
    const change = fc.record({
      at: fc.nat({ max: content.length - 1 }),
      byte: fc.nat({ max: 255 }),
      isEarly: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const bytes = content.slice();
        for (const { at, byte, isEarly } of changes) bytes[isEarly ? at % LAYERS_AT : at] = byte;
        const decoded = decodeTrainedNetwork(bytes);
        if (decoded.ok) expect(decoded.value.parameters.every(Number.isFinite)).toBe(true);
      }),
      { seed: 1, numRuns: 300 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        const behind = new Uint8Array(16 + bytes.length);
        behind.set(content.subarray(0, 12));
        behind.set(bytes, 12);
        expect(decodeTrainedNetwork(behind).ok).toBe(false);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
