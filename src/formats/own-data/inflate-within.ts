import { Gunzip, Inflate, inflateSync } from 'fflate';

/** Packed bytes taken at a time: they unfold into 17 MB at most, so a limit is never passed by more. */
const STEP = 16_384;

/** What came of unpacking: `broken` also where there are fewer bytes than were announced. */
export type Inflated =
  | { readonly ok: true; readonly value: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly problem: 'broken' | 'tooLarge' };

/** So few unfold into four megabytes at most: nothing has to be watched while they do. */
const FEW = 4_096;
const MOST_OF_FEW = 1_032 * FEW;

/** Unpacks what has to have exactly `bytes` bytes. */
export function inflateExactly(packed: Uint8Array, bytes: number): Inflated {
  const inflated =
    packed.length <= FEW && bytes <= MOST_OF_FEW
      ? inflateAtOnce(packed, bytes)
      : inflateWithin(packed, bytes, (take) => new Inflate(take));
  if (inflated.ok && inflated.value.length === bytes) return inflated;
  return { ok: false, problem: 'broken' };
}

/** Several times as fast for a few bytes. What is over the limit is not written, and shows by one byte more. */
function inflateAtOnce(packed: Uint8Array, bytes: number): Inflated {
  try {
    return { ok: true, value: inflateSync(packed, { out: new Uint8Array(bytes + 1) }) };
  } catch {
    return { ok: false, problem: 'broken' };
  }
}

/** A header of ten bytes, a checksum, and how many bytes there are unpacked. */
const LEAST_GZIP = 18;

/**
 * Unpacks gzip, and stops as soon as it grows beyond `most` bytes. Its end says how many bytes its last
 * member has: by that one that was cut short is known.
 */
export function gunzipWithin(packed: Uint8Array, most: number): Inflated {
  const broken = { ok: false, problem: 'broken' } as const;
  if (packed.length < LEAST_GZIP) return broken;
  let length = 0;
  let lastMemberFrom = 0;
  const inflated = inflateWithin(packed, most, (take) => {
    const stream = new Gunzip((data) => {
      length += data.length;
      take(data);
    });
    stream.onmember = () => {
      lastMemberFrom = length;
    };
    return stream;
  });
  if (!inflated.ok) return inflated;
  const end = new DataView(packed.buffer, packed.byteOffset + packed.length - 4, 4);
  return length - lastMemberFrom === end.getUint32(0, true) ? inflated : broken;
}

type Take = (data: Uint8Array<ArrayBuffer>) => void;
interface Stream {
  push(chunk: Uint8Array, isFinal?: boolean): void;
}

function inflateWithin(packed: Uint8Array, most: number, open: (take: Take) => Stream): Inflated {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const stream = open((data) => {
    // The stream may go on writing into what it gave.
    pieces.push(data.slice());
    length += data.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
      if (length > most) return { ok: false, problem: 'tooLarge' };
    }
  } catch {
    return { ok: false, problem: 'broken' };
  }
  return { ok: true, value: joined(pieces, length) };
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
