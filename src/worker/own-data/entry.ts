/** A file to be read: one of a folder, or one in a zip file. */
export interface Entry {
  /** With its folders. */
  readonly path: string;
  /** Unpacked where it is in a zip file; as it is, gzip included, otherwise. */
  readonly bytes: number;
  /** Resolves with null where it cannot be read: a broken disk, a broken zip file. */
  readonly read: () => Promise<Uint8Array<ArrayBuffer> | null>;
}
