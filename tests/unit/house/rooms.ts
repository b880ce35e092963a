/** Who may import whom: one row a room, the longest matching path decides. The rows lie in `rooms/`, by where their code runs. */
import { BEHIND } from './rooms/behind';
import { IN_PORTALS } from './rooms/in-portals';
import { PAGES } from './rooms/pages';
import type { Room } from './rooms/room';
import { SOURCE } from './rooms/source';

export const ROOMS: readonly Room[] = [...SOURCE, ...BEHIND, ...IN_PORTALS, ...PAGES];
