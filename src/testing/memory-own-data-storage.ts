import type { OwnDataRecord } from '../store/own-data/own-data-record.ts';
import type { OwnDataStorage } from '../store/own-data/own-data-storage.ts';

/** A storage that forgets with the test, and fails when it is told to. */
export class MemoryOwnDataStorage implements OwnDataStorage {
  readonly records = new Map<string, unknown>();
  /** While true nothing can be read or written. */
  isBroken = false;

  async read(): Promise<readonly unknown[]> {
    this.#failIfBroken();
    const ids = [...this.records.keys()].sort();
    return ids.map((id) => this.records.get(id));
  }

  async write(record: OwnDataRecord): Promise<void> {
    this.#failIfBroken();
    this.records.set(record.id, { ...record });
  }

  async remove(id: string): Promise<void> {
    this.#failIfBroken();
    this.records.delete(id);
  }

  #failIfBroken(): void {
    if (this.isBroken) throw new Error('The storage is refused.');
  }
}
