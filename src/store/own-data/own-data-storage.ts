import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnDataRecord } from './own-data-record.ts';

/** Where sets of images outlast the page. Every method may fail: storage can be refused, full or broken. */
export interface OwnDataStorage {
  /** Whatever is there, by the order of its ids. */
  read(): Promise<readonly unknown[]>;
  write(record: OwnDataRecord): Promise<void>;
  remove(id: string): Promise<void>;
}

/** Apart from the kept digits': tens of megabytes are refused or lost sooner. */
const DATABASE = 'inkling.ownData';
const DATABASE_VERSION = 1;
const STORE = 'sets';

interface Schema extends DBSchema {
  [STORE]: { key: string; value: OwnDataRecord };
}

/** The browser's own database. A connection that broke is opened anew the next time. */
export function createOwnDataStorage(): OwnDataStorage {
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
    write: (record) =>
      withDatabase(async (database) => {
        await database.put(STORE, record);
      }),
    remove: (id) => withDatabase((database) => database.delete(STORE, id)),
  };
}

function upgrade(database: IDBPDatabase<Schema>): void {
  database.createObjectStore(STORE, { keyPath: 'id' });
}
