import type { RecordStorage } from '../store/record-storage.ts';

/** A storage that forgets with the test, and fails when it is told to. */
export class MemoryRecordStorage<Item extends { readonly id: string }>
  implements RecordStorage<Item>
{
  readonly records = new Map<string, unknown>();
  /** While true nothing can be read or written. */
  isBroken = false;
  writes = 0;

  async read(): Promise<readonly unknown[]> {
    this.#failIfBroken();
    // As from a browser's storage: copies.
    const ids = [...this.records.keys()].sort();
    return ids.map((id) => structuredClone(this.records.get(id)));
  }

  async write(put: readonly Item[], remove: readonly string[]): Promise<void> {
    this.#failIfBroken();
    this.writes += 1;
    for (const record of put) this.records.set(record.id, structuredClone(record));
    for (const id of remove) this.records.delete(id);
  }

  #failIfBroken(): void {
    if (this.isBroken) throw new Error('The storage is refused.');
  }
}
