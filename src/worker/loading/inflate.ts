/**
 * Unpacks gzip, and stops as soon as it grows beyond `expected` bytes.
 *
 * @returns null unless it is gzip of exactly `expected` bytes.
 */
export async function inflate(
  stored: Uint8Array<ArrayBuffer>,
  expected: number,
): Promise<Uint8Array | null> {
  const content = new Uint8Array(expected);
  let length = 0;
  try {
    const unpacked = new Blob([stored]).stream().pipeThrough(new DecompressionStream('gzip'));
    const reader = unpacked.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (length + read.value.length > expected) {
        await reader.cancel();
        return null;
      }
      content.set(read.value, length);
      length += read.value.length;
    }
  } catch {
    return null;
  }
  return length === expected ? content : null;
}
