/** One store of IndexedDB for texts too large for `storage.local`, by name. A few requests: less than a library would weigh. */

const OWN_DATABASE = 'repere-own-answers';
const STORE = 'parts';

/** Puts all of them, or none. Rejects with a `QuotaExceededError` when the disk is full. */
export async function putParts(parts: Readonly<Record<string, unknown>>): Promise<void> {
  const database = await opened((asked) => void asked.result.createObjectStore(STORE));
  await within(database, 'readwrite', (store) => {
    for (const [name, value] of Object.entries(parts)) store.put(value, name);
  });
}

/** What is kept under a name; undefined for nothing. */
export async function readPart(name: string): Promise<unknown> {
  const database = await openedIfThere();
  if (!database) return undefined;
  let asked: IDBRequest | null = null;
  await within(database, 'readonly', (store) => {
    asked = store.get(name);
  });
  return (asked as IDBRequest | null)?.result;
}

/** Deletes all but what is of these stamps alone: of `a/cards`, `b/cards` and `a+b/index` all, when both are given. */
export async function keepOnly(stamps: readonly string[]): Promise<void> {
  const database = await openedIfThere();
  if (!database) return;
  await within(database, 'readwrite', (store) => {
    const asked = store.getAllKeys();
    asked.onsuccess = () => {
      for (const name of asked.result) {
        const [of = ''] = String(name).split('/');
        if (!of.split('+').every((stamp) => stamps.includes(stamp))) store.delete(name);
      }
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

async function within(database: IDBDatabase, mode: IDBTransactionMode, work: (store: IDBObjectStore) => void): Promise<void> {
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

/** Null when it was never made, or is gone: a window that reads while another removes would make it anew, empty, by opening it. */
async function openedIfThere(): Promise<IDBDatabase | null> {
  let isNew = false;
  return opened((asked) => {
    isNew = true;
    asked.transaction?.abort();
  }).catch((error: unknown) => {
    if (isNew) return null;
    throw error;
  });
}

function opened(make: (asked: IDBOpenDBRequest) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(OWN_DATABASE, 1);
    asked.onupgradeneeded = () => make(asked);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}
