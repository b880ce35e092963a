/** One store of IndexedDB for texts too large for `storage.local`, by name. A few requests: less than a library would weigh. */

const OWN_DATABASE = 'repere-own-answers';
const STORE = 'parts';

/** Puts all of them, or none. Rejects with a `QuotaExceededError` when the disk is full. */
export function putParts(parts: Readonly<Record<string, unknown>>): Promise<void> {
  return within('readwrite', (store) => {
    for (const [name, value] of Object.entries(parts)) store.put(value, name);
  });
}

/** What is kept under a name; undefined for nothing. */
export async function readPart(name: string): Promise<unknown> {
  let asked: IDBRequest | null = null;
  await within('readonly', (store) => {
    asked = store.get(name);
  });
  return (asked as IDBRequest | null)?.result;
}

/** Deletes all whose name does not begin so. */
export function keepOnly(start: string): Promise<void> {
  return within('readwrite', (store) => {
    const asked = store.getAllKeys();
    asked.onsuccess = () => {
      for (const name of asked.result) if (!String(name).startsWith(start)) store.delete(name);
    };
  });
}

/** Nothing stays, not even the name of the database. */
export function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.deleteDatabase(OWN_DATABASE);
    asked.onsuccess = () => resolve();
    asked.onerror = () => reject(asked.error);
  });
}

async function within(mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
  const database = await opened();
  try {
    await new Promise<void>((resolve, reject) => {
      const turn = database.transaction(STORE, mode);
      turn.oncomplete = () => resolve();
      turn.onerror = () => reject(turn.error);
      turn.onabort = () => reject(turn.error);
      work(turn.objectStore(STORE));
    });
  } finally {
    // Never held: whoever erases everything waits for nobody.
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(OWN_DATABASE, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
