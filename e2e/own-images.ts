import { crc32, deflateSync } from 'node:zlib';

/** Bytes as a chunk of a PNG: its length, its name, what is in it, and their checksum. */
function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** @param levels [side, side] 0 (black) to 255 (white). */
export function pngOf(levels: Uint8Array, side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  // Every row begins with the filter it was written with: none.
  const rows = Array.from({ length: side }, (_, y) =>
    Buffer.concat([Buffer.alloc(1), levels.subarray(y * side, (y + 1) * side)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A lying bar on paper, high, in the middle or low, each a little elsewhere. */
export function barLevels(label: number, index: number, side: number, ink: number, paper: number) {
  const levels = new Uint8Array(side * side).fill(paper);
  const thickness = Math.round(side / 10);
  const top = Math.round(((1 + 3 * label) * side) / 10) + (index % 3);
  for (let y = top; y < top + thickness; y++) {
    levels.fill(ink, y * side + 3 + (index % 4), (y + 1) * side - 3 - (index % 5));
  }
  return levels;
}
