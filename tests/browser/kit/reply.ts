/** The ways into the reply in preparation. */
import { press, shown, type View } from './stage';

/** Adds the open answer to the reply, from the menu beside « Copier ». */
export async function addOpened(view: View): Promise<void> {
  await press(view, '[data-action="answer-menu"]');
  await press(view, '[data-choice="add"]');
  await shown(view, '[data-action="add"].is-done');
}
