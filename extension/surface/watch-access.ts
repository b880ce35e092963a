/** Hears that the browser gave access to a host, or took it back. */
import { browser } from '../browser/browser';

/** @returns how to stop */
export function watchAccess(listen: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(listen);
  onRemoved.addListener(listen);
  return () => {
    onAdded.removeListener(listen);
    onRemoved.removeListener(listen);
  };
}
