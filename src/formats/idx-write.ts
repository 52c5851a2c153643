/** The magic number ends in the type of a value (8: unsigned byte) and the number of dimensions. */
const UNSIGNED_BYTES = 0x0800;

/**
 * An IDX3 file of unsigned bytes, such as MNIST's images: the magic number, [count, rows, columns]
 * as big-endian 32-bit numbers, then the pixels.
 *
 * @param images rows × columns grey levels each.
 */
export function encodeIdxImages(
  images: readonly Uint8Array[],
  rows: number,
  columns: number,
): Uint8Array<ArrayBuffer> {
  const { bytes, header } = beginIdx([images.length, rows, columns]);
  for (const [index, image] of images.entries()) bytes.set(image, header + index * rows * columns);
  return bytes;
}

/** An IDX1 file of unsigned bytes, such as MNIST's labels. */
export function encodeIdxLabels(labels: readonly number[]): Uint8Array<ArrayBuffer> {
  const { bytes, header } = beginIdx([labels.length]);
  bytes.set(labels, header);
  return bytes;
}

function beginIdx(sizes: readonly number[]) {
  const header = 4 + 4 * sizes.length;
  const values = sizes.reduce((product, size) => product * size, 1);
  const bytes = new Uint8Array(header + values);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, UNSIGNED_BYTES + sizes.length);
  for (const [index, size] of sizes.entries()) view.setUint32(4 + 4 * index, size);
  return { bytes, header };
}
