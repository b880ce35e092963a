/** What the content script knows of the file that reads tickets: a name to find it by. */
import type { Ticket } from '../../../src/page/context';

export const TICKET_READER = 'repereTicketReader';

/** The ticket of a document; null where none is shown. */
export type ReadTicket = (document: Document) => Ticket | null;

/** The isolated world once `ticket.iife.ts` has run in it. */
export type TicketWorld = { [TICKET_READER]?: ReadTicket };
