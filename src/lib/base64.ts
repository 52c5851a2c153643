const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

/** Bytes as text, padded. RFC 4648, section 4. Neither Node nor every browser has a function for it. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63)).join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    pieces.push(letters.slice(0, 4 - missing).padEnd(4, '='));
  }
  return pieces.join('');
}

/** Null when the text is not what `toBase64` makes of some bytes. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='));
  const letters = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  for (let at = 0; at < letters; at++) {
    const value = VALUES.get(text.charAt(at));
    if (value === undefined) return null;
    bits = ((bits << 6) | value) & 0xffff;
    const isByteDone = at % 4 !== 0;
    const place = Math.floor(at / 4) * 3 + (at % 4) - 1;
    if (isByteDone) bytes[place] = (bits >> (6 - 2 * (at % 4))) & 0xff;
  }
  // What is left over of the last letter has to be nothing.
  const isWhole = padding === 0 || (bits & ((1 << (2 * padding)) - 1)) === 0;
  return isWhole ? bytes : null;
}
