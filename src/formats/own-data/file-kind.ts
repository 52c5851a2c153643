/** What a file may be, going by its name. */
export type NamedKind =
  | 'image'
  | 'csv'
  /** By its name an IDX file. */
  | 'idx'
  /** One that may be anything: its first bytes tell. */
  | 'unknown'
  /** Nothing that is read here. */
  | 'other';

const KINDS: readonly (readonly [RegExp, NamedKind])[] = [
  [/\.(png|jpe?g|webp|gif)$/i, 'image'],
  [/\.(csv|tsv|txt)(\.gz)?$/i, 'csv'],
  [/(idx\d|ubyte|\.idx)(\.gz)?$/i, 'idx'],
  [/(^|\/)[^./]+(\.gz)?$|\.(bin|dat)(\.gz)?$/i, 'unknown'],
];

export function namedKind(path: string): NamedKind {
  return KINDS.find(([name]) => name.test(path))?.[1] ?? 'other';
}

/** A table whose name says no more than that it is text. */
export const isPlainText = (path: string): boolean => /\.txt(\.gz)?$/i.test(path);

/** Files that programs leave behind and nobody means. */
export function isLeftover(path: string): boolean {
  return /(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(path);
}

export const isZipName = (path: string): boolean => /\.zip$/i.test(path);
export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x1f, 0x8b]);
/** An IDX file of unsigned bytes. */
export const isIdx = (bytes: Uint8Array): boolean => startsWith(bytes, [0, 0, 8]);

export function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte);
}
