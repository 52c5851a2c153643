import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptRecord } from './kept-record.ts';

/** Where kept digits outlast the page. Every method may fail: storage can be refused, full or broken. */
export interface KeptStorage {
  /** Whatever is there, by the order of its ids. */
  read(): Promise<readonly unknown[]>;
  /** Both or nothing. */
  write(put: readonly KeptRecord[], remove: readonly string[]): Promise<void>;
}

const DATABASE = 'inkling';
const DATABASE_VERSION = 1;
const STORE = 'keptDigits';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: KeptRecord };
}

/** The browser's own database. A connection that broke is opened anew the next time. */
export function createKeptStorage(): KeptStorage {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;

  async function withDatabase<Value>(
    use: (database: IDBPDatabase<Schema>) => Promise<Value>,
  ): Promise<Value> {
    opening ??= openDB<Schema>(DATABASE, DATABASE_VERSION, { upgrade, blocking: close });
    const current = opening;
    try {
      return await use(await current);
    } catch (error) {
      close();
      throw error;
    }
  }
  /** Also when a page of a later version wants to change the database. */
  function close(): void {
    opening?.then((database) => database.close()).catch(() => {});
    opening = null;
  }
  return {
    read: () => withDatabase((database) => database.getAll(STORE)),
    write: (put, remove) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(STORE, 'readwrite');
        const requests = [
          ...put.map((record) => transaction.store.put(record)),
          ...remove.map((id) => transaction.store.delete(id)),
        ];
        await Promise.all([...requests, transaction.done]);
      }),
  };
}

function upgrade(database: IDBPDatabase<Schema>): void {
  database.createObjectStore(STORE, { keyPath: 'id' });
}
