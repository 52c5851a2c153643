import { layerShapes, parameterCount } from '../../spec/layers.ts';
import { fromBytes, HIGHEST_LEVEL, toBytes } from './byte-weights.ts';
import { decodeHeader, encodeHeader, type TrainedHeader } from './header.ts';

/**
 * A trained network as a small file. All numbers are little-endian.
 *
 *   8 bytes       "INKLINGT"
 *   uint32        version
 *   uint32        H, the bytes of the header
 *   H bytes       header: JSON in ASCII
 *   then for each layer of inputs I and outputs O:
 *   float32[O]    scales
 *   float32[O]    biases
 *   int8[I,O]     levels; weight = level × scale of its column
 */
const MAGIC = [...'INKLINGT'].map((letter) => letter.charCodeAt(0));
const VERSION = 1;
const VERSION_AT = MAGIC.length;
const HEADER_LENGTH_AT = VERSION_AT + 4;
const HEADER_AT = HEADER_LENGTH_AT + 4;
const LONGEST_HEADER = 16_384;
const FLOAT_BYTES = 4;

export interface TrainedNetwork {
  readonly header: TrainedHeader;
  /** Layer by layer, weights[I,O] before bias[O]. */
  readonly parameters: Float32Array;
}

/** Why bytes are no trained network. */
export type TrainedNetworkProblem =
  | { readonly code: 'notTrainedNetwork' }
  | { readonly code: 'otherVersion'; readonly given: number }
  | { readonly code: 'badHeader' }
  | { readonly code: 'wrongLength'; readonly given: number; readonly expected: number }
  /** A scale or bias that is no number or too large, or a level that rounding never gives. */
  | { readonly code: 'badNumber'; readonly layer: number };

export type DecodedNetwork =
  | { readonly ok: true; readonly value: TrainedNetwork }
  | { readonly ok: false; readonly problem: TrainedNetworkProblem };

/** @param parameters finite, as many as the header's experiment has. */
export function encodeTrainedNetwork({ header, parameters }: TrainedNetwork): Uint8Array {
  const encoded = encodeHeader(header);
  const content = new Uint8Array(contentLength(header, encoded.length));
  const view = new DataView(content.buffer);
  content.set(MAGIC);
  view.setUint32(VERSION_AT, VERSION, true);
  view.setUint32(HEADER_LENGTH_AT, encoded.length, true);
  content.set(encoded, HEADER_AT);
  let at = HEADER_AT + encoded.length;
  let from = 0;
  for (const { inputs, outputs } of layerShapes(header.spec)) {
    const biasFrom = from + inputs * outputs;
    const { levels, scales } = toBytes(parameters.subarray(from, biasFrom), outputs);
    from = biasFrom + outputs;
    at = writeFloats(view, at, scales);
    at = writeFloats(view, at, parameters.subarray(biasFrom, from));
    content.set(new Uint8Array(levels.buffer), at);
    at += levels.length;
  }
  return content;
}

/** Takes any bytes; what is not exactly a trained network is refused. */
export function decodeTrainedNetwork(content: Uint8Array): DecodedNetwork {
  const isOurs = MAGIC.every((byte, i) => content[i] === byte);
  if (!isOurs || content.length < HEADER_AT) return refused({ code: 'notTrainedNetwork' });
  const view = new DataView(content.buffer, content.byteOffset, content.length);
  const version = view.getUint32(VERSION_AT, true);
  if (version !== VERSION) return refused({ code: 'otherVersion', given: version });
  const headerLength = view.getUint32(HEADER_LENGTH_AT, true);
  if (headerLength > LONGEST_HEADER) return refused({ code: 'badHeader' });
  const header = decodeHeader(content.subarray(HEADER_AT, HEADER_AT + headerLength));
  if (header === null) return refused({ code: 'badHeader' });
  const expected = contentLength(header, headerLength);
  if (content.length !== expected) {
    return refused({ code: 'wrongLength', given: content.length, expected });
  }
  return readLayers(view, HEADER_AT + headerLength, header);
}

function readLayers(view: DataView, start: number, header: TrainedHeader): DecodedNetwork {
  const parameters = new Float32Array(parameterCount(header.spec));
  let at = start;
  let from = 0;
  for (const [layer, { inputs, outputs }] of layerShapes(header.spec).entries()) {
    const biasFrom = from + inputs * outputs;
    const scales = readFloats(view, at, outputs);
    const bias = readFloats(view, at + outputs * FLOAT_BYTES, outputs);
    at += 2 * outputs * FLOAT_BYTES;
    const levels = new Int8Array(view.buffer, view.byteOffset + at, inputs * outputs);
    at += levels.length;
    if (!scales.every(isScale) || !bias.every(Number.isFinite) || levels.some(isNoLevel)) {
      return refused({ code: 'badNumber', layer });
    }
    fromBytes({ levels, scales }, parameters.subarray(from, biasFrom));
    parameters.set(bias, biasFrom);
    from = biasFrom + outputs;
  }
  return { ok: true, value: { header, parameters } };
}

/** Whether all weights it can give are float32. */
const isScale = (scale: number): boolean =>
  scale >= 0 && Number.isFinite(Math.fround(scale * HIGHEST_LEVEL));

const isNoLevel = (level: number): boolean => level < -HIGHEST_LEVEL;

function contentLength({ spec }: TrainedHeader, headerLength: number): number {
  const sizes = layerShapes(spec).map(
    ({ inputs, outputs }) => outputs * (2 * FLOAT_BYTES + inputs),
  );
  return sizes.reduce((sum, size) => sum + size, HEADER_AT + headerLength);
}

/** @returns where they end. */
function writeFloats(view: DataView, at: number, values: Float32Array): number {
  values.forEach((value, i) => {
    view.setFloat32(at + i * FLOAT_BYTES, value, true);
  });
  return at + values.length * FLOAT_BYTES;
}

function readFloats(view: DataView, at: number, length: number): Float32Array {
  return Float32Array.from({ length }, (_, i) => view.getFloat32(at + i * FLOAT_BYTES, true));
}

function refused(problem: TrainedNetworkProblem): DecodedNetwork {
  return { ok: false, problem };
}
