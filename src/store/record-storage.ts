import { type IDBPDatabase, openDB } from 'idb';

/** Where records outlast the page. Every method may fail: storage can be refused, full or broken. */
export interface RecordStorage<Item extends { readonly id: string }> {
  /** Whatever is there, by the order of its ids. */
  read(): Promise<readonly unknown[]>;
  /** Both or nothing. @param remove ids. */
  write(put: readonly Item[], remove: readonly string[]): Promise<void>;
}

const DATABASE_VERSION = 1;

/** A database of the browser's with one store. A connection that broke is opened anew the next time. */
export function createRecordStorage<Item extends { readonly id: string }>(
  name: string,
  store: string,
): RecordStorage<Item> {
  let opening: Promise<IDBPDatabase> | null = null;
  const upgrade = (database: IDBPDatabase) => {
    database.createObjectStore(store, { keyPath: 'id' });
  };

  async function withDatabase<Value>(
    use: (database: IDBPDatabase) => Promise<Value>,
  ): Promise<Value> {
    opening ??= openDB(name, DATABASE_VERSION, { upgrade, blocking: close });
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
    read: () => withDatabase((database) => database.getAll(store)),
    write: (put, remove) =>
      withDatabase(async (database) => {
        const transaction = database.transaction(store, 'readwrite');
        const requests = [
          ...put.map((record) => transaction.store.put(record)),
          ...remove.map((id) => transaction.store.delete(id)),
        ];
        await Promise.all([...requests, transaction.done]);
      }),
  };
}
