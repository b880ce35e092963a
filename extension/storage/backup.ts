/** Taking everything out as one file and in again. Pages of ours in a tab only. */
import {
  type BackupContent,
  type BackupMode,
  backupOf,
  type Held,
  parseBackup,
  planRestore,
  type Restored,
} from '../../src/stored/backup';
import { browser } from '../browser/browser';
import { today } from '../words/dates';
import { readJournal } from './journal';
import { locked, readSettings } from './settings';

/** Everything that is kept until it is erased, as the content of one file. What holds for the session is not in it. */
export async function makeBackup(): Promise<Readonly<Record<string, unknown>>> {
  await repairStorage();
  return backupOf(await browser.storage.local.get(), today());
}

/** What is here, to be compared with a file. */
export async function heldHere(): Promise<Held> {
  await repairStorage();
  return parseBackup(backupOf(await browser.storage.local.get(), today()));
}

/**
 * Takes a file in, all of it in one write.
 * @throws RangeError when the journal would not hold it; nothing is changed then
 */
export async function takeBackup(file: BackupContent, mode: BackupMode): Promise<Restored> {
  await repairStorage();
  return locked(async () => {
    const here = parseBackup(backupOf(await browser.storage.local.get(), today()));
    const { write, did } = planRestore(here, file, mode);
    if (Object.keys(write).length > 0) await browser.storage.local.set(write);
    return did;
  });
}

/** Puts damaged values into quarantine and takes over votes of older versions, before anything is read or written over them. */
async function repairStorage(): Promise<void> {
  await readSettings();
  await readJournal();
}
