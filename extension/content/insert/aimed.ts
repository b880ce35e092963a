/** What a reply would go into, since it was shown to the user: kept in our isolated world, however often the file that inserts comes. */
import type { Aim } from './aim';

export const AIMED = 'repereAimed';

export interface AimedWorld {
  [AIMED]?: { readonly element: HTMLElement; readonly aim: Aim | null } | undefined;
}
