/** The second press on « Insérer » in a page: it counts once nothing has moved there for a moment. */
import { until, type View } from './stage';

/** Presses until it is written, and not once more. The place is shown already. */
export async function pressAgain(sidebar: View, isWritten: () => Promise<boolean>): Promise<void> {
  await until('written, once nothing has moved for a moment', async () => {
    if (await isWritten()) return true;
    await sidebar.evaluate(
      () =>
        document.querySelector<HTMLElement>('[data-insert="aimed"], [data-insert="moved"]') &&
        document.querySelector<HTMLElement>('[data-action="insert"]')?.click(),
    );
    return false;
  });
}
